package io.rapporteur.analysis.figures;

import io.rapporteur.analysis.figures.pattern.FigureRecord;
import io.rapporteur.analysis.pack.CommonWords;
import io.rapporteur.analysis.reading.Reading;
import io.rapporteur.analysis.scan.Atoms;
import io.rapporteur.analysis.scan.Sentences;
import io.rapporteur.model.Change;
import io.rapporteur.model.Comparator;
import io.rapporteur.model.Direction;
import io.rapporteur.model.Equivalent;
import io.rapporteur.model.Figure;
import java.util.Locale;

/**
 * Tells what each figure measures, within which limits and over which time. Told in the order of
 * the text: a figure without a subject of its own takes that of the figure before it.
 */
final class Measures {
  /** Atoms between a bracket and a figure in it. */
  private static final int LISTED = 3;

  private final Atoms atoms;
  private final Sentences sentences;
  private final Reading reading;
  private final boolean[] dated;
  private final FigurePeriods periods;
  private final MeasurePhraseFinder phrases;
  private final Predicates predicates;

  /** What the figure before was found to be about. */
  private MeasurePhrase lastMeasure = new MeasurePhrase(0, 0);

  private MeasurePhrase lastScope = new MeasurePhrase(0, 0);
  private String lastPeriod;

  /** The period of the last growth told in the sentence. */
  private String lastGrowthPeriod;

  /** Whether that is what was counted, and not what several figures tell of. */
  private boolean lastCounted;

  private int lastSentence = -1;
  private int lastEnd;
  private int lastStart;

  Measures(Atoms atoms, Sentences sentences, Reading reading, boolean[] dated) {
    this.atoms = atoms;
    this.sentences = sentences;
    this.reading = reading;
    this.dated = dated;
    this.periods = new FigurePeriods(atoms, reading);
    this.phrases = new MeasurePhraseFinder(atoms, dated);
    this.predicates = new Predicates(atoms, dated);
  }

  Figure figure(Quantity quantity) {
    int sentence = sentences.at(quantity.from);
    if (isReference(quantity)) {
      MeasurePhrase named = phrases.counted(quantity, sentences.end(sentence));
      return build(quantity, named, new MeasurePhrase(0, 0), quantity.period);
    }
    boolean same = sentence == lastSentence;
    int floor = same ? Math.max(lastEnd, sentences.start(sentence)) : sentences.start(sentence);
    int end = sentences.end(sentence);
    Clause clause = Clause.before(atoms, quantity.from, floor);
    if (same && clause.subject().isEmpty() && atoms.isMark(clause.start() - 1, ',')) {
      // "Rents, which make up 5 percent of it, were up": the rents stand before the figure before.
      Clause wide = Clause.before(atoms, quantity.from, sentences.start(sentence));
      clause = wide.subject().isEmpty() ? clause : wide;
    }
    boolean shares = clause.subject().trimmed(atoms, dated).isEmpty() && same;
    MeasurePhrase found = measure(quantity, clause, shares, end);
    int cut = found.scopeStart(atoms);
    MeasurePhrase measure = new MeasurePhrase(found.from(), cut);
    measure = quantity.unit.equals("time") ? measure : measure.trimmed(atoms, dated);
    MeasurePhrase scope =
        cut < found.to() ? new MeasurePhrase(cut, tail(found.to())) : phrases.after(quantity, end);
    if (shares && scope.isEmpty() && found.equals(lastMeasure)) {
      scope = lastScope;
    }
    int start = shares ? lastStart : clause.start();
    String period =
        quantity.period != null
            ? quantity.period
            : same && followsAnd(quantity) && lastPeriod != null
                ? lastPeriod
                : periods.of(
                    quantity, same ? Math.min(start, lastEnd) : sentences.start(sentence), end);
    if (period == null
        && same
        && quantity.comparator == Comparator.growth
        && lastGrowthPeriod != null) {
      // Trade grew by so much in a year, and freight by so much: in that year.
      period = lastGrowthPeriod;
    }
    lastPeriod = quantity.period == null ? period : null;
    if (!same || quantity.comparator == Comparator.growth) {
      lastGrowthPeriod = quantity.comparator == Comparator.growth ? lastPeriod : null;
    }
    lastMeasure = measure;
    lastCounted = quantity.countedFrom >= 0 && !isAmount(quantity);
    lastScope = scope;
    lastSentence = sentence;
    lastEnd = quantity.to;
    lastStart = start;
    return build(quantity, measure, scope, period);
  }

