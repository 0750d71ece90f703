package io.rapporteur.analysis.reading;

import java.time.Duration;

/** The time budget of one document's reading, running. Used by one thread. */
final class Deadline {
  private static final int CALLS_PER_LOOK = 8;

  private final Duration budget;
  private final long started = System.nanoTime();
  private StepName step;
  private int asked;

  Deadline(Duration budget) {
    this.budget = budget;
  }

  /** Which step is to blame from now on. */
  void enter(StepName name) {
    step = name;
    asked = 0;
  }

  /**
   * Looks at the clock at a step's first call and then every few calls, since a look costs as much
   * as many a sentence's work.
   *
   * @throws UnreadableDocumentException when the budget is used up
   */
  void check() {
    if (asked++ % CALLS_PER_LOOK == 0) {
      look();
    }
  }

  /** The same, at once. */
  void look() {
    if (System.nanoTime() - started > budget.toNanos()) {
      throw new UnreadableDocumentException(
          "time-budget",
          "reading took more than "
              + budget.toMillis()
              + " ms, up to or in step "
              + step
              + "; cut the document or raise the budget");
    }
  }
}
