package io.rapporteur.analysis.figures;

import io.rapporteur.analysis.pack.CommonWords;
import io.rapporteur.analysis.scan.Atoms;
import io.rapporteur.analysis.scan.WordSet;

/**
 * Tells from the verb whether a figure is said of its subject ({@code exports reached $4 billion}),
 * of its object ({@code the bank raised its rate to 5 percent}) or of neither ({@code the minister
 * announced $4 billion}, {@code she left after 70 minutes}).
 */
final class Predicates {
  /** Verbs after which the figure is the size of the subject; those of rise and fall are others. */
  private static final WordSet MEASURING =
      WordSet.of(
          "is are was were be been being total totals totaled totalled totaling totalling stand"
              + " stands stood standing amount amounts amounted amounting reach reaches reached"
              + " reaching hit hits hitting exceed exceeds exceeded exceeding equal equals equalled"
              + " cost costs costing account accounts accounted accounting cover covers covered make"
              + " makes worth come comes came average averages averaged averaging weigh weighs"
              + " weighed measure measures measured last lasts lasted earn earns earned yield yields"
              + " yielded generate generated bring brings brought require requires required become"
              + " became remain remains remained stay stays stayed estimated valued put touch touched"
              + " top topped double doubled doubles triple tripled quadruple quadrupled change changed"
              + " widened widen narrowed narrow strengthened recovered fetch fetched span spans"
              + " spanned approach approached near neared nearing outnumber settle settled vary varied");

  /** A company earns money; exports do, too, and are what is measured. */
  private static final WordSet GAINFUL =
      WordSet.of(
          "earn earns earned yield yields yielded generate generated bring brings brought require"
              + " requires required make makes");

  private static final WordSet COPULAS = WordSet.of("is are was were be been being");

  /** After a copula they lead to a figure that is not the subject's size. */
  private static final WordSet CIRCUMSTANCE =
      WordSet.of("with after within for behind during without ahead");

  private static final WordSet MODALS =
      WordSet.of("will would could may might shall should must can has have had");

  private static final WordSet PRONOUNS = WordSet.of("it they he she we i you them who");

  private static final WordSet CAUSING =
      WordSet.of(
          "raise raises raised raising cut cuts cutting lower lowers lowered lowering increase"
              + " increases increased increasing reduce reduces reduced reducing boost boosts boosted"
              + " boosting lift lifts lifted lifting trim trims trimmed trimming slash slashes slashed"
              + " slashing keep keeps kept hold holds held leave leaves left put puts putting estimate estimates estimated");

  private static final WordSet TARGET = WordSet.of("at to by from above below over under beyond");

  private static final WordSet SPENDING =
      WordSet.of(
          "spend spends spent spending invest invests invested investing pay pays paid paying lend"
              + " lends lent lending allocate allocated allocates earmark earmarked pledge pledged"
              + " raise raised borrow borrowed offer offered");

  private static final WordSet DURING = WordSet.of("in within for after during over since every");

  private final Atoms atoms;
  private final boolean[] dated;

  Predicates(Atoms atoms, boolean[] dated) {
    this.atoms = atoms;
    this.dated = dated;
  }

  /** Whether the figure is said of the subject of its clause. */
  boolean ofSubject(Clause clause, Quantity quantity) {
    int verb = clause.verb();
    if (isDuration(quantity) || atoms.isAny(clause.subject().to() - 1, PRONOUNS)) {
      return false;
    }
    if (atoms.is(verb - 1, "to") && holdsVerb(clause.subject())) {
      return false;
    }
    boolean name = atoms.capitalised(clause.subject().trimmed(atoms, dated).to() - 1);
    if (name && atoms.isAny(verb, GAINFUL)) {
      return false;
    }
    boolean modal = atoms.isAny(verb, MODALS);
    boolean tells = !modal && tells(verb);
    for (int i = verb + 1; i < quantity.from; i++) {
      if (modal && !tells) {
        tells = tells(i);
      }
      boolean infinitive =
          atoms.is(i, "to")
              && atoms.isWord(i + 1)
              && i + 1 < quantity.from
              && !tells(i + 1)
              && !isNumberWord(i + 1);
      boolean aside = atoms.isAny(verb, COPULAS) && atoms.isAny(i, CIRCUMSTANCE);
      if (infinitive || aside) {
        return false;
      }
    }
    return tells;
  }

  /** {@code the cabinet decided to reach 5 percent}: the subject is not what reaches it. */
  private boolean holdsVerb(Phrase subject) {
    for (int i = subject.from(); i < subject.to(); i++) {
      if (Clause.isVerb(atoms, i)) {
        return true;
      }
    }
    return false;
  }

  private boolean tells(int i) {
    return atoms.isAny(i, MEASURING)
        || atoms.is(i, CommonWords.UP)
        || atoms.is(i, CommonWords.DOWN)
        || atoms.isAny(i, "added", "adding", "adds");
  }

  private boolean isNumberWord(int i) {
    return atoms.is(i, CommonWords.CARDINAL)
        || atoms.is(i, CommonWords.APPROXIMATE)
        || atoms.is(i, CommonWords.STOP)
        || atoms.isAny(i, "around", "just", "nearly", "almost", "between", "as", "below", "above")
        || dated[i];
  }

  /** {@code after 70 minutes}: a length of time that something else took. */
  private boolean isDuration(Quantity quantity) {
    return !quantity.attributive
        && atoms.is(quantity.to - 1, CommonWords.TIME_UNIT)
        && atoms.isAny(pastBound(quantity.from - 1), DURING);
  }

  private int pastBound(int before) {
    int i = before;
    while (i > before - 3
        && (atoms.isAny(i, "than", "more", "less", "least")
            || atoms.isAny(i, "under", "about", "only", "at")
            || atoms.is(i, CommonWords.APPROXIMATE))) {
      i--;
    }
    return i;
  }

  /**
   * {@code raised its forecast for growth to 5 percent}: the forecast; empty when there is none.
   */
  Phrase object(Clause clause, Quantity quantity) {
    int verb = clause.verb();
    Phrase none = new Phrase(0, 0);
    if (!atoms.isAny(verb, CAUSING) || !atoms.isWord(verb + 1)) {
      return none;
    }
    int at = verb + 1;
    while (at < quantity.from && !atoms.isAny(at, TARGET)) {
      at++;
    }
    boolean near = at < quantity.from && quantity.from - at <= 4;
    return near ? new Phrase(verb + 1, at).trimmed(atoms, dated) : none;
  }

  /**
   * Where what money is spent on begins: {@code spend $4 million ($3m) on a road}; -1 if nowhere.
   */
  int purpose(Clause clause, Quantity quantity) {
    if (clause.verb() < 0 || !quantity.money) {
      return -1;
    }
    boolean spends = false;
    for (int i = clause.verb(); i < quantity.from && !spends; i++) {
      spends = atoms.isAny(i, SPENDING);
    }
    if (!spends) {
      return -1;
    }
    int at = quantity.to;
    if (atoms.isMark(at, '(')) {
      while (at < quantity.to + 8 && !atoms.isMark(at, ')')) {
        at++;
      }
      at++;
    }
    return atoms.is(at, "on") && !dated[Math.min(at + 1, dated.length - 1)] ? at + 1 : -1;
  }
}
