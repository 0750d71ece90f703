package io.rapporteur.analysis.dates.pattern;

import io.rapporteur.analysis.dates.timex.DateNumbers;
import io.rapporteur.analysis.pack.CommonWords;
import io.rapporteur.analysis.scan.Atoms;
import io.rapporteur.analysis.scan.Numeral;
import io.rapporteur.analysis.scan.Numerals;

/** What may stand in a pattern, written in capitals there. */
enum Slot {
  /** Day of the month in figures, an ordinal mark allowed: {@code 3}, {@code 1er}. */
  DAY(true) {
    @Override
    Taken at(Atoms atoms, int i) {
      int day = DateNumbers.day(atoms, i);
      return day == 0 ? null : Taken.of(SlotNumbers.pastOrdinalMark(atoms, i + 1), day);
    }
  },
  /** Month by its name. */
  MONTH(false) {
    @Override
    Taken at(Atoms atoms, int i) {
      return PatternSlotWords.named(atoms, i, CommonWords.MONTH);
    }
  },
  /** Month by its name, short or not. */
  MON(false) {
    @Override
    Taken at(Atoms atoms, int i) {
      Taken whole = PatternSlotWords.named(atoms, i, CommonWords.MONTH);
      return whole != null ? whole : PatternSlotWords.shortened(atoms, i, DateWords.MONTH_SHORT);
    }
  },
  /** Month in figures. */
  MM(true) {
    @Override
    Taken at(Atoms atoms, int i) {
      int month = DateNumbers.day(atoms, i);
      return month == 0 || month > 12 ? null : Taken.of(i + 1, month);
    }
  },
  /** Day and month in one number with a point, in the language's order: {@code 14.10}. */
  DAYMONTH(true) {
    @Override
    Taken at(Atoms atoms, int i) {
      return SlotNumbers.dayAndMonth(atoms, i);
    }
  },
  /** Day, month and year in one number with points: {@code 14.10.2018}, {@code 14.10.18}. */
  DATE(true) {
    @Override
    Taken at(Atoms atoms, int i) {
      return SlotNumbers.dateWithPoints(atoms, i);
    }
  },
  /** Year in four figures. */
  YEAR(true) {
    @Override
    Taken at(Atoms atoms, int i) {
      int year = DateNumbers.year(atoms, i);
      return year == 0 ? null : Taken.of(i + 1, year);
    }
  },
  /** Year in words: {@code duemilaventi}, {@code iki bin on sekiz}. */
  YEARWORD(false) {
    @Override
    Taken at(Atoms atoms, int i) {
      Numeral number = atoms.isWord(i) ? Numerals.at(atoms, i) : null;
      boolean year =
          number != null
              && number.low() == number.high()
              && number.low() == Math.rint(number.low())
              && number.low() > FIRST_IN_WORDS
              && DateNumbers.isYear((int) Math.min(number.low(), Integer.MAX_VALUE));
      return year ? Taken.of(number.to(), number.low()) : null;
    }
  },
  /** Year in two figures: {@code 98}, {@code '98}. */
  YY(true) {
    @Override
    Taken at(Atoms atoms, int i) {
      int at = atoms.isApostrophe(i) ? i + 1 : i;
      int year = DateNumbers.length(atoms, at) == 2 ? DateNumbers.digits(atoms, at) : -1;
      return year < 0 ? null : Taken.of(at + 1, year < 50 ? 2000 + year : 1900 + year);
    }
  },
  /** Number in figures or words, or words for some number. */
  N(true) {
    @Override
    Taken at(Atoms atoms, int i) {
      return SlotNumbers.amount(atoms, i);
    }
  },
  /** Unit of time; its number is 2 when it is in the plural. */
  UNIT(false) {
    @Override
    Taken at(Atoms atoms, int i) {
      Taken unit = PatternSlotWords.code(atoms, i, CommonWords.TIME_UNIT);
      boolean plural = unit != null && atoms.phraseEnd(i, DateWords.TIME_UNIT_PLURAL) > 0;
      return plural ? new Taken(unit.to(), 2, unit.code()) : unit;
    }
  },
  /** Unit of time in the plural, where the language tells it from the singular. */
  UNITS(false) {
    @Override
    Taken at(Atoms atoms, int i) {
      return PatternSlotWords.code(atoms, i, DateWords.TIME_UNIT_PLURAL);
    }
  },
  /** Day of the week by its name. */
  WEEKDAY(false) {
    @Override
    Taken at(Atoms atoms, int i) {
      return PatternSlotWords.named(atoms, i, CommonWords.WEEKDAY);
    }
  },
  /** Day of the week, short or not. */
  WDAY(false) {
    @Override
    Taken at(Atoms atoms, int i) {
      Taken whole = PatternSlotWords.named(atoms, i, CommonWords.WEEKDAY);
      return whole != null ? whole : PatternSlotWords.shortened(atoms, i, DateWords.WEEKDAY_SHORT);
    }
  },
  /** Day of the week in a form that means every such day. */
  WEEKDAYS(false) {
    @Override
    Taken at(Atoms atoms, int i) {
      return PatternSlotWords.number(atoms, i, DateWords.WEEKDAY_PLURAL);
    }
  },
  /** Weekday and part of the day in one word. */
  WEEKDAYPART(false) {
    @Override
    Taken at(Atoms atoms, int i) {
      return PatternSlotWords.numberAndCode(atoms, i, DateWords.WEEKDAY_PART);
    }
  },
  /** Last, this, next. */
  DIRECTION(false) {
    @Override
    Taken at(Atoms atoms, int i) {
      return PatternSlotWords.number(atoms, i, DateWords.DIRECTION);
    }
  },
  /** Yesterday, last week, next Monday: the phrases of CLDR and of the pack. */
  RELATIVE(false) {
    @Override
    Taken at(Atoms atoms, int i) {
      return PatternSlotWords.relative(atoms, i);
    }
  },
  /** Ordinal in words, or in figures with a mark. */
  ORDINAL(true) {
    @Override
    Taken at(Atoms atoms, int i) {
      return SlotNumbers.ordinal(atoms, i);
    }
  },
  /** Place in a whole: an ordinal, or a word for the first or last. */
  PLACE(true) {
    @Override
    Taken at(Atoms atoms, int i) {
      Taken word = PatternSlotWords.number(atoms, i, DateWords.PART_PLACE);
      return word != null ? word : SlotNumbers.ordinal(atoms, i);
    }
  },
  /** Number in Roman figures. */
  ROMAN(false) {
    @Override
    Taken at(Atoms atoms, int i) {
      return SlotNumbers.roman(atoms, i);
    }
  },
  /** Quarter by its number. */
  QUARTER(true) {
    @Override
    Taken at(Atoms atoms, int i) {
      return PatternSlotWords.number(atoms, i, DateWords.QUARTER_OF_YEAR);
    }
  },
  SEASON(false) {
    @Override
    Taken at(Atoms atoms, int i) {
      return PatternSlotWords.code(atoms, i, CommonWords.SEASON);
    }
  },
  /** Morning, evening. */
  DAYPART(false) {
    @Override
    Taken at(Atoms atoms, int i) {
      return PatternSlotWords.code(atoms, i, CommonWords.DAY_PART);
    }
  },
  /** Decade in one word. */
  DECADE(false) {
    @Override
    Taken at(Atoms atoms, int i) {
      return PatternSlotWords.number(atoms, i, DateWords.DECADE);
    }
  },
  /** Daily, yearly. */
  FREQUENCY(false) {
    @Override
    Taken at(Atoms atoms, int i) {
      return PatternSlotWords.code(atoms, i, CommonWords.FREQUENCY);
    }
  },
  /** Now, once, soon. */
  REFERENCE(false) {
    @Override
    Taken at(Atoms atoms, int i) {
      Taken own = PatternSlotWords.code(atoms, i, CommonWords.REFERENCE);
      return own != null ? own : PatternSlotWords.code(atoms, i, DateWords.RELATIVE_NOW);
    }
  },
  FEAST(false) {
    @Override
    Taken at(Atoms atoms, int i) {
      return PatternSlotWords.code(atoms, i, DateWords.FEAST);
    }
  },
  /** Beginning of, middle of, end of. */
  PART(false) {
    @Override
    Taken at(Atoms atoms, int i) {
      return PatternSlotWords.code(atoms, i, DateWords.PART_OF_TIME);
    }
  },
  /** Hour of a day, in figures or words. */
  HOUR(true) {
    @Override
    Taken at(Atoms atoms, int i) {
      Taken number = SlotNumbers.amount(atoms, i);
      boolean hour =
          number != null
              && number.number() >= 0
              && number.number() <= 24
              && number.number() == Math.rint(number.number());
      return hour ? number : null;
    }
  },
  /** Minute in two figures, or in words that may be less than none: a quarter to. */
  MINUTE(true) {
    @Override
    Taken at(Atoms atoms, int i) {
      Taken word = PatternSlotWords.number(atoms, i, DateWords.MINUTE_WORD);
      if (word != null) {
        return word;
      }
      if (atoms.isWord(i)) {
        return SlotNumbers.minutesInWords(atoms, i);
      }
      int minute = DateNumbers.length(atoms, i) == 2 ? DateNumbers.digits(atoms, i) : -1;
      return minute < 0 || minute > 59 ? null : Taken.of(i + 1, minute);
    }
  },
  /** Hour and minutes with a colon, or of half a day: {@code 17:30}, {@code 5 pm}. */
  TIME(true) {
    @Override
    Taken at(Atoms atoms, int i) {
      return SlotNumbers.time(atoms, i);
    }
  },
  /** Hour and minutes with a point: {@code 17.30}. */
  TIMEPOINT(true) {
    @Override
    Taken at(Atoms atoms, int i) {
      return SlotNumbers.timeWithPoint(atoms, i);
    }
  };

  /** Rounder numbers in words are seldom years. */
  private static final int FIRST_IN_WORDS = 1100;

  private final boolean beginsWithFigures;

  Slot(boolean beginsWithFigures) {
    this.beginsWithFigures = beginsWithFigures;
  }

  /** Whether it may begin with figures or a mark. */
  boolean beginsWithFigures() {
    return beginsWithFigures;
  }

  /** Whether it may begin with a word. */
  boolean beginsWithWord() {
    return !beginsWithFigures
        || this == N
        || this == HOUR
        || this == ORDINAL
        || this == PLACE
        || this == QUARTER;
  }

  /** What stands at an atom, or null. */
  abstract Taken at(Atoms atoms, int i);
}
