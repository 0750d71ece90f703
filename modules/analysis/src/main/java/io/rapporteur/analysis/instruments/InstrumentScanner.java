package io.rapporteur.analysis.instruments;

import io.rapporteur.analysis.Reading;
import io.rapporteur.analysis.scan.Atoms;
import io.rapporteur.analysis.scan.Sentences;
import io.rapporteur.analysis.scan.WordClass;
import io.rapporteur.model.DateReference;
import io.rapporteur.model.DateType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Finds treaties, declarations, statements named by kind and date, or by kind and name. */
final class InstrumentScanner {
  /**
   * How far a date may stand after the kind: {@code statements of the leaders of A, B and C of}.
   */
  private static final int REACH = 22;

  private final Reading reading;
  private final Atoms atoms;
  private final Sentences sentences;
  private final List<DateReference> dates;
  private final int[] dateAt;
  private final List<Found> found = new ArrayList<>();

  InstrumentScanner(Reading reading) {
    this.reading = reading;
    this.atoms = Atoms.of(reading.body());
    this.sentences = Sentences.of(atoms, reading.sentences());
    this.dates = reading.result().getDates();
    this.dateAt = new int[atoms.size() + 1];
    for (int k = 0; k < dates.size(); k++) {
      if (usable(dates.get(k))) {
        dateAt[atoms.at(reading.toChar(dates.get(k).getSpan().getStart()))] = k + 1;
      }
    }
  }

  /** Written with figures, so that it dates the instrument and not the news of it. */
  private static boolean usable(DateReference date) {
    if (date.getType() != DateType.date) {
      return false;
    }
    String exact = date.getSpan().getExact();
    int digits = 0;
    int letters = 0;
    for (int i = 0; i < exact.length(); i++) {
      digits += Character.isDigit(exact.charAt(i)) ? 1 : 0;
      letters += Character.isLetter(exact.charAt(i)) ? 1 : 0;
    }
    return digits > 0 && letters < 14;
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
    int before = dateBefore(from);
    int topicEnd = topic(noun);
    boolean signatories = isOfLeaders(noun);
    boolean marked = !name.equals(kind) || topicEnd > noun + 1 || signatories;
    String full = topicEnd > noun + 1 ? name + " " + text(noun + 1, topicEnd) : name;
    if (isEverydayUse(from, noun, kind, name, marked)) {
      return;
    }
    if (before > 0) {
      DateReference date = dates.get(before - 1);
      add(reading.toChar(date.getSpan().getStart()), atoms.end(noun), kind, full, date);
      return;
    }
    int after = dateAfter(Math.max(noun + 1, topicEnd), noun);
    if (after >= 0 && (marked || Kinds.plural(atoms, noun))) {
      dated(Math.min(from, noun), noun, kind, full, after);
    } else if (isName(from, noun, kind, topicEnd)) {
      int end = atoms.end(topicEnd > noun + 1 ? topicEnd - 1 : noun);
      DateReference signed = signedNext(noun);
      String date = signed == null ? null : signed.getValue();
      found.add(new Found(atoms.start(from), end, kind, full, date));
    }
  }

  /** Adds an instrument for each date of a list; the first takes the words that lead to it. */
  private void dated(int from, int noun, String kind, String name, int first) {
    int at = first;
    boolean leads = !atoms.isMark(first - 1, '(');
    while (at >= 0) {
      DateReference date = dates.get(dateAt[at] - 1);
      int start = leads ? atoms.start(from) : reading.toChar(date.getSpan().getStart());
      add(start, reading.toChar(date.getSpan().getEnd()), kind, name, date);
      leads = false;
      at = nextOfList(atoms.at(reading.toChar(date.getSpan().getEnd())));
    }
  }

