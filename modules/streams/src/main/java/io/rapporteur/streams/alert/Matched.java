package io.rapporteur.streams.alert;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What was passed on of a document, so that it can be taken back.
 *
 * @param event the document's event
 * @param rules ids of the rules it was passed on to
 * @param left ids of the rules it was taken back from, so that a record processed once more after a
 *     crash takes it back once more
 * @param at timestamp of the record that led to it, milliseconds since the epoch; it is forgotten
 *     one retention period after
 * @param by offset of that record
 */
public record Matched(
    Event event, SortedSet<String> rules, SortedSet<String> left, long at, long by) {
  private static final int FORMAT = 2;

  /** Of a document that nothing is known of yet. */
  public static Matched first(Event event, SortedSet<String> rules, long at, long by) {
    return new Matched(event, rules, new TreeSet<>(), at, by);
  }

  /** The same document after another record. */
  public Matched next(Event now, SortedSet<String> matching, long timestamp, long offset) {
    SortedSet<String> gone = new TreeSet<>(left);
    gone.addAll(rules);
    gone.removeAll(matching);
    return new Matched(now, matching, gone, timestamp, offset);
  }

  /** The bytes for the store. */
  public byte[] encoded() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(128);
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeByte(FORMAT);
      out.writeLong(at);
      out.writeLong(by);
      out.writeLong(event.time());
      out.writeUTF(event.uri());
      out.writeUTF(event.source());
      write(out, rules);
      write(out, left);
    } catch (IOException e) {
      throw new UncheckedIOException("a name is longer than 65,535 bytes", e);
    }
    return bytes.toByteArray();
  }

  /** What the store holds; null for null. */
  public static Matched decode(byte[] bytes) {
    if (bytes == null) {
      return null;
    }
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      int format = in.readByte();
      if (format != FORMAT) {
        throw new IllegalStateException("the store holds format " + format + ", not " + FORMAT);
      }
      long at = in.readLong();
      long by = in.readLong();
      Event event = new Event(in.readLong(), in.readUTF(), in.readUTF());
      return new Matched(event, read(in), read(in), at, by);
    } catch (IOException e) {
      throw new IllegalStateException("a match in the store is damaged", e);
    }
  }

  private static void write(DataOutputStream out, Set<String> names) throws IOException {
    out.writeInt(names.size());
    for (String name : names) {
      out.writeUTF(name);
    }
  }

  private static SortedSet<String> read(DataInputStream in) throws IOException {
    SortedSet<String> names = new TreeSet<>();
    for (int left = in.readInt(); left > 0; left--) {
      names.add(in.readUTF());
    }
    return names;
  }
}
