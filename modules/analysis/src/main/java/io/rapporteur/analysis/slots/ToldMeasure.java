package io.rapporteur.analysis.slots;

import io.rapporteur.analysis.pack.CommonWords;
import io.rapporteur.analysis.pack.GrammarWords;
import io.rapporteur.analysis.pack.LanguagePack;
import io.rapporteur.analysis.scan.Atoms;
import io.rapporteur.model.Figure;
import java.util.Locale;

/**
 * Whether what the clause told of a figure is what is measured: no verb, no name, no unit, and
 * nothing that another figure counts.
 */
final class ToldMeasure {
  /** Figures of the sentence that are looked at. */
  private static final int OTHERS = 40;

  private final Atoms atoms;
  private final NameMentions names;
  private final PhrasesBeside beside;
  private final MeasureSpans measures;

  ToldMeasure(Atoms atoms, NameMentions names, PhrasesBeside beside, MeasureSpans measures) {
    this.atoms = atoms;
    this.names = names;
    this.beside = beside;
    this.measures = measures;
  }

  /** Whether the clause told the measure; people that are counted are set right. */
  boolean holds(FigureContext context, FigureKind kind) {
    Figure figure = context.figure();
    if (figure.getMeasure().isEmpty() || figure.getMeasureSpan() == null) {
      return false;
    }
    int from = measures.first(figure.getMeasureSpan());
    int last = measures.last(figure.getMeasureSpan());
    if (kind == FigureKind.PEOPLE || kind == FigureKind.THINGS) {
      boolean amount = atoms.is(context.to() - 1, CommonWords.AMOUNT_NOUN);
      if (amount && from >= context.from() && last < context.to()) {
        return false;
      }
      boolean before = last < context.from() && isCounted(context.to() - 1);
      if (before && context.to() - context.from() > 1) {
        // "The landslide killed 300 people": people are counted, and no landslide.
        measures.set(figure, context.to() - 1, context.to());
      }
      boolean bare =
          !isCounted(context.to() - 1) && !atoms.is(context.to() - 1, CommonWords.AMOUNT_NOUN);
      return !bare
          || !isOfAnother(context, kind, from, last)
              && !(atoms.isNumber(from - 1) && isProgressive(from));
    }
    boolean unit = kind == FigureKind.MEASURE && last < context.to() && from >= context.from();
    boolean verb = from == last && isVerb(from, context) || atoms.is(from, CommonWords.VERB);
    boolean poll = kind == FigureKind.PERCENT && atoms.is(last, EventWords.SURVEY);
    return !unit
        && !verb
        && !poll
        && !isName(from, last)
        && !(kind == FigureKind.MONEY && isPerson(from, last))
        && !isOfAnother(context, kind, from, last);
  }

  /** A word alone that is no noun, as in {@code an estimated $4m} and {@code you need $4m}. */
  private boolean isVerb(int i, FigureContext context) {
    boolean past = !atoms.capitalised(i) && atoms.pack(i).morphology().isPast(atoms.text(i));
    boolean base =
        atoms.is(i, GrammarWords.VERB_BASE)
            && (atoms.is(i - 1, CommonWords.MODAL)
                || atoms.is(i - 1, GrammarWords.SUBJECT_PRONOUN)
                || atoms.is(i - 1, GrammarWords.INFINITIVE_MARK));
    return atoms.is(i, CommonWords.PAST)
        || past
        || base
        || beside.changed(i, context.from()) != null;
  }

  /** {@code 300 carrying knives}. */
  private boolean isProgressive(int i) {
    return atoms.pack(i).morphology().isProgressive(atoms.text(i));
  }

  /** A noun, and no number as in {@code from 8 million}; nor what is counted by, as in bags. */
  private boolean isCounted(int i) {
    return atoms.isWord(i)
        && !atoms.is(i, CommonWords.MAGNITUDE)
        && !atoms.is(i, CommonWords.CARDINAL)
        && !atoms.is(i, CommonWords.AMOUNT_NOUN);
  }

  /**
   * What other figures of the sentence count: {@code arrested four men for stealing $4m}, {@code in
   * 17 districts, such as Brenn (+4%)}.
   */
  private boolean isOfAnother(FigureContext context, FigureKind kind, int from, int last) {
    boolean bracket =
        atoms.isMark(context.from() - 1, '(') || atoms.isMark(context.from() - 2, '(');
    if (kind != FigureKind.MONEY && !bracket) {
      return false;
    }
    FigureContext before = context.before();
    for (int n = 0;
        n < OTHERS && before != null && before.sentence() == context.sentence();
        n++, before = before.before()) {
      if (before.from() <= last && from < before.to()) {
        return switch (FigureKind.of(before.figure(), atoms.pack(from))) {
          case PEOPLE -> true;
          case THINGS -> bracket;
          default -> false;
        };
      }
    }
    return false;
  }

  /** The noun of the event stands between what the clause told and the figure. */
  boolean isFurther(FigureContext context, FigureKind kind, EventTrigger trigger) {
    boolean counted = kind == FigureKind.PEOPLE || kind == FigureKind.THINGS;
    int last = measures.last(context.figure().getMeasureSpan());
    return !counted && trigger.noun() && last < trigger.atom() && trigger.atom() < context.from();
  }

  /**
   * {@code lost the records of 40 customers, and was fined $4m}: what was told before the last
   * figure is not what the deed after it is measured by.
   */
  boolean isOfDeed(FigureContext context, FigureKind kind, EventTrigger trigger) {
    FigureContext before = context.before();
    if (kind != FigureKind.MONEY || trigger.noun() || !context.followsInSentence()) {
      return false;
    }
    boolean between = trigger.atom() >= before.to() && trigger.atom() < context.from();
    return between
        && measures.last(context.figure().getMeasureSpan()) < before.to()
        && FigureKind.of(before.figure(), atoms.pack(context.from())) != FigureKind.MONEY;
  }

  /** {@code The poll put the Liberals at 36 percent}: theirs, and votes are measured. */
  boolean isParty(FigureContext context, FigureKind kind, EventTrigger trigger) {
    if (kind != FigureKind.PERCENT && kind != FigureKind.BARE) {
      return false;
    }
    int last = measures.last(context.figure().getMeasureSpan());
    return atoms.capitalised(last)
        && last > context.start()
        && switch (trigger.event()) {
          case "supporting", "opposing", "voting", "elected" -> true;
          default -> false;
        };
  }

  /** {@code A docker makes $39}: whoever has it is no measure of money. */
  private boolean isPerson(int from, int last) {
    for (int i = from; i < last; i++) {
      if (atoms.is(i, CommonWords.STOP)) {
        return false;
      }
    }
    LanguagePack pack = atoms.pack(last);
    String lower = atoms.text(last).toLowerCase(Locale.ROOT);
    String listed = atoms.value(last, CommonWords.PLURAL);
    String one = listed == null || listed.isEmpty() ? pack.morphology().singular(lower) : listed;
    return pack.list(EventWords.PERSON).has(one);
  }

  private boolean isName(int from, int last) {
    NameMention name = names.at(last);
    return name != null && name.to() == last + 1 && name.from() <= last;
  }
}
