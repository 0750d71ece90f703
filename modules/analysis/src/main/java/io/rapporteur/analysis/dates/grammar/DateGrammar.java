package io.rapporteur.analysis.dates.grammar;

import io.rapporteur.analysis.dates.timex.DateFinder;
import io.rapporteur.analysis.dates.timex.Timex;
import io.rapporteur.analysis.pack.LanguagePack;
import io.rapporteur.analysis.pack.PackFile;
import io.rapporteur.analysis.scan.Atoms;
import java.util.List;

/**
 * Reads the expressions of time of a language whose pack has the words of the calendar and of time:
 * dates, clock times, lengths, what recurs, and what is told from where the writer stands.
 */
public final class DateGrammar implements DateFinder {

  @Override
  public boolean reads(LanguagePack pack) {
    return pack.has(PackFile.CALENDAR) && pack.has(PackFile.TIME);
  }

  @Override
  public void find(
      Atoms atoms, int from, int to, LanguagePack pack, List<Timex> into, Runnable pulse) {
    int before = into.size();
    new DateScan(atoms, DateForms.of(pack), into).read(from, to, pulse);
    RangeRules.share(atoms, into.subList(before, into.size()));
  }
}
