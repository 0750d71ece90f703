package io.rapporteur.streams.alert;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What was passed on of a document, so that it can be taken back.
 *
 * @param event the document's event
 * @param rules ids of the rules it was passed on to
 */
public record Matched(Event event, SortedSet<String> rules) {
  private static final int FORMAT = 1;

  /** The bytes for the store. */
  public byte[] encoded() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(128);
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeByte(FORMAT);
      out.writeLong(event.time());
      out.writeUTF(event.uri());
      out.writeUTF(event.source());
      out.writeInt(rules.size());
      for (String rule : rules) {
        out.writeUTF(rule);
      }
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
      Event event = new Event(in.readLong(), in.readUTF(), in.readUTF());
      SortedSet<String> rules = new TreeSet<>();
      for (int left = in.readInt(); left > 0; left--) {
        rules.add(in.readUTF());
      }
      return new Matched(event, rules);
    } catch (IOException e) {
      throw new IllegalStateException("a match in the store is damaged", e);
    }
  }
}
