package io.rapporteur.analysis.instruments;

import io.rapporteur.analysis.pack.CommonWords;
import io.rapporteur.analysis.reading.Reading;
import io.rapporteur.analysis.scan.Atoms;
import io.rapporteur.analysis.scan.Sentences;
import io.rapporteur.model.DateReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Finds treaties, declarations, statements named by kind and date, or by kind and name. */
final class InstrumentScanner {
  private final Reading reading;
  private final Atoms atoms;
  private final Sentences sentences;
  private final InstrumentDates dated;
  private final List<Found> found = new ArrayList<>();

  InstrumentScanner(Reading reading) {
    this.reading = reading;
    this.atoms = Atoms.of(reading);
    this.sentences = Sentences.of(atoms, reading.sentences());
    this.dated = new InstrumentDates(reading, atoms, sentences);
  }

  List<Found> scan() {
    for (int i = 0; i < atoms.size(); i++) {
      String kind = Kinds.kind(atoms, i);
      if (kind != null) {
        reading.checkTime();
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
    int after = dated.after(Math.max(noun + 1, topicEnd), noun);
    if (after >= 0 && (marked || Kinds.plural(atoms, noun))) {
      dated(Math.min(from, noun), noun, kind, full, after);
    } else if (isName(from, noun, kind, topicEnd)) {
      int and = pair(from, noun);
      if (and > 0) {
        String one = text(from, and);
        String other = text(and + 1, noun);
        found.add(new Found(atoms.start(from), atoms.end(and - 1), kind, one + " " + kind, null));
        found.add(new Found(atoms.start(and + 1), atoms.end(noun), kind, other + " " + kind, null));
        return;
      }
      int end = atoms.end(topicEnd > noun + 1 ? topicEnd - 1 : noun);
      DateReference signed = dated.signedNext(noun);
      String date = signed == null ? null : signed.getValue();
      found.add(new Found(atoms.start(from), end, kind, full, date));
    }
  }

  /** {@code the Oslo and Bergen statements}: the atom that parts the two; -1 for one. */
  private int pair(int from, int noun) {
    if (!Kinds.plural(atoms, noun)) {
      return -1;
    }
    for (int i = from + 1; i < noun - 1; i++) {
      if (atoms.is(i, "and")) {
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
    found.add(new Found(start, end, kind, name, date.getValue()));
  }

  /** First of the words before the kind that mark it out. */
  private int modifiersFrom(int noun) {
    int from = noun;
    while (from > 0 && noun - from < 6 && !atoms.afterBreak(from) && isModifier(from - 1)) {
      from--;
    }
    while (from < noun
        && (atoms.is(from, "and")
            || atoms.isDash(from)
            || atoms.is(from, CommonWords.STOP) && !atoms.text(from).equals("US"))) {
      from++;
    }
    return from;
  }

  private boolean isModifier(int i) {
    if (Kinds.adjective(atoms, i) != null || atoms.isAny(i, "peace", "alliance", "security")) {
      return true;
    }
    boolean hyphen = atoms.isDash(i) && atoms.glued(i) && atoms.glued(i + 1);
    boolean pair = atoms.is(i, "and") && atoms.capitalised(i - 1) && atoms.capitalised(i + 1);
    boolean name =
        atoms.capitalised(i)
            && !atoms.is(i, CommonWords.MONTH)
            && !(atoms.is(i, CommonWords.STOP) && !atoms.text(i).equals("US"));
    return hyphen || pair || name && dated.at(i) == 0;
  }

  private String name(int from, int noun, String kind) {
    StringBuilder name = new StringBuilder();
    for (int i = from; i < noun; i++) {
      String adjective = Kinds.adjective(atoms, i);
      if (name.length() > 0 && !atoms.glued(i)) {
        name.append(' ');
      }
      name.append(adjective != null ? adjective : atoms.text(i));
    }
    if (name.length() == 0) {
      return kind;
    }
    boolean proper = atoms.capitalised(noun) && !Kinds.plural(atoms, noun);
    return name + " " + (proper ? atoms.text(noun) : kind);
  }

  /** A name that is the kind alone as the text writes it: Declaration on … */
  private String titled(String name, int noun) {
    boolean bare = name.equalsIgnoreCase(atoms.text(noun));
    return bare ? atoms.text(noun) : name;
  }

  /** Past {@code on allied cooperation}: what the instrument is on. */
  private int topic(int noun) {
    if (!atoms.is(noun + 1, "on")
        || dated.at(noun + 2) > 0
        || atoms.is(noun + 2, CommonWords.WEEKDAY)) {
      return noun + 1;
    }
    int at = noun + 2;
    at = atoms.is(at, "the") ? at + 1 : at;
    int start = at;
    while (at < start + 4
        && atoms.isWord(at)
        && !atoms.is(at, CommonWords.STOP)
        && !atoms.is(at, CommonWords.PAST)
        && !atoms.afterBreak(at)
        && !Kinds.endsInEd(atoms, at)) {
      at++;
    }
    return at > start ? at : noun + 1;
  }

  /** {@code statements of the leaders}: made by heads of states. */
  private boolean isOfLeaders(int noun) {
    for (int i = noun + 1; i < noun + 6; i++) {
      if (atoms.isAny(i, "leaders", "presidents", "heads", "ministers", "sides", "parties")) {
        return atoms.isAny(noun + 1, "of", "by", "between");
      }
    }
    return false;
  }

  /** {@code said in a statement}: no instrument. */
  private boolean isEverydayUse(int from, int noun, String kind, String name, boolean marked) {
    boolean indefinite = atoms.isAny(from - 1, "a", "an", "his", "her", "my", "no", "any", "such");
    boolean says =
        name.equals(kind) && atoms.isAny(noun + 1, "said", "says", "issued", "added", "read");
    return Kinds.everyday(kind) && (indefinite || says) && kind.equals("statement")
        || Kinds.everyday(kind) && indefinite && !marked;
  }

  /** Named without a date: capitals before it, or what it is on. */
  private boolean isName(int from, int noun, String kind, int topicEnd) {
    boolean definite = atoms.isAny(from - 1, "the", "this", "that", "of") || from == 0;
    boolean onTopic = topicEnd > noun + 1 && definite;
    if (onTopic && !kind.equals("statement") && !kind.equals("agreement")) {
      return true;
    }
    if (from == noun) {
      boolean treatyOf =
          atoms.capitalised(noun)
              && atoms.is(noun + 1, "of")
              && atoms.capitalised(noun + 2)
              && kind.equals("treaty");
      return treatyOf;
    }
    boolean adjective = false;
    boolean proper = false;
    for (int i = from; i < noun; i++) {
      adjective |= Kinds.adjective(atoms, i) != null;
      proper |= atoms.capitalised(i) && !isDemonym(i) && Kinds.adjective(atoms, i) == null;
    }
    boolean ofPlaces = proper && (!kind.equals("statement") || Kinds.plural(atoms, noun));
    boolean trilateral =
        adjective
            && definite
            && !Kinds.plural(atoms, noun)
            && !atoms.isAny(from, "joint", "framework", "bilateral");
    return ofPlaces && !opensSentence(from) || trilateral;
  }

  private boolean opensSentence(int i) {
    return sentences.start(sentences.at(i)) == i;
  }

  private boolean isDemonym(int i) {
    String word = atoms.text(i).toLowerCase(Locale.ROOT);
    return word.endsWith("an")
        || word.endsWith("ian")
        || word.endsWith("ish")
        || word.endsWith("ese")
        || word.endsWith("i") && word.length() > 5;
  }

  private String text(int from, int to) {
    return atoms.text().substring(atoms.start(from), atoms.end(to - 1));
  }
}
