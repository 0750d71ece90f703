package io.rapporteur.analysis.dates.timex;

import io.rapporteur.analysis.pack.LanguagePack;
import io.rapporteur.analysis.scan.Atoms;
import java.util.List;

/**
 * Finds the expressions of time in a stretch of a text that is in one language. Which finder reads
 * a language is decided by what its pack has; what the expressions leave open is settled afterwards
 * for all languages alike. Immutable, shared by threads.
 */
public interface DateFinder {

  /** Whether the pack has what this finder reads by. */
  boolean reads(LanguagePack pack);

  /**
   * Adds the expressions of a stretch, in the order of the text and none over another.
   *
   * @param from first atom
   * @param to atom just past the last; rules may look past it, and find nothing that begins there
   * @param pack of the stretch's language
   * @param pulse run now and then, to stop the reading by throwing
   */
  void find(Atoms atoms, int from, int to, LanguagePack pack, List<Timex> into, Runnable pulse);
}
