package io.rapporteur.analysis.instruments;

import io.rapporteur.analysis.pack.CommonWords;
import io.rapporteur.analysis.reading.Reading;
import io.rapporteur.analysis.scan.Atoms;
import io.rapporteur.analysis.scan.Sentences;
import io.rapporteur.model.DateReference;
import java.util.ArrayList;
import java.util.List;

/** Finds treaties, declarations, statements named by kind and date, or by kind and name. */
final class InstrumentScanner {
  private final Reading reading;
  private final Atoms atoms;
  private final Sentences sentences;
  private final InstrumentDates dated;
  private final List<InstrumentMention> found = new ArrayList<>();

  /** What the language of the kind at hand says. */
  private InstrumentForms forms;

  InstrumentScanner(Reading reading) {
    this.reading = reading;
    this.atoms = Atoms.of(reading);
    this.sentences = Sentences.of(atoms, reading.sentences());
    this.dated = new InstrumentDates(reading, atoms, sentences);
  }

  List<InstrumentMention> scan() {
    for (int i = 0; i < atoms.size(); i++) {
      String kind = atoms.value(i, CommonWords.INSTRUMENT);
      if (kind != null) {
        reading.checkTime();
        forms = InstrumentForms.of(reading.packAt(atoms.start(i)));
        at(i, kind);
      }
    }
    return found;
  }

  private void at(int noun, String kind) {
    int from = modifiersFrom(noun);
    String name = name(from, noun, kind);
    int before = dated.before(from);
    int topicEnd = topic(noun);
    boolean signatories = isOfLeaders(noun);
    boolean marked = !name.equals(kind) || topicEnd > noun + 1 || signatories;
    String full = topicEnd > noun + 1 ? titled(name, noun) + " " + text(noun + 1, topicEnd) : name;
    if (isEverydayUse(from, noun, kind, name, marked)) {
      return;
    }
    if (before > 0) {
      DateReference date = dated.get(before);
      add(reading.toChar(date.getSpan().getStart()), atoms.end(noun), kind, full, date);
      return;
    }
    int after = dated.after(Math.max(noun + 1, topicEnd), noun, forms);
    if (after >= 0 && (marked || isPlural(noun))) {
      dated(Math.min(from, noun), noun, kind, full, after);
    } else if (isName(from, noun, kind, topicEnd)) {
      int and = pair(from, noun);
      if (and > 0) {
        String one = text(from, and);
        String other = text(and + 1, noun);
        found.add(
            new InstrumentMention(
                atoms.start(from), atoms.end(and - 1), kind, one + " " + kind, null, false));
        found.add(
            new InstrumentMention(
                atoms.start(and + 1), atoms.end(noun), kind, other + " " + kind, null, true));
        return;
      }
      int end = atoms.end(topicEnd > noun + 1 ? topicEnd - 1 : noun);
      DateReference signed = dated.signedNext(noun);
      String date = signed == null ? null : signed.getValue();
      found.add(new InstrumentMention(atoms.start(from), end, kind, full, date, isPlural(noun)));
    }
  }

  /** {@code the Oslo and Bergen statements}: the atom that parts the two; -1 for one. */
  private int pair(int from, int noun) {
    if (!isPlural(noun)) {
      return -1;
    }
    for (int i = from + 1; i < noun - 1; i++) {
      if (atoms.is(i, CommonWords.AND)) {
        return i;
      }
    }
    return -1;
  }

  /** Adds an instrument for each date of a list; the first takes the words that lead to it. */
  private void dated(int from, int noun, String kind, String name, int first) {
    int at = first;
    boolean leads = !atoms.isMark(first - 1, '(');
    while (at >= 0) {
      DateReference date = dated.get(dated.at(at));
      int start = leads ? atoms.start(from) : reading.toChar(date.getSpan().getStart());
      add(start, reading.toChar(date.getSpan().getEnd()), kind, name, date);
      leads = false;
      at = dated.nextOfList(atoms.at(reading.toChar(date.getSpan().getEnd())));
    }
  }

  private void add(int start, int end, String kind, String name, DateReference date) {
    found.add(new InstrumentMention(start, end, kind, name, date.getValue(), false));
  }

  /** First of the words before the kind that mark it out. */
  private int modifiersFrom(int noun) {
    int from = noun;
    while (from > 0 && noun - from < 6 && !atoms.afterBreak(from) && isModifier(from - 1)) {
      from--;
    }
    while (from < noun
        && (atoms.is(from, CommonWords.AND)
            || atoms.isDash(from)
            || atoms.is(from, CommonWords.STOP) && !isAcronym(from))) {
      from++;
    }
    return from;
  }

  private boolean isModifier(int i) {
    if (atoms.is(i, InstrumentWords.ADJECTIVE) || atoms.is(i, InstrumentWords.ATTRIBUTE)) {
      return true;
    }
    boolean hyphen = atoms.isDash(i) && atoms.glued(i) && atoms.glued(i + 1);
    boolean pair =
        atoms.is(i, CommonWords.AND) && atoms.capitalised(i - 1) && atoms.capitalised(i + 1);
    boolean name =
        atoms.capitalised(i)
            && !atoms.is(i, CommonWords.MONTH)
            && !(atoms.is(i, CommonWords.STOP) && !isAcronym(i));
    return hyphen || pair || name && dated.at(i) == 0;
  }

