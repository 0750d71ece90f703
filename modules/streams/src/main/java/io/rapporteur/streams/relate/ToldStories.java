package io.rapporteur.streams.relate;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.rapporteur.streams.stores.UnreadableStateException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * What was told last: of a story a digest of what it was made from and its group, of a membership
 * its story and a digest of its record. Kept in the transaction in which it is told, so that after
 * a crash exactly the difference is told.
 */
final class ToldStories {
  private static final char STORY = 'S';
  private static final char MEMBERSHIP = 'M';

  /**
   * A story as it was told.
   *
   * @param closed whether it changes no more, but for what is withdrawn
   * @param digest of the group and the readings it was made from
   * @param group the encoded record of the group, with all members and nothing else
   */
  record ToldStory(boolean closed, long digest, byte[] group) {
    ToldStory asClosed() {
      return new ToldStory(true, digest, group);
    }
  }

  /** A membership as it was told. */
  record ToldMembership(String story, long digest) {}

  private final KeyValueStore<Bytes, byte[]> store;
  private final String language;

  ToldStories(KeyValueStore<Bytes, byte[]> store, String language) {
    this.store = store;
    this.language = language;
  }

  ToldStory story(String id) {
    byte[] bytes = store.get(KeptKeys.of(STORY, language, id));
    return bytes == null ? null : story(bytes);
  }

  private static ToldStory story(byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    int flag = in.get();
    if (flag != 0 && flag != 1) {
      throw UnreadableStateException.ofFormat("the store of stories", flag, 1);
    }
    long digest = in.getLong();
    byte[] group = new byte[in.remaining()];
    in.get(group);
    return new ToldStory(flag == 1, digest, group);
  }

  void put(String id, ToldStory told) {
    store.put(
        KeptKeys.of(STORY, language, id),
        ByteBuffer.allocate(1 + Long.BYTES + told.group.length)
            .put((byte) (told.closed ? 1 : 0))
            .putLong(told.digest)
            .put(told.group)
            .array());
  }

  void removeStory(String id) {
    store.delete(KeptKeys.of(STORY, language, id));
  }

  ToldMembership membership(String uri) {
    byte[] bytes = store.get(KeptKeys.of(MEMBERSHIP, language, uri));
    if (bytes == null) {
      return null;
    }
    String story = new String(bytes, Long.BYTES, bytes.length - Long.BYTES, UTF_8);
    return new ToldMembership(story, ByteBuffer.wrap(bytes).getLong());
  }

  void put(String uri, ToldMembership told) {
    byte[] story = told.story.getBytes(UTF_8);
    store.put(
        KeptKeys.of(MEMBERSHIP, language, uri),
        ByteBuffer.allocate(Long.BYTES + story.length).putLong(told.digest).put(story).array());
  }

  void removeMembership(String uri) {
    store.delete(KeptKeys.of(MEMBERSHIP, language, uri));
  }

  /** The story as whose a document was told last; null when it was told as none's. */
  String storyOf(String uri) {
    ToldMembership membership = membership(uri);
    return membership == null ? null : membership.story();
  }

  /**
   * Whether a story was told as it is, and its documents as its own last. They may have been told
   * as another's since: of one that had them for a while, and was told before this one was told to
   * be no more.
   */
  boolean isTold(String id, Collection<String> uris, long digest) {
    ToldStory before = story(id);
    return before != null
        && before.digest() == digest
        && uris.stream().allMatch(uri -> id.equals(storyOf(uri)));
  }

  /** Takes note that the story of a document is closed. */
  void closeStoryOf(String uri) {
    String id = storyOf(uri);
    ToldStory story = id == null ? null : story(id);
    if (story != null && !story.closed()) {
      put(id, story.asClosed());
    }
  }

  /** Forgets what was told of a document, and of its story. */
  void forget(String uri) {
    String id = storyOf(uri);
    if (id != null) {
      removeStory(id);
      removeMembership(uri);
    }
  }

  /** The ids of the stories that were told and are not closed. */
  List<String> open() {
    List<String> open = new ArrayList<>();
    Bytes from = KeptKeys.of(STORY, language, "");
    Bytes to = KeptKeys.of(STORY, language, "\uffff");
    try (KeyValueIterator<Bytes, byte[]> entries = store.range(from, to)) {
      while (entries.hasNext()) {
        KeyValue<Bytes, byte[]> entry = entries.next();
        if (!story(entry.value).closed) {
          open.add(KeptKeys.read(entry.key).rest());
        }
      }
    }
    return open;
  }
}
