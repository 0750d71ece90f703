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

  /*
   * What these tell of stands at the end, where builds that know nothing of it do not look: they
   * read the rest.
   */
  private static final int FROM_INBOX = 4;
  private static final int ARRIVED = 8;

  private VersionStateCodec() {}

  /** The bytes of a state. */
  public static byte[] encode(VersionState state) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(128);
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      VersionPosition position = state.position();
      out.writeByte(FORMAT);
      InboxPlace inbox = state.brought().inbox();
      long arrival = position == null ? 0 : position.arrival();
      out.writeByte(
          (position == null ? 0 : SEEN)
              | (state.withdrawn() ? WITHDRAWN : 0)
              | (inbox == null ? 0 : FROM_INBOX)
              | (arrival == 0 ? 0 : ARRIVED));
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
      if (inbox != null) {
        out.writeInt(inbox.partition());
        out.writeLong(inbox.offset());
        out.writeLong(inbox.timestamp());
      }
      if (arrival != 0) {
        out.writeLong(arrival);
      }
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
      boolean seen = (flags & SEEN) != 0;
      long version = seen ? in.readLong() : 0;
      long created = seen ? in.readLong() : 0;
      long fingerprint = seen ? in.readLong() : 0;
      long withdrawnAt = in.readLong();
      long timestamp = in.readLong();
      long offset = in.readLong();
      SortedMap<String, SortedSet<String>> routes = new TreeMap<>();
      for (int more = in.readInt(); more > 0; more--) {
        routes.put(in.readUTF(), new TreeSet<>(NameLists.read(in)));
      }
      SortedSet<String> left = new TreeSet<>(NameLists.read(in));
      InboxPlace inbox =
          (flags & FROM_INBOX) == 0
              ? null
              : new InboxPlace(in.readInt(), in.readLong(), in.readLong());
      long arrival = (flags & ARRIVED) == 0 ? 0 : in.readLong();
      return new VersionState(
          seen ? new VersionPosition(version, created, arrival, fingerprint) : null,
          (flags & WITHDRAWN) != 0,
          withdrawnAt,
          new Brought(timestamp, offset, inbox),
          routes,
          left);
    } catch (IOException e) {
      throw UnreadableStateException.damaged("a state in the version store", e);
    }
  }
}
