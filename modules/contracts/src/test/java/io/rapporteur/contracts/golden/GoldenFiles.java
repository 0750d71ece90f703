package io.rapporteur.contracts.golden;

import io.rapporteur.contracts.Repository;
import io.rapporteur.contracts.json.ModelJson;
import io.rapporteur.contracts.serde.AvroSerializer;
import io.rapporteur.contracts.serde.InMemorySchemaRegistry;
import io.rapporteur.contracts.serde.PublishedSchemas;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.avro.Schema;
import org.apache.avro.SchemaFormatter;
import org.apache.avro.specific.SpecificRecord;

/**
 * The encoded records under schemas/golden, one directory a record, one triple of files a version:
 * the schema, a record in Avro binary without the frame, the same record as JSON.
 *
 * <p>{@code main} writes them. After a change to a schema that has been released, `add` keeps the
 * old version and writes the next; before a release, `replace` writes the newest anew.
 */
public final class GoldenFiles {
  static final Path ROOT = Repository.ROOT.resolve("schemas/golden");
  private static final int FRAME = 5;

  private GoldenFiles() {}

  /** One version on disk. */
  record Version(Class<? extends SpecificRecord> type, int number) {
    Path file(String extension) {
      return ROOT.resolve(type.getSimpleName()).resolve("v" + number + "." + extension);
    }

    Schema schema() throws IOException {
      return new Schema.Parser().parse(Files.readString(file("avsc")));
    }

    @Override
    public String toString() {
      return type.getSimpleName() + " v" + number;
    }
  }

  /** Versions of a record, oldest first. */
  static List<Version> versions(Class<? extends SpecificRecord> type) throws IOException {
    Path directory = ROOT.resolve(type.getSimpleName());
    if (!Files.isDirectory(directory)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(directory)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.matches("v\\d+\\.avsc"))
          .map(name -> Integer.parseInt(name.substring(1, name.indexOf('.'))))
          .sorted()
          .map(number -> new Version(type, number))
          .toList();
    }
  }

  private static void write(Class<? extends SpecificRecord> type, boolean replace)
      throws IOException {
    List<Version> versions = versions(type);
    int newest = versions.size();
    if (newest > 0 && versions.get(newest - 1).schema().equals(PublishedSchemas.of(type))) {
      return;
    }
    Version version = new Version(type, replace ? Math.max(1, newest) : newest + 1);
    SpecificRecord record = Filler.fill(type);
    Files.createDirectories(version.file("bin").getParent());
    Files.writeString(
        version.file("avsc"),
        SchemaFormatter.format("json/pretty", PublishedSchemas.of(type)) + "\n");
    Files.write(version.file("bin"), encode(record));
    Files.writeString(version.file("json"), ModelJson.toJson(record) + "\n");
    System.out.println("wrote " + version);
  }

  private static <T extends SpecificRecord> byte[] encode(T record) {
    @SuppressWarnings("unchecked")
    Class<T> type = (Class<T>) record.getClass();
    InMemorySchemaRegistry registry = new InMemorySchemaRegistry();
    registry.register("t-value", PublishedSchemas.of(type));
    byte[] framed = new AvroSerializer<>(registry, type).serialize("t", record);
    return Arrays.copyOfRange(framed, FRAME, framed.length);
  }

  /**
   * @param args `add` or `replace`
   */
  public static void main(String[] args) throws IOException {
    if (args.length != 1 || !List.of("add", "replace").contains(args[0])) {
      throw new IllegalArgumentException("say add or replace");
    }
    for (Class<? extends SpecificRecord> type : Model.RECORDS) {
      write(type, args[0].equals("replace"));
    }
  }
}
