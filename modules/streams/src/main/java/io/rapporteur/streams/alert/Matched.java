package io.rapporteur.streams.alert;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What is known of a document, and was passed on of it, so that it can be taken back.
 *
 * @param event the document's event
 * @param rules names of the scopes it counts in, see {@link Scope}; those of rules that count
 *     within stories stand without the story, which the placement says
 * @param left names of those it was taken back from, so that a record processed once more after a
 *     crash takes it back once more
 * @param placement its stories
 * @param at the latest timestamp of a record that led to it, milliseconds since the epoch; it is
 *     forgotten one retention period after
 * @param by offset of the document's record; {@link Placement#NEVER} when a membership alone was
 *     seen
 */
public record Matched(
    Event event,
    SortedSet<String> rules,
    SortedSet<String> left,
    Placement placement,
    long at,
    long by) {
  private static final int FORMAT = 3;

  /** Without stories: whatever it holds counts over all documents. */
  private static final int BEFORE_STORIES = 2;

  /** Of a document that nothing is known of yet. */
  public static Matched unknown(String uri) {
    Event none = new Event(0, uri, "");
    return new Matched(none, new TreeSet<>(), new TreeSet<>(), Placement.NONE, 0, Placement.NEVER);
  }

  /** The same document after another record of it. */
  public Matched next(Event now, SortedSet<String> matching, long timestamp, long offset) {
    SortedSet<String> gone = new TreeSet<>(left);
    gone.addAll(rules);
    gone.removeAll(matching);
    return new Matched(now, matching, gone, placement, Math.max(at, timestamp), offset);
  }

  /**
   * The same document after a membership.
   *
   * @param story id of the story; empty for none
   */
  public Matched placed(String story, long timestamp, long offset) {
    Placement now = placement.next(story, offset);
    return new Matched(event, rules, left, now, Math.max(at, timestamp), by);
  }

  /** The same in another partition, in which offsets count other records. */
  public Matched movedElsewhere() {
    Placement elsewhere = new Placement(placement.story(), placement.left(), Placement.NEVER);
    return new Matched(event, rules, left, elsewhere, at, Placement.NEVER);
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
      out.writeUTF(placement.story());
      write(out, placement.left());
      out.writeLong(placement.by());
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
      if (format != FORMAT && format != BEFORE_STORIES) {
        throw new IllegalStateException("the store holds format " + format + ", not " + FORMAT);
      }
      long at = in.readLong();
      long by = in.readLong();
      Event event = new Event(in.readLong(), in.readUTF(), in.readUTF());
      SortedSet<String> rules = new TreeSet<>(read(in));
      SortedSet<String> left = new TreeSet<>(read(in));
      Placement placement =
          format == BEFORE_STORIES
              ? Placement.NONE
              : new Placement(in.readUTF(), read(in), in.readLong());
      return new Matched(event, rules, left, placement, at, by);
    } catch (IOException e) {
      throw new IllegalStateException("a match in the store is damaged", e);
    }
  }

  private static void write(DataOutputStream out, Collection<String> names) throws IOException {
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
