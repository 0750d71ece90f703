package io.rapporteur.analysis.names.passes;

import io.rapporteur.analysis.pack.CommonWords;
import java.util.List;

/** Cuts a day of the week off a person's name: a headline's last word and the dateline below it. */
final class DayAfterPerson extends SingleNamePass {
  /** Days of fewer letters are short forms, and words as well. */
  private static final int LETTERS = 5;

  @Override
  public String name() {
    return "day-after-person";
  }

  @Override
  public String purpose() {
    return "a day of the week is no part of a person's name";
  }

  @Override
  void look(FoundName name, NamedText text, List<FoundName> out) {
    int past = name.isPerson() ? text.past(name) : 0;
    boolean day =
        name.isPerson()
            && text.is(past - 1, CommonWords.WEEKDAY)
            && text.word(past - 1).length() >= LETTERS
            && past - text.first(name) > 2;
    out.add(day ? name.at(name.start(), text.token(past - 2).end()) : name);
  }
}
