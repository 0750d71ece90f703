package io.rapporteur.analysis.figures;

import io.rapporteur.analysis.figures.pattern.FigureRecord;
import io.rapporteur.analysis.figures.pattern.UnitNames;
import io.rapporteur.analysis.pack.CommonWords;
import io.rapporteur.analysis.reading.Reading;
import io.rapporteur.analysis.scan.Atoms;
import io.rapporteur.analysis.scan.Sentences;
import io.rapporteur.model.Comparator;
import io.rapporteur.model.Equivalent;
import io.rapporteur.model.Figure;

/**
 * Tells what each figure measures, within which limits and over which time. Told in the order of
 * the text: a figure without a subject of its own takes that of the figure before it.
 */
final class FigureMeasures {
  /** Atoms between a bracket and a figure in it. */
  private static final int LISTED = 3;

  /** Words of a noun that has no verb of its own. */
  private static final int NOUN = 3;

  private final Atoms atoms;
  private final Sentences sentences;
  private final Reading reading;
  private final boolean[] dated;
  private final FigurePeriods periods;
  private final MeasurePhraseFinder phrases;
  private final Predicates predicates;
  private final MeasureBeside besides;
  private final StatedGrowth stated;

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

  FigureMeasures(Atoms atoms, Sentences sentences, Reading reading, boolean[] dated) {
    this.atoms = atoms;
    this.sentences = sentences;
    this.reading = reading;
    this.dated = dated;
    this.periods = new FigurePeriods(atoms, reading);
    this.phrases = new MeasurePhraseFinder(atoms, dated);
    this.predicates = new Predicates(atoms, dated);
    this.besides = new MeasureBeside(atoms, phrases);
    this.stated = new StatedGrowth(atoms, dated);
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
    FigureClause clause = FigureClause.before(atoms, quantity.from, floor);
    if (same && clause.subject().isEmpty() && atoms.isMark(clause.start() - 1, ',')) {
      // "Rents, which make up 5 percent of it, were up": the rents stand before the figure before.
      FigureClause wide = FigureClause.before(atoms, quantity.from, sentences.start(sentence));
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
    if (quantity.attributive && !quantity.money && !quantity.isPercent()) {
      // "Rates for a 40-foot container rose to $9": it parts nothing.
      return build(quantity, measure, scope, period);
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
            UnitNames.of(quantity.unit, quantity.money),
            new FigureRecord.Kind(
                period, quantity.comparator, quantity.change, quantity.approximate));
    figure.setDirection(quantity.direction);
    figure.setBound(quantity.bound);
    figure.setQualifiers(quantity.qualifiers);
    if (!quantity.alsoAs.isEmpty()) {
      figure.setAlsoAs(
          quantity.alsoAs.stream()
              .map(also -> new Equivalent(also.values(), UnitNames.of(also.unit, also.money)))
              .toList());
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

  private String text(MeasurePhrase phrase) {
    return atoms.text().substring(atoms.start(phrase.from()), atoms.end(phrase.to() - 1));
  }

  private MeasurePhrase measure(Quantity quantity, FigureClause clause, boolean shares, int end) {
    MeasurePhrase beside = besides.of(quantity, end);
    if (!beside.isEmpty()) {
      return beside;
    }
    MeasurePhrase ofWhich = phrases.headBefore(quantity, clause.start());
    if (!ofWhich.isEmpty()) {
      return stated.strip(quantity, ofWhich);
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
  private MeasurePhrase said(Quantity quantity, FigureClause clause, boolean shares, int end) {
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
      MeasurePhrase put =
          clause.verb() >= lastEnd ? predicates.object(clause, quantity) : new MeasurePhrase(0, 0);
      if (!put.isEmpty()) {
        return stated.strip(quantity, put);
      }
      MeasurePhrase own = gapped(quantity);
      if (!own.isEmpty()) {
        return own;
      }
      boolean other = !quantity.unit.isEmpty() && !quantity.isPercent() && !quantity.money;
      return lastCounted && (other || isListed(quantity)) ? new MeasurePhrase(0, 0) : lastMeasure;
    }
    if (clause.verb() < 0) {
      return new MeasurePhrase(0, 0);
    }
    MeasurePhrase object = predicates.object(clause, quantity);
    if (!object.isEmpty()) {
      return stated.strip(quantity, object);
    }
    int purpose = predicates.purpose(clause, quantity);
    if (purpose >= 0) {
      return phrases.nounPhrase(purpose, end);
    }
    return predicates.ofSubject(clause, quantity)
        ? stated.strip(quantity, pastHearer(clause.subject().trimmed(atoms, dated)))
        : new MeasurePhrase(0, 0);
  }

  /** {@code Gold rose $3 and silver 12 cents}: silver, which shares the verb; else empty. */
  private MeasurePhrase gapped(Quantity quantity) {
    int to = quantity.from;
    while (atoms.is(to - 1, CommonWords.APPROXIMATE) || atoms.is(to - 1, FigureWords.BY)) {
      to--;
    }
    int from = to;
    while (from > lastEnd
        && from > to - NOUN
        && phrases.isNounAhead(from - 1)
        && !atoms.capitalised(from - 1)
        && !EnglishEndings.isPast(atoms, from - 1)
        && !EnglishEndings.isAdverb(atoms, from - 1)) {
      from--;
    }
    boolean joined =
        from > lastEnd && (atoms.is(from - 1, CommonWords.AND) || atoms.isMark(from - 1, ','));
    boolean told = quantity.money || quantity.isPercent();
    return joined && told ? new MeasurePhrase(from, to) : new MeasurePhrase(from, from);
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
}
