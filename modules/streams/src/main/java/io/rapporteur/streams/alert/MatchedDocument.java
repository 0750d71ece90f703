package io.rapporteur.streams.alert;

import io.rapporteur.streams.stores.NameLists;
import io.rapporteur.streams.stores.UnreadableStateException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What is known of a document, and was passed on of it, so that it can be taken back.
 *
 * @param event the document's event
 * @param rules names of the scopes it counts in, see {@link AlertScope}; those of rules that count
 *     within stories stand without the story, which the placement says
 * @param left names of those it was taken back from, so that a record processed once more after a
 *     crash takes it back once more
 * @param placement its stories
 * @param at the latest timestamp of a record that led to it, milliseconds since the epoch; it is
 *     forgotten one retention period after
 * @param by offset of the document's record; {@link StoryPlacement#NEVER} when a membership alone
 *     was seen
 */
public record MatchedDocument(
    MatchedEvent event,
    SortedSet<String> rules,
    SortedSet<String> left,
    StoryPlacement placement,
    long at,
    long by) {
  private static final int FORMAT = 3;

  /** Without stories: whatever it holds counts over all documents. */
  private static final int BEFORE_STORIES = 2;

  /** Of a document that nothing is known of yet. */
  public static MatchedDocument unknown(String uri) {
    MatchedEvent none = new MatchedEvent(0, uri, "");
    return new MatchedDocument(
        none, new TreeSet<>(), new TreeSet<>(), StoryPlacement.NONE, 0, StoryPlacement.NEVER);
  }

  /** The same document after another record of it. */
  public MatchedDocument next(
      MatchedEvent now, SortedSet<String> matching, long timestamp, long offset) {
    SortedSet<String> gone = new TreeSet<>(left);
    gone.addAll(rules);
    gone.removeAll(matching);
    return new MatchedDocument(now, matching, gone, placement, Math.max(at, timestamp), offset);
  }

  /**
   * The same document after a membership.
   *
   * @param story id of the story; empty for none
   */
  public MatchedDocument placed(String story, long timestamp, long offset) {
    StoryPlacement now = placement.next(story, offset);
    return new MatchedDocument(event, rules, left, now, Math.max(at, timestamp), by);
  }

  /** The same in another partition, in which offsets count other records. */
  public MatchedDocument movedElsewhere() {
    StoryPlacement elsewhere =
        new StoryPlacement(placement.story(), placement.left(), StoryPlacement.NEVER);
    return new MatchedDocument(event, rules, left, elsewhere, at, StoryPlacement.NEVER);
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
      NameLists.write(out, rules);
      NameLists.write(out, left);
      out.writeUTF(placement.story());
      NameLists.write(out, placement.left());
      out.writeLong(placement.by());
    } catch (IOException e) {
      throw new UncheckedIOException("a name is longer than 65,535 bytes", e);
    }
    return bytes.toByteArray();
  }

  /** What the store holds; null for null. */
  public static MatchedDocument decode(byte[] bytes) {
    if (bytes == null) {
      return null;
    }
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      int format = in.readByte();
      if (format != FORMAT && format != BEFORE_STORIES) {
        throw UnreadableStateException.ofFormat("the store of matches", format, FORMAT);
      }
      long at = in.readLong();
      long by = in.readLong();
      MatchedEvent event = new MatchedEvent(in.readLong(), in.readUTF(), in.readUTF());
      SortedSet<String> rules = new TreeSet<>(NameLists.read(in));
      SortedSet<String> left = new TreeSet<>(NameLists.read(in));
      StoryPlacement placement =
          format == BEFORE_STORIES
              ? StoryPlacement.NONE
              : new StoryPlacement(in.readUTF(), NameLists.read(in), in.readLong());
      return new MatchedDocument(event, rules, left, placement, at, by);
    } catch (IOException e) {
      throw UnreadableStateException.damaged("a match in the store", e);
    }
  }
}
