package io.rapporteur.export;

import io.rapporteur.contracts.json.ModelJson;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericRecord;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * CSV by RFC 4180 with a line of names: text in quotes, null as nothing at all, so that it differs
 * from empty text; lists and nested records as JSON.
 */
final class CsvFile implements RecordFile {
  private static final String END = "\r\n";

  private final BufferedWriter out;
  private final RowReader rows;

  CsvFile(Path file, RowReader rows) throws IOException {
    this.rows = rows;
    this.out = Files.newBufferedWriter(file);
    out.write(
        rows.schema().getFields().stream()
            .map(Schema.Field::name)
            .collect(Collectors.joining(",")));
    out.write(END);
  }

  @Override
  public boolean write(ConsumerRecord<byte[], byte[]> record) throws IOException {
    Optional<GenericRecord> row = rows.row(record);
    if (row.isPresent()) {
      for (Schema.Field field : rows.schema().getFields()) {
        out.write(field.pos() == 0 ? "" : ",");
        out.write(cell(row.get().get(field.pos())));
      }
      out.write(END);
    }
    return row.isPresent();
  }

  private static String cell(Object value) {
    if (value == null) {
      return "";
    }
    return value instanceof Number || value instanceof Boolean
        ? value.toString()
        : '"' + text(value).replace("\"", "\"\"") + '"';
  }

  private static String text(Object value) {
    if (value instanceof SpecificRecord record) {
      return ModelJson.toJson(record);
    }
    return value instanceof Collection<?> list
        ? list.stream().map(CsvFile::item).collect(Collectors.joining(",", "[", "]"))
        : value.toString();
  }

  private static String item(Object value) {
    return value instanceof SpecificRecord record
        ? ModelJson.toJson(record)
        : JsonText.quoted(value.toString());
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
