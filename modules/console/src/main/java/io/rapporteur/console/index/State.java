package io.rapporteur.console.index;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;

/**
 * How far the indexes have come: an index without documents whose commit says so, written after
 * those of the days. What is between the two after a crash is read again, and changes nothing.
 */
final class State implements AutoCloseable {
  private static final String FOLDER = "state";
  private static final String TOPIC = "topic";
  private static final String DAYS = "days";
  private static final String AT = "at";

  private final FSDirectory directory;
  private final IndexWriter writer;

  /**
   * What a commit says.
   *
   * @param topic which topic it was, by the cluster's id for it
   * @param days the folders there were, separated by spaces
   * @param at when
   * @param offsets the next record of each partition
   */
  record Said(String topic, String days, Instant at, Map<Integer, Long> offsets) {}

  private State(FSDirectory directory, IndexWriter writer) {
    this.directory = directory;
    this.writer = writer;
  }

  static State open(Path root) throws IOException {
    FSDirectory directory = FSDirectory.open(root.resolve(FOLDER));
    try {
      return new State(directory, new IndexWriter(directory, new IndexWriterConfig()));
    } catch (IOException | RuntimeException e) {
      directory.close();
      throw e;
    }
  }

  /** What the last commit says; null when there is none. */
  Said said() throws IOException {
    if (!DirectoryReader.indexExists(directory)) {
      return null;
    }
    try (DirectoryReader reader = DirectoryReader.open(directory)) {
      Map<String, String> data = reader.getIndexCommit().getUserData();
      if (!data.containsKey(TOPIC)) {
        return null;
      }
      Map<Integer, Long> offsets = new TreeMap<>();
      data.forEach(
          (key, value) -> {
            if (Character.isDigit(key.charAt(0))) {
              offsets.put(Integer.valueOf(key), Long.valueOf(value));
            }
          });
      return new Said(data.get(TOPIC), data.get(DAYS), Instant.parse(data.get(AT)), offsets);
    }
  }

  void commit(Said said) throws IOException {
    Map<String, String> data = new HashMap<>();
    data.put(TOPIC, said.topic());
    data.put(DAYS, said.days());
    data.put(AT, said.at().toString());
    said.offsets().forEach((partition, offset) -> data.put("" + partition, "" + offset));
    writer.setLiveCommitData(data.entrySet());
    writer.commit();
  }

  @Override
  public void close() throws IOException {
    writer.close();
    directory.close();
  }
}
