package io.rapporteur.console.live;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** The documents told last, so that a client that was away for a moment misses none. */
final class Ring {
  private static final int MOST = 10_000;

  private final Deque<ToldDocument> told = new ArrayDeque<>();
  private long forgotten;

  /**
   * @param start the number before the first
   */
  Ring(long start) {
    forgotten = start;
  }

  synchronized void add(ToldDocument one) {
    told.addLast(one);
    if (told.size() > MOST) {
      forgotten = told.removeFirst().number();
    }
  }

  /** What was told after a number, oldest first; null when that is not known any more. */
  synchronized List<ToldDocument> after(long number) {
    return number < forgotten ? null : told.stream().filter(t -> t.number() > number).toList();
  }

  synchronized void remove(String uri) {
    told.removeIf(one -> one.row().uri().equals(uri));
  }
}
