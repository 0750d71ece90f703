package io.rapporteur.streams.alert;

import io.rapporteur.model.AlertStatus;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * What was last told of an alert.
 *
 * @param status raised and updated ones stand
 * @param alert as told
 * @param by offset of the change that led to it, in the task's partition of the repartition topic;
 *     {@link #CLOSED} when its rule went. A change at this offset or before it that is processed
 *     once more has to tell it once more: what it told may never have left
 * @param at wall clock when it was told, milliseconds since the epoch
 */
record Told(AlertStatus status, Raised alert, long by, long at) {
  /** The {@link #by} of an alert whose rule is gone. */
  static final long CLOSED = -1;

  private static final int FORMAT = 1;

  boolean stands() {
    return status != AlertStatus.revoked;
  }

  byte[] encoded() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(256);
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeByte(FORMAT);
      out.writeUTF(status.name());
      out.writeLong(by);
      out.writeLong(at);
      out.writeLong(alert.start());
      out.writeLong(alert.end());
      write(out, alert.documents());
      write(out, alert.sources());
    } catch (IOException e) {
      throw new UncheckedIOException("a uri or source is longer than 65,535 bytes", e);
    }
    return bytes.toByteArray();
  }

  static Told decode(byte[] bytes) {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      int format = in.readByte();
      if (format != FORMAT) {
        throw new IllegalStateException("the store holds format " + format + ", not " + FORMAT);
      }
      AlertStatus status = AlertStatus.valueOf(in.readUTF());
      long by = in.readLong();
      long at = in.readLong();
      Raised alert = new Raised(in.readLong(), in.readLong(), read(in), read(in));
      return new Told(status, alert, by, at);
    } catch (IOException e) {
      throw new IllegalStateException("an alert in the store is damaged", e);
    }
  }

  private static void write(DataOutputStream out, List<String> names) throws IOException {
    out.writeInt(names.size());
    for (String name : names) {
      out.writeUTF(name);
    }
  }

  private static List<String> read(DataInputStream in) throws IOException {
    List<String> names = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      names.add(in.readUTF());
    }
    return names;
  }
}
