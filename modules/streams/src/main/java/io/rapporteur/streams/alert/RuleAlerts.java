package io.rapporteur.streams.alert;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * What is remembered of a rule: the latest event time seen, milliseconds since the epoch, and the
 * alerts that stand, by start.
 */
record RuleAlerts(long latest, List<Raised> raised) {
  private static final int FORMAT = 1;
  static final RuleAlerts NONE = new RuleAlerts(Long.MIN_VALUE, List.of());

  byte[] encoded() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(256);
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeByte(FORMAT);
      out.writeLong(latest);
      out.writeInt(raised.size());
      for (Raised alert : raised) {
        out.writeLong(alert.start());
        out.writeLong(alert.end());
        write(out, alert.documents());
        write(out, alert.sources());
      }
    } catch (IOException e) {
      throw new UncheckedIOException("a uri or source is longer than 65,535 bytes", e);
    }
    return bytes.toByteArray();
  }

  static RuleAlerts decode(byte[] bytes) {
    if (bytes == null) {
      return NONE;
    }
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      int format = in.readByte();
      if (format != FORMAT) {
        throw new IllegalStateException("the store holds format " + format + ", not " + FORMAT);
      }
      long latest = in.readLong();
      List<Raised> raised = new ArrayList<>();
      for (int left = in.readInt(); left > 0; left--) {
        raised.add(new Raised(in.readLong(), in.readLong(), read(in), read(in)));
      }
      return new RuleAlerts(latest, raised);
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
