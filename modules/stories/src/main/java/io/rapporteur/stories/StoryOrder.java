package io.rapporteur.stories;

import io.rapporteur.stories.DocumentShelf.Kept;
import java.util.Arrays;

/**
 * Brings the documents of a story into canonical order. Most of them were in that order when the
 * story was last described: they stay in it, and only those that came are put among them.
 */
final class StoryOrder {
  private final DocumentShelf shelf;

  StoryOrder(DocumentShelf shelf) {
    this.shelf = shelf;
  }

  /**
   * The documents of a story in canonical order; the array is kept and must not be changed.
   *
   * @param group all that the shelf has in the story
   */
  int[] of(int[] group) {
    int[] before = common(group);
    int[] ordered = new int[group.length];
    int size = before == null ? 0 : stay(before, shelf.storyNumber(group[0]), ordered);
    if (before != null && size == group.length && size == before.length) {
      return before;
    }
    int[] came =
        Arrays.stream(group)
            .filter(slot -> before == null || shelf.at(slot).order != before)
            .toArray();
    for (int slot : shelf.canonical(came)) {
      int place = place(slot, ordered, size);
      System.arraycopy(ordered, place, ordered, place + 1, size++ - place);
      ordered[place] = slot;
    }
    for (int slot : ordered) {
      shelf.at(slot).order = ordered;
    }
    return ordered;
  }

  /** An order that most of the documents were in, if most were in one; or another, or null. */
  private int[] common(int[] group) {
    int[] common = null;
    int lead = 0;
    for (int slot : group) {
      int[] its = shelf.at(slot).order;
      if (its == common) {
        lead++;
      } else if (lead == 0) {
        common = its;
        lead = 1;
      } else {
        lead--;
      }
    }
    return common;
  }

  /** Takes over those that are still in the story, and returns how many they are. */
  private int stay(int[] before, int story, int[] into) {
    int size = 0;
    for (int slot : before) {
      Kept document = shelf.at(slot);
      // the slot may be another document's by now, which was not in this order
      if (document != null && document.order == before && shelf.storyNumber(slot) == story) {
        into[size++] = slot;
      }
    }
    return size;
  }

  private int place(int slot, int[] ordered, int size) {
    int low = 0;
    int high = size;
    while (low < high) {
      int middle = low + high >>> 1;
      if (shelf.order(ordered[middle], slot) < 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
