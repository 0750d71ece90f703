package io.rapporteur.streams.alert;

import io.rapporteur.model.AlertStatus;
import io.rapporteur.streams.stores.NameLists;
import io.rapporteur.streams.stores.UnreadableStateException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

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
record ToldAlert(AlertStatus status, RaisedAlert alert, long by, long at) {
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
      NameLists.write(out, alert.documents());
      NameLists.write(out, alert.sources());
    } catch (IOException e) {
      throw new UncheckedIOException("a uri or source is longer than 65,535 bytes", e);
    }
    return bytes.toByteArray();
  }

  static ToldAlert decode(byte[] bytes) {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      int format = in.readByte();
      if (format != FORMAT) {
        throw UnreadableStateException.ofFormat("the store of alerts", format, FORMAT);
      }
      AlertStatus status = AlertStatus.valueOf(in.readUTF());
      long by = in.readLong();
      long at = in.readLong();
      RaisedAlert alert =
          new RaisedAlert(in.readLong(), in.readLong(), NameLists.read(in), NameLists.read(in));
      return new ToldAlert(status, alert, by, at);
    } catch (IOException e) {
      throw UnreadableStateException.damaged("an alert in the store", e);
    }
  }
}