  private String name(int from, int noun, String kind) {
    StringBuilder name = new StringBuilder();
    for (int i = from; i < noun; i++) {
      String adjective = atoms.value(i, InstrumentWords.ADJECTIVE);
      if (name.length() > 0 && !atoms.glued(i)) {
        name.append(' ');
      }
      name.append(adjective != null ? adjective : atoms.text(i));
    }
    if (name.length() == 0) {
      return kind;
    }
    boolean proper = atoms.capitalised(noun) && !isPlural(noun);
    return name + " " + (proper ? atoms.text(noun) : kind);
  }

  /** A name that is the kind alone as the text writes it: Declaration on … */
  private String titled(String name, int noun) {
    boolean bare = name.equalsIgnoreCase(atoms.text(noun));
    return bare ? atoms.text(noun) : name;
  }

  /** Past {@code on allied cooperation}, {@code of Utrecht}: what the instrument is on or from. */
  private int topic(int noun) {
    if (isOfPlace(noun)) {
      int at = noun + 3;
      while (atoms.capitalised(at) && !atoms.afterBreak(at) && dated.at(at) == 0) {
        at++;
      }
      return at;
    }
    if (!atoms.is(noun + 1, InstrumentWords.TOPIC_PREPOSITION)
        || dated.at(noun + 2) > 0
        || atoms.is(noun + 2, CommonWords.WEEKDAY)) {
      return noun + 1;
    }
    int at = noun + 2;
    at = atoms.is(at, CommonWords.DEFINITE) ? at + 1 : at;
    int start = at;
    while (at < start + 4
        && atoms.isWord(at)
        && !atoms.is(at, CommonWords.STOP)
        && !atoms.is(at, CommonWords.PAST)
        && !atoms.afterBreak(at)
        && !forms.isRegularPast(atoms, at)) {
      at++;
    }
    return at > start ? at : noun + 1;
  }

  /** {@code statements of the leaders}: made by heads of states. */
  private boolean isOfLeaders(int noun) {
    for (int i = noun + 1; i < noun + 6; i++) {
      if (atoms.is(i, InstrumentWords.SIGNATORY)) {
        return atoms.is(noun + 1, InstrumentWords.SIGNATORY_PREPOSITION);
      }
    }
    return false;
  }

  /** {@code said in a statement}: no instrument. */
  private boolean isEverydayUse(int from, int noun, String kind, String name, boolean marked) {
    if (!forms.isEveryday(kind)) {
      return false;
    }
    boolean indefinite = atoms.is(from - 1, InstrumentWords.EVERYDAY_DETERMINER);
    boolean says = name.equals(kind) && atoms.is(noun + 1, InstrumentWords.EVERYDAY_VERB);
    return forms.isPress(kind) && (indefinite || says) || indefinite && !marked;
  }

  /** Named without a date: capitals before it, or what it is on. */
  private boolean isName(int from, int noun, String kind, int topicEnd) {
    boolean definite = atoms.is(from - 1, InstrumentWords.DEFINITE_LEAD) || from == 0;
    boolean onTopic = topicEnd > noun + 1 && definite;
    if (onTopic && !forms.isPress(kind) && !forms.isGeneral(kind)) {
      return true;
    }
    if (from == noun) {
      return isOfPlace(noun);
    }
    boolean adjective = false;
    boolean proper = false;
    for (int i = from; i < noun; i++) {
      adjective |= atoms.is(i, InstrumentWords.ADJECTIVE);
      proper |=
          atoms.capitalised(i)
              && !forms.isDemonym(atoms, i)
              && !atoms.is(i, InstrumentWords.ADJECTIVE);
    }
    boolean ofPlaces = proper && (!forms.isPress(kind) || isPlural(noun));
    boolean marked =
        adjective
            && definite
            && !isPlural(noun)
            && !atoms.is(from, InstrumentWords.COMMON_ADJECTIVE);
    return ofPlaces && !opensSentence(from) || marked;
  }

  /** {@code Treaty of Utrecht}. */
  private boolean isOfPlace(int noun) {
    return atoms.capitalised(noun)
        && forms.isOfPlace(atoms.value(noun, CommonWords.INSTRUMENT))
        && atoms.is(noun + 1, CommonWords.OF)
        && atoms.capitalised(noun + 2)
        && dated.at(noun + 2) == 0;
  }

  private boolean opensSentence(int i) {
    return sentences.start(sentences.at(i)) == i;
  }

  private boolean isPlural(int noun) {
    return atoms.is(noun, InstrumentWords.PLURAL_KIND);
  }

  /** {@code US}: no pronoun in capitals. */
  private boolean isAcronym(int i) {
    return atoms.is(i, InstrumentWords.ACRONYM_LIKE_STOP)
        && Character.isUpperCase(atoms.text().charAt(atoms.end(i) - 1));
  }

  private String text(int from, int to) {
    return atoms.text().substring(atoms.start(from), atoms.end(to - 1));
  }
}
