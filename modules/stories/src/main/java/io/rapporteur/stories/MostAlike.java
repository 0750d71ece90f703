package io.rapporteur.stories;

import java.util.ArrayList;
import java.util.List;

/**
 * The stories most alike to one, in their order: more of them than are named, so that another is
 * there when one falls away, and all that it shares things with need not be gone through again.
 * Every story that is not among them comes behind each that is.
 */
final class MostAlike {
  /** Stories named. */
  private static final int NAMED = 3;

  /** Stories kept. */
  private static final int KEPT = 8;

  private final List<Near> stories = new ArrayList<>(KEPT + 1);

  /** No story that could be named and is not kept shares more; 0 when all are kept. */
  private long bound;

  /**
   * A story beside another.
   *
   * @param number of the story, good while it is as it was
   * @param told why it is another; null until it is told
   */
  record Near(
      String id, int number, long sum, int pairs, boolean forbidden, StoryGroup.Other told) {
    Near(String id, int number, long sum, int pairs, boolean forbidden) {
      this(id, number, sum, pairs, forbidden, null);
    }

    Near told(String why) {
      return new Near(id, number, sum, pairs, forbidden, new StoryGroup.Other(id, why));
    }

    /** Whether this is more alike than another, of equals the lower id. */
    boolean isBefore(Near other) {
      return sum == other.sum ? id.compareTo(other.id) < 0 : sum > other.sum;
    }
  }

  /** Tells of a story that was kept whether it is not as it was. */
  @FunctionalInterface
  interface Stale {
    /**
     * @param number that it had
     */
    boolean is(String id, int number);
  }

  /** Whether a story that shares so much may have to be kept. */
  boolean isOpen(long sum) {
    return stories.size() < KEPT ? sum >= bound : sum >= stories.get(KEPT - 1).sum;
  }

  /** Notes that a story which shares so much is not kept. */
  void pass(long sum) {
    bound = Math.max(bound, sum);
  }

  /** Puts a story in its place, which is not among them. */
  void offer(Near story) {
    int place = stories.size();
    while (place > 0 && story.isBefore(stories.get(place - 1))) {
      place--;
    }
    // behind all of them it may be behind one that is not kept as well
    if (place < stories.size() || place < KEPT && story.sum > bound) {
      stories.add(place, story);
      if (stories.size() > KEPT) {
        pass(stories.remove(KEPT).sum);
      }
    } else {
      pass(story.sum);
    }
  }

  /** Takes those out that are not as they were. */
  void remove(Stale stale) {
    for (int i = stories.size() - 1; i >= 0; i--) {
      if (stale.is(stories.get(i).id, stories.get(i).number)) {
        stories.remove(i);
      }
    }
  }

  /** Whether one of them is not as it was. */
  boolean any(Stale stale) {
    for (int i = 0; i < stories.size(); i++) {
      if (stale.is(stories.get(i).id, stories.get(i).number)) {
        return true;
      }
    }
    return false;
  }

  /** Whether those to be named are among them. */
  boolean isEnough() {
    return stories.size() >= NAMED || bound == 0;
  }

  /** A story that shares less needs not be offered. */
  long bound() {
    return bound;
  }

  /** Those to be named, in a list that writes through. */
  List<Near> named() {
    return stories.subList(0, Math.min(NAMED, stories.size()));
  }
}
