package io.rapporteur.analysis.slots;

import io.rapporteur.analysis.pack.CommonWords;
import io.rapporteur.analysis.reading.Reading;
import io.rapporteur.analysis.scan.Atoms;
import io.rapporteur.model.Quotation;
import io.rapporteur.model.Span;

/** Who tells figures, by atom: whoever speaks is not what the figure is about. */
final class Tellers {
  private static final int REACH = 6;

  private final Atoms atoms;
  private final boolean[] speaks;

  Tellers(Reading reading, Atoms atoms) {
    this.atoms = atoms;
    this.speaks = new boolean[atoms.size()];
    for (Quotation quotation : reading.result().getQuotations()) {
      mark(reading, quotation.getSpeakerSpan());
    }
    reading.result().getFigures().forEach(figure -> mark(reading, figure.getGiver()));
  }

  private void mark(Reading reading, Span span) {
    if (span == null) {
      return;
    }
    int from = atoms.at(reading.toChar(span.getStart()));
    int end = reading.toChar(span.getEnd());
    for (int i = from; i < speaks.length && atoms.start(i) < end; i++) {
      speaks[i] = true;
    }
    // The Norlandic minister Ines Corvin: the adjective is hers.
    for (int i = from - 1; i > from - REACH && isInPhrase(i); i--) {
      speaks[i] = true;
    }
  }

  private boolean isInPhrase(int i) {
    return atoms.isWord(i) && !atoms.is(i, CommonWords.STOP) && !atoms.afterBreak(i + 1);
  }

  /** Whether a name is of somebody who tells. */
  boolean has(NameMention name) {
    return speaks[name.from()]
        || atoms.phraseStart(name.from() - 1, SlotWords.SOURCE) >= 0
        || atoms.is(name.from() - 1, CommonWords.DEFINITE)
            && atoms.phraseStart(name.from() - 2, SlotWords.SOURCE) >= 0
        || atoms.is(name.from() - 1, SlotWords.TO_HEARER)
        || leadsToTelling(name.to());
  }

  /** Whether a pronoun is of somebody who tells. */
  boolean at(int pronoun) {
    return speaks[pronoun] || leadsToTelling(pronoun + 1);
  }

  /** {@code Norland's statistics office said}, {@code a Brenn Post poll}. */
  private boolean leadsToTelling(int from) {
    boolean owns = false;
    for (int i = from; i < from + REACH; i++) {
      owns |= atoms.isApostrophe(i);
      boolean noun = owns && atoms.is(i, SlotWords.VERB_OR_NOUN);
      if (!noun && GivingVerbs.at(atoms, i) || atoms.is(i, SlotWords.TELLING_NOUN)) {
        return true;
      }
      boolean inside =
          atoms.isWord(i) || atoms.isApostrophe(i) || atoms.isDash(i) && atoms.glued(i);
      boolean ending = atoms.isApostrophe(i - 1) && atoms.glued(i);
      if (!inside || atoms.is(i, CommonWords.STOP) && !ending) {
        return false;
      }
    }
    return false;
  }
}
