package io.rapporteur.analysis.names.passes;

import io.rapporteur.analysis.pack.CommonWords;
import io.rapporteur.model.EntityType;
import java.util.List;

/** Makes a place of the capitals that a dateline opens with: {@code NORVIK, 9 May 2025 - }. */
final class DatelinePlaces extends SingleNamePass {
  /** Tokens that a dateline has at most after its place. */
  private static final int LONGEST = 10;

  @Override
  public String name() {
    return "dateline-places";
  }

  @Override
  public String purpose() {
    return "capitals before a comma, a day and a dash are a place";
  }

  @Override
  void look(FoundName name, NamedText text, List<FoundName> out) {
    boolean opens = name.start() == 0 || text.body().charAt(name.start() - 1) == '\n';
    boolean capitals =
        opens && !name.isPlace() && text.text(name).chars().noneMatch(Character::isLowerCase);
    out.add(capitals && isDateline(text.past(name), text) ? name.as(EntityType.place) : name);
  }

  private static boolean isDateline(int comma, NamedText text) {
    if (!text.is(comma, ",")) {
      return false;
    }
    boolean dated = false;
    for (int i = comma + 1; i < Math.min(text.size(), comma + LONGEST); i++) {
      boolean dash = text.is(i, "-") || text.is(i, "–") || text.is(i, "—");
      if (dash && !text.isGlued(i)) {
        return dated;
      }
      if (Character.isLowerCase(text.word(i).codePointAt(0))) {
        return false;
      }
      dated |= text.is(i, CommonWords.MONTH) || text.is(i, CommonWords.WEEKDAY);
    }
    return false;
  }
}
