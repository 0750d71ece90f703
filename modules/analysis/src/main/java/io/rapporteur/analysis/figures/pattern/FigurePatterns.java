package io.rapporteur.analysis.figures.pattern;

import io.rapporteur.analysis.pack.CommonWords;
import io.rapporteur.analysis.reading.LanguageSection;
import io.rapporteur.analysis.reading.Reading;
import io.rapporteur.analysis.scan.Atoms;
import io.rapporteur.analysis.scan.Numeral;
import io.rapporteur.analysis.scan.Numerals;
import io.rapporteur.model.Change;
import io.rapporteur.model.Comparator;
import io.rapporteur.model.Figure;
import java.util.List;
import java.util.Set;

/** Reads the figures of a section whose pack has words for numbers but not for measures. */
public final class FigurePatterns {
  /** Letters of an abbreviated magnitude at most: {@code Mio.}, {@code тыс.}. */
  private static final int ABBREVIATED = 4;

  /** Units that go below zero. */
  private static final Set<String> SCALES = Set.of("degree", "celsius", "fahrenheit");

  private final Reading reading;
  private final Atoms atoms;
  private final boolean[] blocked;
  private final PackWords words;
  private final UnitPatterns units;
  private final MoneyPatterns money;
  private final RangePatterns ranges;
  private final RatePatterns rates;
  private final BoundPatterns bounds;
  private final NonFigures nonFigures;
  private int ambiguous;

  /**
   * For the sections of one language.
   *
   * @param blocked by atom, what belongs to dates and times
   */
  public FigurePatterns(Reading reading, LanguageSection section, Atoms atoms, boolean[] blocked) {
    this.reading = reading;
    this.atoms = atoms;
    this.blocked = blocked;
    this.words = PackWords.of(section.pack());
    this.units = new UnitPatterns(atoms, words);
    this.money = new MoneyPatterns(atoms, words);
    this.ranges = new RangePatterns(atoms, words, units, money);
    this.rates = new RatePatterns(atoms, words, units);
    this.bounds = new BoundPatterns(atoms, words);
    this.nonFigures = new NonFigures(atoms, words, money, units, blocked);
  }

  /** Adds the figures of a section in order. */
  public void read(LanguageSection section, List<Figure> figures) {
    int end = atoms.at(section.end());
    int i = atoms.at(section.start());
    while (i < end) {
      if ((i & 63) == 0) {
        reading.checkTime();
      }
      PatternFigure figure = blocked[i] ? null : at(i);
      if (figure != null) {
        figures.add(figure.figure(reading, atoms));
        i = Math.max(i + 1, figure.to);
      } else {
        i++;
      }
    }
  }

  /** How many numbers were left out because their digits may mean two. */
  public int ambiguous() {
    return ambiguous;
  }

  private PatternFigure at(int i) {
    if (Numerals.isAmbiguous(atoms, i)) {
      ambiguous++;
      return null;
    }
    Numeral numeral = atoms.isNumber(i) || atoms.isWord(i) ? Numerals.at(atoms, i) : null;
    if (numeral == null || nonFigures.before(numeral)) {
      return null;
    }
    PatternFigure figure = new PatternFigure(numeral);
    addFraction(numeral, figure);
    several(figure);
    currencyBefore(figure);
    letterMagnitude(figure);
    if (numeral.kind() != Numeral.Kind.VAGUE && numeral.kind() != Numeral.Kind.FRACTION) {
      ranges.extend(figure, blocked);
    }
    if (ranges.isCode(figure) || nonFigures.after(figure)) {
      return null;
    }
    unit(figure);
    halfMore(figure);
    sign(figure);
    if (!stands(figure, numeral)) {
      return null;
    }
    rates.read(figure);
    bounds.apply(figure);
    return figure;
  }

  /** {@code 10 1/2}. */
  private void addFraction(Numeral numeral, PatternFigure figure) {
    if (numeral.kind() == Numeral.Kind.DIGITS && numeral.whole() && atoms.isNumber(figure.to)) {
      Numeral part = Numerals.at(atoms, figure.to);
      if (part != null && part.kind() == Numeral.Kind.FRACTION && !atoms.afterBreak(figure.to)) {
        figure.low += part.low();
        figure.high = figure.low;
        figure.to = part.to();
      }
    }
  }

  /** {@code mehrere Millionen}, {@code ein paar Dutzend}: only the order is told. */
  private void several(PatternFigure figure) {
    if (isMagnitude(figure.from)
        && figure.to == figure.from + 1
        && PackWords.before(PatternWords.SEVERAL, atoms, figure.from) != null) {
      figure.high = figure.low * 10;
    }
  }

  private void currencyBefore(PatternFigure figure) {
    boolean minus = atoms.isDash(figure.from - 1) && atoms.glued(figure.from);
    MoneyPatterns.Money found = money.before(figure.from);
    if (found == null && minus) {
      found = money.before(figure.from - 1);
      if (found != null) {
        figure.times(-1);
      }
    }
    if (found != null) {
      figure.money = true;
      figure.unit = found.code();
      figure.from = found.from();
    }
  }