  private int nextOfList(int i) {
    int at = i;
    while (at < i + 4 && (atoms.isMark(at, ',') || atoms.isAny(at, "and", "of", "on"))) {
      at++;
    }
    return at > i && at < atoms.size() && dateAt[at] > 0 && !atoms.afterBreak(at) ? at : -1;
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
            || atoms.is(from, WordClass.STOP) && !atoms.text(from).equals("US"))) {
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
            && !atoms.is(i, WordClass.MONTH)
            && !(atoms.is(i, WordClass.STOP) && !atoms.text(i).equals("US"));
    return hyphen || pair || name && dateAt[i] == 0;
  }

  private String name(int from, int noun, String kind) {
    StringBuilder name = new StringBuilder();
    boolean pair = false;
    for (int i = from; i < noun; i++) {
      pair |= atoms.is(i, "and");
      String adjective = Kinds.adjective(atoms, i);
      if (name.length() > 0 && !atoms.glued(i)) {
        name.append(' ');
      }
      name.append(adjective != null ? adjective : atoms.text(i));
    }
    // The Oslo and Bergen statements are two.
    boolean several = pair && Kinds.plural(atoms, noun);
    String word = several ? atoms.text(noun).toLowerCase(Locale.ROOT) : kind;
    return name.length() == 0 ? kind : name + " " + word;
  }

  /** {@code the 9 November trilateral statement}, {@code the 1991 X declaration}. */
  private int dateBefore(int from) {
    for (int i = from - 1; i >= Math.max(0, from - 4); i--) {
      if (dateAt[i] > 0) {
        int end = reading.toChar(dates.get(dateAt[i] - 1).getSpan().getEnd());
        return end == atoms.end(from - 1) && !atoms.afterBreak(from) ? dateAt[i] : 0;
      }
    }
    return 0;
  }

  /** Past {@code on allied cooperation}: what the instrument is on. */
  private int topic(int noun) {
    if (!atoms.is(noun + 1, "on")
        || dateAt[noun + 2] > 0
        || atoms.is(noun + 2, WordClass.WEEKDAY)) {
      return noun + 1;
    }
    int at = noun + 2;
    at = atoms.is(at, "the") ? at + 1 : at;
    int start = at;
    while (at < start + 4
        && atoms.isWord(at)
        && !atoms.is(at, WordClass.STOP)
        && !atoms.is(at, WordClass.PAST)
        && !atoms.afterBreak(at)
        && !endsInEd(at)) {
      at++;
    }
    return at > start ? at : noun + 1;
  }

  private boolean endsInEd(int i) {
    return atoms.end(i) - atoms.start(i) > 4
        && atoms.text().startsWith("ed", atoms.end(i) - 2)
        && Kinds.adjective(atoms, i) == null;
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

  /** The atom of the date that the words after the kind lead to; -1 when they do not. */
  private int dateAfter(int from, int noun) {
    int sentence = sentences.at(noun);
    int end = Math.min(sentences.end(sentence), noun + REACH);
    for (int i = from; i < end; i++) {
      if (i > noun && Kinds.kind(atoms, i) != null) {
        return -1;
      }
      if (dateAt[i] > 0) {
        boolean led =
            atoms.isAny(i - 1, "of", "on", "dated", "from", "signed", "in")
                || atoms.isMark(i - 1, '(');
        return led ? i : -1;
      }
      boolean list = Kinds.plural(atoms, noun) && atoms.isAny(i, "have", "been", "made", "since");
      if (atoms.isAnyMark(i, ".;:!?“”\"") || !list && isClause(i)) {
        return -1;
      }
    }
    return -1;
  }

  /** A verb ends the phrase, except those of signing. */
  private boolean isClause(int i) {
    if (atoms.isAny(
        i, "signed", "dated", "adopted", "reached", "concluded", "made", "was", "were")) {
      return false;
    }
    return atoms.is(i, WordClass.PAST)
        || atoms.isAny(i, "is", "are", "has", "will", "which", "that")
        || atoms.isAny(i, "but", "who", "while", "as")
        || endsInEd(i) && !atoms.capitalised(i);
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

  /** {@code This document was signed on …}: the date, told in the sentence after. */
  private DateReference signedNext(int noun) {
    int sentence = sentences.at(noun) + 1;
    if (sentence >= sentences.size()) {
      return null;
    }
    int start = sentences.start(sentence);
    boolean refers =
        atoms.isAny(start, "this", "the", "it", "that")
            && (atoms.isAny(start + 1, "document", "was") || Kinds.kind(atoms, start + 1) != null);
    if (!refers) {
      return null;
    }
    boolean signed = false;
    for (int i = start + 1; i < Math.min(start + 8, sentences.end(sentence)); i++) {
      signed |= atoms.isAny(i, "signed", "adopted", "concluded");
      if (signed && dateAt[i] > 0) {
        return dates.get(dateAt[i] - 1);
      }
    }
    return null;
  }

  private String text(int from, int to) {
    return atoms.text().substring(atoms.start(from), atoms.end(to - 1));
  }
}
