package io.rapporteur.export;

import io.rapporteur.cli.watch.RecordView;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** A record a line, as {@code watch --json} prints it; one that cannot be read says so itself. */
final class JsonlFile implements RecordFile {
  private final BufferedWriter out;
  private final RecordView view;

  JsonlFile(Path file, RecordView view) throws IOException {
    this.out = Files.newBufferedWriter(file);
    this.view = view;
  }

  @Override
  public boolean write(ConsumerRecord<byte[], byte[]> record) throws IOException {
    out.write(view.json(record));
    out.write('\n');
    return true;
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
