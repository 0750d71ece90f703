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
final class Shelf {
  private final Map<String, Integer> slots = new HashMap<>();
  private final List<Kept> kept = new ArrayList<>();
  private final BitSet free = new BitSet();

  /** A document that is kept. */
  static final class Kept {
    final StoryFeatures features;
    long arrival;

    /** The story it was in when the book was last settled; null before. */
    String story;

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
    return kept.get(slot).features;
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
    return slot;
  }

  void remove(int slot) {
    slots.remove(kept.get(slot).features.uri());
    kept.set(slot, null);
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
