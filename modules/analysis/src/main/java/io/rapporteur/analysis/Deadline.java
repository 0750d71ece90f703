package io.rapporteur.analysis;

import java.time.Duration;

/** The time budget of one document's reading, running. Used by one thread. */
final class Deadline {
  private final Duration budget;
  private final long started = System.nanoTime();
  private StepName step;

  Deadline(Duration budget) {
    this.budget = budget;
  }

  /** Which step is to blame from now on. */
  void enter(StepName name) {
    step = name;
  }

  /**
   * @throws UnreadableDocumentException when the budget is used up
   */
  void check() {
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