  /** {@code seven meetings and 12 calls}: one statement about two things. */
  private boolean followsAnd(Quantity quantity) {
    int and = quantity.from - 1;
    int end = Math.max(lastMeasure.to(), lastEnd);
    return atoms.is(and, CommonWords.AND) && and - end <= 1 && and >= end;
  }

  /** {@code the two countries}: things known already, not counted here. */
  private boolean isReference(Quantity quantity) {
    return quantity.words
        && quantity.countedFrom >= 0
        && atoms.is(quantity.from - 1, MeasureWords.KNOWN);
  }

  /** The end of a phrase without a date that trails it. */
  private int tail(int to) {
    int end = to;
    while (end > 0 && (dated[end - 1] || atoms.is(end - 1, CommonWords.STOP))) {
      end--;
    }
    return end;
  }

  private Figure build(
      Quantity quantity, MeasurePhrase measure, MeasurePhrase scope, String period) {
    if (quantity.unit.isEmpty()) {
      MeasuredUnit.take(atoms, quantity, measure);
    }
    Figure figure =
        FigureRecord.of(
            reading.span(atoms.start(quantity.from), atoms.end(quantity.to - 1)),
            quantity.values(),
            unit(quantity),
            new FigureRecord.Kind(
                period, quantity.comparator, quantity.change, quantity.approximate));
    figure.setDirection(quantity.direction);
    figure.setBound(quantity.bound);
    figure.setQualifiers(quantity.qualifiers);
    if (!quantity.alsoAs.isEmpty()) {
      figure.setAlsoAs(
          quantity.alsoAs.stream().map(also -> new Equivalent(also.values(), unit(also))).toList());
    }
    if (!measure.isEmpty()) {
      figure.setMeasure(text(measure));
      figure.setMeasureSpan(reading.span(atoms.start(measure.from()), atoms.end(measure.to() - 1)));
    }
    if (!scope.isEmpty()) {
      figure.setScope(text(scope));
    }
    return figure;
  }

  /** Three capitals would read as a currency. */
  private static String unit(Quantity quantity) {
    String unit = quantity.unit;
    boolean code = !quantity.money && unit.length() == 3;
    return code ? unit.toLowerCase(Locale.ROOT) : unit;
  }

  private String text(MeasurePhrase phrase) {
    return atoms.text().substring(atoms.start(phrase.from()), atoms.end(phrase.to() - 1));
  }

  private MeasurePhrase measure(Quantity quantity, Clause clause, boolean shares, int end) {
    MeasurePhrase beside = beside(quantity, end);
    if (!beside.isEmpty()) {
      return beside;
    }
    MeasurePhrase ofWhich = phrases.headBefore(quantity, clause.start());
    if (!ofWhich.isEmpty()) {
      return grown(quantity, ofWhich);
    }
    if (isAmount(quantity)) {
      MeasurePhrase told = said(quantity, clause, shares, end);
      return told.isEmpty() ? phrases.counted(quantity, end) : told;
    }
    return quantity.countedFrom >= 0
        ? phrases.counted(quantity, end)
        : said(quantity, clause, shares, end);
  }

  /** {@code 40 million bags}: what goods are counted by, and says nothing of them. */
  private boolean isAmount(Quantity quantity) {
    return quantity.countedFrom >= 0
        && atoms.is(quantity.countedTo - 1, CommonWords.AMOUNT_NOUN)
        && !atoms.is(quantity.countedTo, CommonWords.OF);
  }

  /** What the clause says. */
  private MeasurePhrase said(Quantity quantity, Clause clause, boolean shares, int end) {
    if (quantity.unit.equals("time")
        && clause.verb() >= 0
        && !atoms.is(clause.verb(), CommonWords.HAVE)) {
      MeasurePhrase event = new MeasurePhrase(clause.subject().from(), clause.verb() + 1);
      int from = event.trimmed(atoms, dated).from();
      while (from < clause.verb() && atoms.is(from, CommonWords.HAVE)) {
        from++;
      }
      return new MeasurePhrase(from, Math.max(from, clause.verb() + 1));
    }
    if (shares) {
      boolean other = !quantity.unit.isEmpty() && !quantity.isPercent() && !quantity.money;
      return lastCounted && (other || isListed(quantity)) ? new MeasurePhrase(0, 0) : lastMeasure;
    }
    if (clause.verb() < 0) {
      return new MeasurePhrase(0, 0);
    }
    MeasurePhrase object = predicates.object(clause, quantity);
    if (!object.isEmpty()) {
      return grown(quantity, object);
    }
    int purpose = predicates.purpose(clause, quantity);
    if (purpose >= 0) {
      return phrases.nounPhrase(purpose, end);
    }
    return predicates.ofSubject(clause, quantity)
        ? grown(quantity, pastHearer(clause.subject().trimmed(atoms, dated)))
        : new MeasurePhrase(0, 0);
  }