  /** {@code $13,6M}, {@code 25k €}, {@code R$ 5 mi}: letters that are magnitudes beside money. */
  private void letterMagnitude(PatternFigure figure) {
    int at = figure.to;
    if (!atoms.isNumber(at - 1)
        || !atoms.is(at, PatternWords.MONEY_MAGNITUDE)
        || atoms.afterBreak(at)
        || atoms.end(at) - atoms.start(at) == 1 && !atoms.glued(at) && !atoms.glued(at + 1)) {
      return;
    }
    if (figure.money || money.after(at + 1) != null) {
      figure.times(atoms.lexeme(at).decimal(PatternWords.MONEY_MAGNITUDE));
      figure.to = at + 1;
    }
  }

  private void unit(PatternFigure figure) {
    int at = figure.to;
    boolean scaled = hasMagnitude(figure);
    boolean point =
        scaled
            && atoms.isMark(at, '.')
            && atoms.glued(at)
            && isMagnitude(at - 1)
            && atoms.end(at - 1) - atoms.start(at - 1) <= ABBREVIATED;
    if (point) {
      at++;
    }
    if (at == figure.to && atoms.isDash(at) && atoms.glued(at) && atoms.glued(at + 1)) {
      at++;
    }
    PackWords.Match of = scaled ? PackWords.at(PatternWords.UNIT_OF, atoms, at) : null;
    if (of != null) {
      at = of.to();
    }
    MoneyPatterns.Money currency = money.after(at);
    UnitPatterns.Unit unit = units.at(at);
    boolean weight = currency != null && unit != null && !scaled && figure.high < 1000;
    if (figure.money) {
      again(figure, currency);
    } else if (currency != null && !(weight && unit.to() >= currency.to())) {
      figure.money = true;
      figure.unit = currency.code();
      figure.to = currency.to();
      magnitudeAfter(figure);
    } else if (unit != null) {
      figure.unit = unit.name();
      figure.to = unit.to();
      figure.measured = unit.measure();
    } else {
      percentBefore(figure);
    }
    if (figure.unit.equals("%")) {
      figure.comparator = Comparator.share;
    }
  }

  /** {@code $7 millones de dólares}: told twice, the name more exactly. */
  private void again(PatternFigure figure, MoneyPatterns.Money currency) {
    if (currency != null
        && (currency.code().equals(figure.unit) || figure.unit.equals("USD"))
        && currency.code().length() == 3) {
      figure.unit = currency.code();
      figure.to = currency.to();
    }
  }

  /** {@code 125 USD millones}. */
  private void magnitudeAfter(PatternFigure figure) {
    if (atoms.is(figure.to, CommonWords.MAGNITUDE) && !atoms.afterBreak(figure.to)) {
      figure.times(atoms.lexeme(figure.to).decimal(CommonWords.MAGNITUDE));
      figure.to++;
    }
  }

  /** {@code yüzde 5}, {@code %5}. */
  private void percentBefore(PatternFigure figure) {
    boolean mark =
        atoms.isMark(figure.from - 1, '%') && words.pack().property("percent", "").startsWith("%");
    PackWords.Match word = PackWords.before(PatternWords.PERCENT_BEFORE, atoms, figure.from);
    boolean told = mark && !(atoms.isNumber(figure.from - 2) && atoms.glued(figure.from - 1));
    if (told || word != null) {
      figure.unit = "%";
      figure.from = word != null ? word.from() : figure.from - 1;
    }
  }

  /** {@code onze ans et demi}, {@code due anni e mezzo}: a half of the unit. */
  private void halfMore(PatternFigure figure) {
    PackWords.Match half = PackWords.at(PatternWords.HALF_MORE, atoms, figure.to);
    if (half != null && !figure.unit.isEmpty() && !hasMagnitude(figure) && !figure.isRange()) {
      figure.low += .5;
      figure.high = figure.low;
      figure.to = half.to();
    }
  }

  private void sign(PatternFigure figure) {
    int before = figure.from - 1;
    boolean mark =
        atoms.isDash(before) && atoms.glued(figure.from) && !atoms.glued(before) && !figure.money;
    boolean below = figure.unit.equals("%") || SCALES.contains(figure.unit);
    PackWords.Match word =
        below && PackWords.before(PatternWords.MORE_THAN, atoms, figure.from) == null
            ? PackWords.before(PatternWords.MINUS, atoms, figure.from)
            : null;
    if (mark || word != null) {
      figure.times(-1);
      figure.from = word != null ? word.from() : before;
      if (mark && figure.unit.equals("%")) {
        figure.change = Change.down;
      }
    }
  }

  private boolean hasMagnitude(PatternFigure figure) {
    for (int i = figure.to - 1; i >= figure.from; i--) {
      if (isMagnitude(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean isMagnitude(int i) {
    return atoms.is(i, CommonWords.MAGNITUDE) || atoms.is(i, CommonWords.VAGUE);
  }

  /** Whether what was read is a figure: a unit or a magnitude says so. */
  private boolean stands(PatternFigure figure, Numeral numeral) {
    if (!Double.isFinite(figure.low) || !Double.isFinite(figure.high)) {
      return false;
    }
    if (figure.unit.isEmpty()) {
      boolean parts = numeral.kind() == Numeral.Kind.FRACTION && atoms.isWord(numeral.from());
      boolean lone =
          figure.to == figure.from + 1
              && numeral.kind() != Numeral.Kind.VAGUE
              && figure.low == figure.high;
      figure.comparator = parts ? Comparator.share : figure.comparator;
      return parts || hasMagnitude(figure) && !lone;
    }
    return !nonFigures.isTimeOrArticle(figure, numeral);
  }
}
