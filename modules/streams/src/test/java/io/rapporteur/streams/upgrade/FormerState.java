package io.rapporteur.streams.upgrade;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * What a version of Rapporteur left on a cluster: every topic, internal ones included, with its
 * records at their offsets; the registered schemas; what the groups had committed. {@code
 * modules/streams/record} makes the files, {@link FormerCluster} puts one on a broker.
 *
 * @param version which version left it, as it names itself
 * @param schemas in the order of their ids, from 1
 */
public record FormerState(
    String version, List<FormerSchema> schemas, List<FormerTopic> topics, List<Committed> offsets) {
  /** Prefix of the topics, and of the applications' ids, in every recording. */
  public static final String PREFIX = "upgrade";

  private static final Path FOLDER = Path.of("src/test/resources/former");

  /** A schema and the subjects it is registered under. */
  record FormerSchema(String json, List<String> subjects) {}

  /**
   * @param cleanup its {@code cleanup.policy}
   */
  public record FormerTopic(String name, String cleanup, List<FormerPartition> partitions) {}

  /**
   * @param start offset of its first record that is kept
   * @param end offset after its last record or mark of a transaction
   */
  public record FormerPartition(long start, long end, List<FormerRecord> records) {}

  /** One record; key and value may be null. */
  public record FormerRecord(
      long offset, long timestamp, byte[] key, byte[] value, Map<String, byte[]> headers) {}

  /** What a group had committed of a partition. */
  record Committed(String group, String topic, int partition, long offset, String metadata) {}

  /** All recordings, the newest last. */
  public static List<FormerState> all() {
    return files().stream().map(FormerState::read).toList();
  }

  /** The newest recording: the formats of this version, unless one has changed since. */
  public static FormerState newest() {
    List<Path> files = files();
    return read(files.get(files.size() - 1));
  }

  private static List<Path> files() {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(file -> file.toString().endsWith(".gz")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Every record of a topic, all partitions.
   *
   * @param name without the prefix: {@code alert-matched-changelog}, {@code annotated}
   */
  public List<FormerRecord> records(String name) {
    return topics.stream()
        .filter(topic -> topic.name().substring(PREFIX.length() + 1).equals(name))
        .flatMap(topic -> topic.partitions().stream())
        .flatMap(partition -> partition.records().stream())
        .toList();
  }

  /** Names of the topics that the applications made for themselves, sorted. */
  List<String> internal() {
    return topics.stream().map(FormerTopic::name).filter(FormerState::isInternal).sorted().toList();
  }

  static boolean isInternal(String topic) {
    return topic.startsWith(PREFIX + "-");
  }

  @Override
  public String toString() {
    return version;
  }

  void write(Path file) {
    try (OutputStream bytes = Files.newOutputStream(file);
        DataOutputStream out = new DataOutputStream(new GZIPOutputStream(bytes))) {
      out.writeUTF(version);
      out.writeInt(schemas.size());
      for (FormerSchema schema : schemas) {
        put(out, schema.json().getBytes(UTF_8));
        out.writeUTF(String.join(" ", schema.subjects()));
      }
      out.writeInt(topics.size());
      for (FormerTopic topic : topics) {
        out.writeUTF(topic.name());
        out.writeUTF(topic.cleanup());
        out.writeInt(topic.partitions().size());
        for (FormerPartition partition : topic.partitions()) {
          put(out, partition);
        }
      }
      out.writeInt(offsets.size());
      for (Committed one : offsets) {
        out.writeUTF(one.group());
        out.writeUTF(one.topic());
        out.writeInt(one.partition());
        out.writeLong(one.offset());
        out.writeUTF(one.metadata());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void put(DataOutputStream out, FormerPartition partition) throws IOException {
    out.writeLong(partition.start());
    out.writeLong(partition.end());
    out.writeInt(partition.records().size());
    for (FormerRecord record : partition.records()) {
      out.writeLong(record.offset());
      out.writeLong(record.timestamp());
      put(out, record.key());
      put(out, record.value());
      out.writeInt(record.headers().size());
      for (Map.Entry<String, byte[]> header : record.headers().entrySet()) {
        out.writeUTF(header.getKey());
        put(out, header.getValue());
      }
    }
  }

  private static void put(DataOutputStream out, byte[] bytes) throws IOException {
    out.writeInt(bytes == null ? -1 : bytes.length);
    if (bytes != null) {
      out.write(bytes);
    }
  }

  private static FormerState read(Path file) {
    try (InputStream bytes = Files.newInputStream(file);
        DataInputStream in = new DataInputStream(new GZIPInputStream(bytes))) {
      String version = in.readUTF();
      List<FormerSchema> schemas = new ArrayList<>();
      for (int left = in.readInt(); left > 0; left--) {
        schemas.add(
            new FormerSchema(new String(bytes(in), UTF_8), List.of(in.readUTF().split(" "))));
      }
      List<FormerTopic> topics = new ArrayList<>();
      for (int left = in.readInt(); left > 0; left--) {
        topics.add(topic(in));
      }
      List<Committed> offsets = new ArrayList<>();
      for (int left = in.readInt(); left > 0; left--) {
        offsets.add(
            new Committed(in.readUTF(), in.readUTF(), in.readInt(), in.readLong(), in.readUTF()));
      }
      return new FormerState(version, schemas, topics, offsets);
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
  }

  private static FormerTopic topic(DataInputStream in) throws IOException {
    String name = in.readUTF();
    String cleanup = in.readUTF();
    List<FormerPartition> partitions = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      long start = in.readLong();
      long end = in.readLong();
      List<FormerRecord> records = new ArrayList<>();
      for (int more = in.readInt(); more > 0; more--) {
        records.add(record(in));
      }
      partitions.add(new FormerPartition(start, end, records));
    }
    return new FormerTopic(name, cleanup, partitions);
  }

  private static FormerRecord record(DataInputStream in) throws IOException {
    long offset = in.readLong();
    long timestamp = in.readLong();
    byte[] key = bytes(in);
    byte[] value = bytes(in);
    Map<String, byte[]> headers = new LinkedHashMap<>();
    for (int left = in.readInt(); left > 0; left--) {
      headers.put(in.readUTF(), bytes(in));
    }
    return new FormerRecord(offset, timestamp, key, value, headers);
  }

  private static byte[] bytes(DataInputStream in) throws IOException {
    int length = in.readInt();
    return length < 0 ? null : in.readNBytes(length);
  }
}
