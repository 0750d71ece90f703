package io.rapporteur.analysis.slots;

import io.rapporteur.analysis.pack.CommonWords;
import io.rapporteur.analysis.pack.GrammarWords;
import io.rapporteur.analysis.pack.LanguagePack;
import io.rapporteur.analysis.scan.Atoms;
import io.rapporteur.model.Comparator;
import io.rapporteur.model.Figure;
import java.util.Locale;

/**
 * Gives a number that stands alone the unit of what it counts: the noun that told its event ({@code
 * Cases in Brenn went up (1,220 to 1,551)}: cases; a toll is of deaths), else the unit of the
 * figure whose event it took over.
 */
final class BareUnits {
  private static final String PERSON = "person";
  private static final String VOTES = "vote";
  private static final int NEAR = 4;

  private final Atoms atoms;

  BareUnits(Atoms atoms) {
    this.atoms = atoms;
  }

  /** Sets the unit of a figure that has none, if its event tells one. */
  void complete(FigureContext context, EventTrigger trigger) {
    Figure figure = context.figure();
    if (!figure.getUnit().isEmpty() || figure.getComparator() == Comparator.multiple) {
      return;
    }
    if (isOfPeople(figure, atoms.pack(context.from()))) {
      figure.setUnit(PERSON);
      return;
    }
    if (trigger.atom() >= 0 && StateNouns.at(atoms, trigger.atom()) != null) {
      figure.setUnit(PERSON);
      return;
    }
    boolean state = trigger.noun() && isState(trigger.atom());
    if (trigger.noun() && !state && isCounted(trigger.atom())) {
      figure.setUnit(unit(context, trigger));
      return;
    }
    if (isDoneToPeople(context, trigger.atom())) {
      // "The attack killed 1,500": people, for nothing else is killed without being named.
      figure.setUnit(PERSON);
      return;
    }
    FigureContext before = Brackets.source(atoms, context);
    boolean goesOn =
        (trigger.atom() < 0 || state || isSameDeed(context, trigger))
            && before != null
            && before.sentence() >= context.sentence() - 1
            && (state || before.figure().getEvent().equals(trigger.event()))
            && isCount(before);
    if (goesOn) {
      figure.setUnit(before.figure().getUnit());
    }
  }

  /** {@code took 63 seats, while the League won 18}: seats, in another's words. */
  private static boolean isSameDeed(FigureContext context, EventTrigger trigger) {
    return context.followsInSentence()
        && trigger.atom() > context.before().to()
        && trigger.atom() < context.from()
        && trigger.event().equals("elected");
  }

  /** {@code killed 1,500}, {@code 200 were evacuated}: a verb that is said of people alone. */
  private boolean isDoneToPeople(FigureContext context, int verb) {
    if (verb == context.to() && atoms.phraseEnd(verb, EventWords.PLACE_OF_PEOPLE) >= 0) {
      return true;
    }
    if (verb < 0 || atoms.phraseEnd(verb, EventWords.PERSON_VERB) < 0) {
      return false;
    }
    if (verb < context.from()) {
      return context.from() - verb <= NEAR;
    }
    int at = context.to();
    while (at < verb
        && (atoms.is(at, CommonWords.COPULA)
            || atoms.is(at, CommonWords.HAVE)
            || atoms.is(at, GrammarWords.ADVERB))) {
      at++;
    }
    return at == verb;
  }

  /** {@code a population of 318}: what is measured is a number of people. */
  private static boolean isOfPeople(Figure figure, LanguagePack pack) {
    String measure = figure.getMeasure().toLowerCase(Locale.ROOT);
    return pack.list(EventWords.PEOPLE_MEASURE).has(measure.substring(measure.lastIndexOf(' ') + 1))
        && figure.getComparator() == Comparator.absolute;
  }

  /** {@code 1,400 men in a jail with a capacity of 1,000}: men, and no capacities. */
  private boolean isState(int noun) {
    return atoms.is(noun, EventWords.STATE_NOUN) && !atoms.is(noun, EventWords.TALLY);
  }

  private boolean isCount(FigureContext context) {
    if (atoms.is(context.to() - 1, CommonWords.TIME_UNIT)) {
      return false;
    }
    return switch (FigureKind.of(context.figure(), atoms.pack(context.from()))) {
      case PEOPLE, THINGS -> true;
      default -> false;
    };
  }

  private boolean isCounted(int noun) {
    return atoms.is(noun, EventWords.PEOPLE_NOUN) || atoms.is(noun, EventWords.THING_NOUN);
  }

  private String unit(FigureContext context, EventTrigger trigger) {
    LanguagePack pack = atoms.pack(context.from());
    if (atoms.is(trigger.atom(), EventWords.TALLY)) {
      String noun = pack.derived(EventNouns.class, EventNouns::new).of(trigger.event());
      boolean things = atoms.is(trigger.atom(), EventWords.THING_NOUN);
      boolean counts = things || pack.list(EventWords.PERSON).has(noun) || noun.equals(VOTES);
      return counts ? noun : PERSON;
    }
    String plural = atoms.value(trigger.atom(), CommonWords.PLURAL);
    boolean listed = plural != null && !plural.isEmpty();
    String lower = atoms.text(trigger.atom()).toLowerCase(Locale.ROOT);
    return listed ? plural : pack.morphology().singular(lower);
  }
}
