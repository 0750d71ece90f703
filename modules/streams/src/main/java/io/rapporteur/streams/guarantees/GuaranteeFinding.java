package io.rapporteur.streams.guarantees;

import java.util.List;
import java.util.Locale;

/**
 * How a promise was kept.
 *
 * @param checked what was looked at, with numbers
 * @param broken each thing that breaks it; empty when it was kept
 */
public record GuaranteeFinding(String checked, List<String> broken) {
  /** Copies the list. */
  public GuaranteeFinding {
    broken = List.copyOf(broken);
  }

  /**
   * One of things counted.
   *
   * @param format of {@link #checked}, with a place for each of the numbers
   */
  static GuaranteeFinding of(List<String> broken, String format, Object... numbers) {
    return new GuaranteeFinding(String.format(Locale.ROOT, format, numbers), broken);
  }

  /** Whether the promise was kept. */
  public boolean holds() {
    return broken.isEmpty();
  }
}
