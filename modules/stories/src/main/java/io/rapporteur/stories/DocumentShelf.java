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

  /** The number of each document's story by slot, -1 for none. */
  private int[] stories = new int[0];

  /** Ids of stories by number, null for a number that is free, and how many documents they have. */
  private final List<String> ids = new ArrayList<>();

  private final Map<String, Integer> numbers = new HashMap<>();
  private final BitSet freeNumbers = new BitSet();
  private int[] counts = new int[0];

  /** A document that is kept. */
  static final class Kept {
    final StoryFeatures features;
    long arrival;

    /** Why it is in its story, as last told, by the document that it was likest to. */
    StoryGroup.Member member;

    Kept likest;
    int likeness;

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
    }
    features[slot] = document.features;
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

  String storyId(int number) {
    return ids.get(number);
  }

  /** How many documents a story has. */
  int storySize(int number) {
    return counts[number];
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
    stories[slot] = id == null ? -1 : number(id);
    if (before >= 0 && --counts[before] == 0) {
      numbers.remove(ids.get(before));
      ids.set(before, null);
      freeNumbers.set(before);
    }
  }

  private int number(String id) {
    Integer known = numbers.get(id);
    int number = known != null ? known : freeNumbers.nextSetBit(0);
    if (number < 0) {
      number = ids.size();
      ids.add(id);
      if (number == counts.length) {
        counts = Arrays.copyOf(counts, Math.max(16, number * 2));
      }
    }
    if (known == null) {
      freeNumbers.clear(number);
      ids.set(number, id);
      numbers.put(id, number);
    }
    counts[number]++;
    return number;
  }

  void remove(int slot) {
    story(slot, null);
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
