package io.rapporteur.stories;

import io.rapporteur.stories.features.StoryFeatures;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The documents of a book by uri and by slot, a small number that is used again. */
final class DocumentShelf {
  private final Map<String, Integer> slots = new HashMap<>();
  private final List<Kept> kept = new ArrayList<>();
  private final BitSet free = new BitSet();

  /** Of each document by slot: read so often that a step less counts. */
  private StoryFeatures[] features = new StoryFeatures[0];

  private long[] published = new long[0];
  private final BitSet texts = new BitSet();

  /** The number of each document's story by slot, -1 for none. */
  private int[] stories = new int[0];

  /** Ids of stories by number, null for a number that is free. */
  private final List<String> ids = new ArrayList<>();

  private final Map<String, Integer> numbers = new HashMap<>();
  private final BitSet freeNumbers = new BitSet();
  private final StoryRosters rosters = new StoryRosters();
  private final List<Moves> followers = new ArrayList<>();

  /** Follows documents from story to story, by numbers. */
  interface Moves {
    /**
     * A document moves; its pairs are those that it has at both.
     *
     * @param from the story it was in, -1 for none
     * @param to the story it is in from now on, -1 for none
     */
    void moved(int slot, int from, int to);

    /** The last document of a story has moved. */
    void ended(int story);
  }

  /** A document that is kept. */
  static final class Kept {
    final StoryFeatures features;
    long arrival;

    /** Why it is in its story, as last told, by the document that it was likest to. */
    StoryGroup.Member member;

    Kept likest;
    int likeness;

    /** Where it stands among the documents of its story, as last told; null before. */
    int[] order;

    Kept(StoryFeatures features, long arrival) {
      this.features = features;
      this.arrival = arrival;
    }
  }

  /** -1 for a document that is not kept. */
  int slot(String uri) {
    return slots.getOrDefault(uri, -1);
  }

  Kept at(int slot) {
    return kept.get(slot);
  }

  StoryFeatures features(int slot) {
    return features[slot];
  }

  /** When a document was published, as its features have it. */
  long published(int slot) {
    return published[slot];
  }

  /** Whether a document is more than a headline. */
  boolean isText(int slot) {
    return texts.get(slot);
  }

  int add(Kept document) {
    int slot = free.nextSetBit(0);
    if (slot < 0) {
      slot = kept.size();
      kept.add(document);
    } else {
      free.clear(slot);
      kept.set(slot, document);
    }
    slots.put(document.features.uri(), slot);
    if (slot >= stories.length) {
      stories = Arrays.copyOf(stories, Math.max(64, slot * 2));
      features = Arrays.copyOf(features, stories.length);
      published = Arrays.copyOf(published, stories.length);
    }
    features[slot] = document.features;
    published[slot] = document.features.published();
    texts.set(slot, !document.features.headlineOnly());
    stories[slot] = -1;
    return slot;
  }

  /** The story that a document was in when the book was last settled; null for none. */
  String story(int slot) {
    return stories[slot] < 0 ? null : ids.get(stories[slot]);
  }

  /** The number of that story, which may be another's as soon as it has no document; or -1. */
  int storyNumber(int slot) {
    return stories[slot];
  }

  /** The number of a story; -1 for none. */
  int storyNumber(String id) {
    return numbers.getOrDefault(id, -1);
  }

  String storyId(int number) {
    return ids.get(number);
  }

  /** How many documents a story has. */
  int storySize(int number) {
    return rosters.size(number);
  }

  /** The documents of a story, in no order. */
  int[] storySlots(int number) {
    return rosters.slots(number);
  }

  /** Has all moves followed. */
  void follow(Moves by) {
    followers.add(by);
  }

  /** A bound above all numbers of stories. */
  int storyNumbers() {
    return ids.size();
  }

  /** Puts a document into a story; null for none. */
  void story(int slot, String id) {
    int before = stories[slot];
    if (id == null ? before < 0 : before >= 0 && ids.get(before).equals(id)) {
      return;
    }
    int now = id == null ? -1 : number(id);
    followers.forEach(each -> each.moved(slot, before, now));
    stories[slot] = now;
    if (before >= 0) {
      rosters.remove(before, slot);
    }
    if (now >= 0) {
      rosters.add(now, slot);
    }
    if (before >= 0 && rosters.size(before) == 0) {
      followers.forEach(each -> each.ended(before));
      numbers.remove(ids.get(before));
      ids.set(before, null);
      freeNumbers.set(before);
    }
  }

  /**
   * Puts documents into one story. The largest of those they were in goes with them under its new
   * id when none of it stays behind, so that hardly anything has to move.
   */
  void story(int[] group, String id) {
    int largest = -1;
    for (int slot : group) {
      int story = stories[slot];
      if (story >= 0 && (largest < 0 || rosters.size(story) > rosters.size(largest))) {
        largest = story;
      }
    }
    if (largest >= 0 && !numbers.containsKey(id) && isWithin(largest, group)) {
      numbers.remove(ids.get(largest));
      ids.set(largest, id);
      numbers.put(id, largest);
    }
    int number = numbers.getOrDefault(id, -1);
    for (int slot : group) {
      if (number < 0 || stories[slot] != number) {
        story(slot, id);
      }
    }
  }

  private boolean isWithin(int story, int[] group) {
    int count = 0;
    for (int slot : group) {
      count += stories[slot] == story ? 1 : 0;
    }
    return count == rosters.size(story);
  }

  private int number(String id) {
    Integer known = numbers.get(id);
    if (known != null) {
      return known;
    }
    int number = freeNumbers.nextSetBit(0);
    if (number < 0) {
      number = ids.size();
      ids.add(id);
    }
    freeNumbers.clear(number);
    ids.set(number, id);
    numbers.put(id, number);
    return number;
  }

  /** Takes out a document that is in no story any more. */
  void remove(int slot) {
    slots.remove(kept.get(slot).features.uri());
    kept.set(slot, null);
    features[slot] = null;
    free.set(slot);
  }

  int size() {
    return slots.size();
  }

  Set<String> uris() {
    return slots.keySet();
  }

  /** Compares documents by their uris, the same whenever they came. */
  int order(int one, int other) {
    return features(one).uri().compareTo(features(other).uri());
  }

  /** Slots in the order of their documents' uris. */
  int[] canonical(int[] some) {
    return Arrays.stream(some).boxed().sorted(this::order).mapToInt(Integer::intValue).toArray();
  }
}