  /** {@code in four towns, such as Brenn (210 to 340)}: these count no towns. */
  private boolean isListed(Quantity quantity) {
    for (int i = quantity.from - 1; i >= Math.max(lastEnd, quantity.from - LISTED); i--) {
      if (atoms.isMark(i, '(')) {
        return i > lastEnd && atoms.capitalised(i - 1);
      }
    }
    return false;
  }

  /** {@code Poe told reporters the fire}: the fire. */
  private MeasurePhrase pastHearer(MeasurePhrase subject) {
    for (int i = subject.to() - 3; i > subject.from(); i--) {
      if (atoms.is(i, MeasureWords.TELLING)) {
        int at = i + 2;
        while (at < subject.to() - 1 && !atoms.is(at, CommonWords.DETERMINER)) {
          at++;
        }
        return new MeasurePhrase(at, subject.to()).trimmed(atoms, dated);
      }
    }
    return subject;
  }

  /** Strips what the figure says of the measure: growth of it, the number of it. */
  private MeasurePhrase grown(Quantity quantity, MeasurePhrase phrase) {
    MeasurePhrase trimmed = phrase.trimmed(atoms, dated);
    MeasurePhrase bare = trimmed.withoutGrowth(atoms);
    if (!bare.equals(trimmed) && quantity.isPercent() && quantity.change == Change.none) {
      quantity.comparator = Comparator.growth;
      quantity.change = falls(trimmed, bare) ? Change.down : Change.up;
      quantity.direction = quantity.change == Change.up ? Direction.up : Direction.down;
    }
    MeasurePhrase number = bare.withoutNumber(atoms);
    if (!number.equals(bare)
        && quantity.unit.isEmpty()
        && EnglishNouns.isPlural(atoms, number.from())) {
      quantity.unit = EnglishNouns.singular(atoms, number.from());
    }
    return number.trimmed(atoms, dated);
  }

  private boolean falls(MeasurePhrase whole, MeasurePhrase bare) {
    for (int i = whole.from(); i < bare.from(); i++) {
      if (atoms.is(i, CommonWords.FALL) && !atoms.is(i, CommonWords.RISE)) {
        return true;
      }
    }
    return false;
  }

  /**
   * What follows the figure and belongs to it: {@code 60 % of revenue}, {@code 100-person mission}.
   */
  private MeasurePhrase beside(Quantity quantity, int end) {
    int at = quantity.to;
    boolean share = quantity.isPercent() || quantity.comparator == Comparator.share;
    if (share && atoms.is(at, CommonWords.OF)) {
      quantity.comparator =
          quantity.comparator == Comparator.growth ? quantity.comparator : Comparator.share;
      return phrases.nounPhrase(at + 1, end);
    }
    if (quantity.isPercent()) {
      int noun = atoms.is(at, CommonWords.RISE) || atoms.is(at, CommonWords.FALL) ? at : at + 1;
      boolean growth =
          (atoms.is(noun, CommonWords.RISE) || atoms.is(noun, CommonWords.FALL))
              && !atoms.is(at, CommonWords.STOP);
      if (growth && atoms.is(noun + 1, MeasureWords.GROWTH_OF)) {
        return phrases.nounPhrase(noun + 2, end);
      }
      if (growth && noun > at) {
        return new MeasurePhrase(at, noun);
      }
    }
    if (atoms.is(at, CommonWords.OF) && quantity.countedFrom < 0 && !quantity.unit.isEmpty()) {
      return phrases.nounPhrase(at + 1, end);
    }
    MeasurePhrase sort = quantity.money ? phrases.sort(quantity, end) : new MeasurePhrase(at, at);
    if (!sort.isEmpty()) {
      return sort;
    }
    boolean adjective =
        quantity.attributive
            || quantity.money && phrases.isNounAhead(at)
            || quantity.isPercent()
                && quantity.comparator == Comparator.share
                && phrases.isNounAhead(at);
    return adjective ? phrases.nounPhrase(at, end) : new MeasurePhrase(at, at);
  }
}
