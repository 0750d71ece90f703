package io.rapporteur.rules.engine;

import java.util.concurrent.ConcurrentLinkedQueue;

/** Working memory, kept between documents; as many as there are threads that match at once. */
final class ScratchPool {
  private final ConcurrentLinkedQueue<Scratch> free = new ConcurrentLinkedQueue<>();

  Scratch take() {
    Scratch scratch = free.poll();
    return scratch == null ? new Scratch() : scratch;
  }

  void giveBack(Scratch scratch) {
    free.add(scratch);
  }
}
