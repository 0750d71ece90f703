package io.rapporteur.analysis.dates.grammar;

import io.rapporteur.analysis.dates.timex.DateOrder;
import io.rapporteur.analysis.pack.CommonWords;
import io.rapporteur.analysis.pack.LanguagePack;
import io.rapporteur.analysis.pack.WordList;
import io.rapporteur.analysis.scan.Atoms;
import io.rapporteur.analysis.scan.WordEndings;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What a language says of the forms of dates beyond the classes of single words. */
final class DateForms {
  private static final Map<LanguagePack, DateForms> OF_PACK = new ConcurrentHashMap<>();

  /** Order of dates in figures. */
  final DateOrder order;

  /** Days known by their figures. */
  final WordList namedDays;

  private final WordEndings plurals;
  private final WordEndings singulars;

  private DateForms(LanguagePack pack) {
    order = DateOrder.of(pack);
    namedDays = pack.list(CalendarWords.NAMED_DAY);
    plurals = WordEndings.of(pack, CalendarWords.PLURAL_ENDING);
    singulars = WordEndings.of(pack, CalendarWords.SINGULAR_ENDING);
  }

  static DateForms of(LanguagePack pack) {
    return OF_PACK.computeIfAbsent(pack, DateForms::new);
  }

  /** A noun in the plural in lower case, by its ending or a list. */
  boolean isPluralNoun(Atoms atoms, int i) {
    if (!atoms.isWord(i) || atoms.capitalised(i)) {
      return false;
    }
    return atoms.is(i, CommonWords.PLURAL)
        || plurals.at(atoms, i)
            && !singulars.at(atoms, i)
            && !atoms.is(i, CommonWords.STOP)
            && !atoms.is(i, CommonWords.SINGULAR)
            && !atoms.is(i, CommonWords.VERB);
  }
}
