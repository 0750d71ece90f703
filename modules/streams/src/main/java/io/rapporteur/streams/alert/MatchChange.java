package io.rapporteur.streams.alert;

import io.rapporteur.streams.stores.UnreadableStateException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * An event that came or went, on its way to the task of its rule: the value of the repartition
 * topic.
 *
 * @param event the event
 * @param present false when it is taken back
 */
public record MatchChange(MatchedEvent event, boolean present) {
  private static final int FORMAT = 1;

  /** The bytes of a change. */
  public byte[] encoded() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(128);
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeByte(FORMAT);
      out.writeBoolean(present);
      out.writeLong(event.time());
      out.writeUTF(event.uri());
      out.writeUTF(event.source());
    } catch (IOException e) {
      throw new UncheckedIOException("a uri or source is longer than 65,535 bytes", e);
    }
    return bytes.toByteArray();
  }

  /**
   * The change in some bytes, which this program alone writes.
   *
   * @throws UnreadableStateException when they are of another format
   */
  public static MatchChange decode(byte[] bytes) {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      int format = in.readByte();
      if (format != FORMAT) {
        throw UnreadableStateException.ofFormat("the repartition topic of matches", format, FORMAT);
      }
      boolean present = in.readBoolean();
      return new MatchChange(new MatchedEvent(in.readLong(), in.readUTF(), in.readUTF()), present);
    } catch (IOException e) {
      throw UnreadableStateException.damaged("a match on the repartition topic", e);
    }
  }
}
