package io.rapporteur.analysis.quotations;

import io.rapporteur.analysis.pack.CommonWords;

/** Tells what {@code and} joins to one subject: {@code France, Spain and other countries}. */
final class JoinedNames {
  private final QuotedDocument doc;

  JoinedNames(QuotedDocument doc) {
    this.doc = doc;
  }

  /** Whether the words on either side of a conjunction are one subject. */
  boolean joins(int and) {
    if (!doc.is(and, CommonWords.AND) || !doc.narrated(and - 1)) {
      return false;
    }
    boolean names = name(and - 1) && name(and + 1);
    boolean further = doc.is(and + 1, QuotationWords.FURTHER) && !doc.is(and - 1, ",");
    boolean several = several(and - 1) && several(and + 1);
    return names || further || several;
  }

  /** Residents, officials: several who speak, joined to several. */
  private boolean several(int i) {
    return doc.is(i, TokenClasses.SPEAKER_NOUN) && doc.mayBePlural(i);
  }

  private boolean name(int i) {
    return doc.is(i, TokenClasses.NAME);
  }

  /**
   * The first token of a list of names that a conjunction ends, where the list opens its clause: a
   * comma after a place or a time is none of a list; -1 when it is no list.
   */
  int first(int and, int floor) {
    int i = names(and, floor);
    boolean list = false;
    while (i - 2 >= floor && doc.narrated(i - 1) && doc.is(i - 1, ",") && name(i - 2)) {
      i = names(i - 1, floor);
      list = true;
    }
    boolean opens =
        i == floor
            || !doc.narrated(i - 1)
            || doc.is(
                i - 1,
                TokenClasses.CONJUNCTION | TokenClasses.SUBORDINATOR | TokenClasses.PUNCTUATION);
    return list && opens ? i : -1;
  }

  private int names(int end, int floor) {
    int i = end;
    while (i > floor && doc.narrated(i - 1) && name(i - 1)) {
      i--;
    }
    return i;
  }
}
