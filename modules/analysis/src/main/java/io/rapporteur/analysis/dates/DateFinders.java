package io.rapporteur.analysis.dates;

import io.rapporteur.analysis.dates.grammar.DateGrammar;
import io.rapporteur.analysis.dates.pattern.PatternFinder;
import io.rapporteur.analysis.dates.timex.DateFinder;
import io.rapporteur.analysis.dates.timex.NumericDates;
import io.rapporteur.analysis.dates.timex.Timex;
import io.rapporteur.analysis.pack.LanguagePack;
import io.rapporteur.analysis.reading.LanguageSection;
import io.rapporteur.analysis.reading.Reading;
import io.rapporteur.analysis.scan.Atoms;
import java.util.ArrayList;
import java.util.List;

/** Which finder reads which language: the first whose needs the pack meets. */
final class DateFinders {
  private static final List<DateFinder> IN_ORDER =
      List.of(new PatternFinder(), new DateGrammar(), new NumericDates());

  private DateFinders() {}

  /** The expressions of the body, each section read by its language. */
  static List<Timex> read(Reading reading, Atoms atoms) {
    List<Timex> found = new ArrayList<>();
    for (LanguageSection section : reading.sections()) {
      int from = atoms.at(section.start());
      int to = atoms.at(section.end());
      find(atoms, from, to, section.pack(), found, reading::checkTime);
    }
    return found;
  }

  /** The expressions of a text in one language. */
  static List<Timex> read(Atoms atoms, LanguagePack pack, Runnable pulse) {
    List<Timex> found = new ArrayList<>();
    find(atoms, 0, atoms.size(), pack, found, pulse);
    return found;
  }

  private static void find(
      Atoms atoms, int from, int to, LanguagePack pack, List<Timex> into, Runnable pulse) {
    for (DateFinder finder : IN_ORDER) {
      if (finder.reads(pack)) {
        finder.find(atoms, from, to, pack, into, pulse);
        return;
      }
    }
  }
}
