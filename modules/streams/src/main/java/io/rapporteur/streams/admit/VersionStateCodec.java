package io.rapporteur.streams.admit;

import io.rapporteur.streams.admit.VersionState.Brought;
import io.rapporteur.streams.stores.NameLists;
import io.rapporteur.streams.stores.UnreadableStateException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The bytes of a {@link VersionState} in the store and its changelog: some 60 bytes and the names
 * of routes and rules. The first byte is the format, so that a later release can read what this one
 * wrote.
 */
public final class VersionStateCodec {
  private static final int FORMAT = 1;
  private static final int SEEN = 1;
  private static final int WITHDRAWN = 2;

  private VersionStateCodec() {}

  /** The bytes of a state. */
  public static byte[] encode(VersionState state) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(128);
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      VersionPosition position = state.position();
      out.writeByte(FORMAT);
      out.writeByte((position == null ? 0 : SEEN) | (state.withdrawn() ? WITHDRAWN : 0));
      if (position != null) {
        out.writeLong(position.version());
        out.writeLong(position.created());
        out.writeLong(position.fingerprint());
      }
      out.writeLong(state.withdrawnAt());
      out.writeLong(state.brought().timestamp());
      out.writeLong(state.brought().offset());
      out.writeInt(state.routes().size());
      for (Map.Entry<String, SortedSet<String>> route : state.routes().entrySet()) {
        out.writeUTF(route.getKey());
        NameLists.write(out, route.getValue());
      }
      NameLists.write(out, state.left());
    } catch (IOException e) {
      throw new UncheckedIOException("a route or rule name is longer than 65,535 bytes", e);
    }
    return bytes.toByteArray();
  }

  /**
   * The state in some bytes; null for null.
   *
   * @throws UnreadableStateException when the bytes are of an unknown format or damaged: the store
   *     cannot be trusted, and the instance has to stop
   */
  public static VersionState decode(byte[] bytes) {
    if (bytes == null) {
      return null;
    }
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      int format = in.readByte();
      if (format != FORMAT) {
        throw UnreadableStateException.ofFormat("the version store", format, FORMAT);
      }
      int flags = in.readByte();
      VersionPosition position =
          (flags & SEEN) == 0
              ? null
              : new VersionPosition(in.readLong(), in.readLong(), in.readLong());
      long withdrawnAt = in.readLong();
      Brought brought = new Brought(in.readLong(), in.readLong());
      SortedMap<String, SortedSet<String>> routes = new TreeMap<>();
      for (int left = in.readInt(); left > 0; left--) {
        routes.put(in.readUTF(), new TreeSet<>(NameLists.read(in)));
      }
      return new VersionState(
          position,
          (flags & WITHDRAWN) != 0,
          withdrawnAt,
          brought,
          routes,
          new TreeSet<>(NameLists.read(in)));
    } catch (IOException e) {
      throw UnreadableStateException.damaged("a state in the version store", e);
    }
  }
}
