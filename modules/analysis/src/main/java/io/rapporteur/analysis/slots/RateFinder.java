package io.rapporteur.analysis.slots;

import io.rapporteur.analysis.pack.CommonWords;
import io.rapporteur.analysis.pack.LanguagePack;
import io.rapporteur.analysis.scan.Atoms;
import io.rapporteur.model.DateType;
import io.rapporteur.model.Figure;

/** Says what a rate is per: the unit of time or the thing that it is counted over. */
final class RateFinder {
  private final Atoms atoms;
  private final ToldDates dates;

  RateFinder(Atoms atoms, ToldDates dates) {
    this.atoms = atoms;
    this.dates = dates;
  }

  /** What a figure is per, or null when it is no rate. */
  String find(FigureContext context, FigureReach reach) {
    Figure figure = context.figure();
    LanguagePack pack = atoms.pack(context.from());
    String period = figure.getPeriod() == null ? null : unit(figure.getPeriod());
    if (period != null) {
      return period;
    }
    int per = figure.getUnit().indexOf(" per ");
    if (per > 0 && FigureKind.of(figure, pack) != FigureKind.MEASURE) {
      return figure.getUnit().substring(per + 5);
    }
    int head = reach.to();
    boolean article = atoms.is(head, CommonWords.ARTICLE) || atoms.is(head, SlotWords.EACH);
    if (isPerHead(context, reach)) {
      return "person";
    }
    if (article || atoms.is(head, CommonWords.PER)) {
      String thing = thing(head + 1);
      if (thing != null) {
        return thing;
      }
    }
    String often = often(context, reach);
    boolean priced = often == null && FigureKind.of(figure, pack) == FigureKind.MONEY;
    return priced ? priced(context, reach) : often;
  }

  /** {@code $40 per capita}, {@code income per head is $40}. */
  private boolean isPerHead(FigureContext context, FigureReach reach) {
    if (atoms.phraseEnd(reach.to(), SlotWords.PER_HEAD) >= 0) {
      return true;
    }
    for (int i = reach.left(); i < context.from(); i++) {
      if (atoms.phraseEnd(i, SlotWords.PER_HEAD) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** {@code 40 boats come every year}, {@code a daily number of 40 boats}. */
  private String often(FigureContext context, FigureReach reach) {
    for (int k = dates.first(reach.left());
        k < dates.size() && dates.from(k) < reach.right();
        k++) {
      if (dates.get(k).getType() != DateType.set) {
        continue;
      }
      boolean adjective = atoms.isWord(dates.to(k)) && !atoms.is(dates.to(k), CommonWords.STOP);
      boolean after = dates.from(k) >= reach.to() && !adjective;
      if (after || atoms.is(dates.to(k), SlotWords.NUMBER_NOUN)) {
        return unit(dates.get(k).getValue());
      }
    }
    boolean goesOn =
        context.followsInSentence()
            && context.before().figure().getUnit().equals(context.figure().getUnit())
            && atoms.is(context.from() - 1, SlotWords.RANGE_JOINT);
    return goesOn ? context.before().figure().getPer() : null;
  }

  /** {@code a barrel cost $80}: what is bought and sold by a unit. */
  private String priced(FigureContext context, FigureReach reach) {
    for (int i = context.from() - 1; i > reach.left(); i--) {
      if (atoms.is(i, SlotWords.PRICING) && atoms.is(i - 1, CommonWords.UNIT)) {
        boolean one = atoms.is(i - 2, CommonWords.DETERMINER);
        return one ? atoms.value(i - 1, CommonWords.UNIT) : null;
      }
    }
    return null;
  }

  private String thing(int i) {
    if (atoms.is(i, CommonWords.TIME_UNIT)) {
      if (atoms.is(i + 1, SlotWords.SHIFT)) {
        return null;
      }
      return name(atoms.value(i, CommonWords.TIME_UNIT));
    }
    return atoms.value(i, CommonWords.UNIT);
  }

  /** The unit of time of a length of one; null for a date and for longer ones. */
  private static String unit(String value) {
    return switch (value) {
      case "PT1S" -> "second";
      case "PT1M" -> "minute";
      case "PT1H" -> "hour";
      case "P1D" -> "day";
      case "P1W" -> "week";
      case "P1M" -> "month";
      case "P3M" -> "quarter";
      case "P1Y" -> "year";
      case "P10Y" -> "decade";
      default -> null;
    };
  }

  private static String name(String code) {
    return switch (code) {
      case "S" -> "second";
      case "I" -> "minute";
      case "H" -> "hour";
      case "D" -> "day";
      case "W" -> "week";
      case "M" -> "month";
      case "Q" -> "quarter";
      case "Y" -> "year";
      default -> null;
    };
  }
}
