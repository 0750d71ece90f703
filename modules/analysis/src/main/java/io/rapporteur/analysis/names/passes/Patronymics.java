package io.rapporteur.analysis.names.passes;

import java.util.ArrayList;
import java.util.List;

/**
 * Goes on with a person's name over the word for a son or daughter of, whether the surname after it
 * was found or not: {@code Elchin Rasul oglu Mammadov}.
 */
final class Patronymics implements NamePass {

  @Override
  public String name() {
    return "patronymics";
  }

  @Override
  public String purpose() {
    return "a person's name goes on over a patronymic";
  }

  @Override
  public List<FoundName> apply(List<FoundName> found, NamedText text) {
    List<FoundName> out = new ArrayList<>(found.size());
    int end = 0;
    for (int i = 0; i < found.size(); i++) {
      FoundName name = found.get(i);
      if (name.start() < end) {
        continue;
      }
      int surname = name.isPerson() ? surname(name, text) : -1;
      FoundName next = i + 1 < found.size() ? found.get(i + 1) : null;
      if (surname < 0) {
        end = name.end();
      } else if (next != null && next.start() == text.token(surname).start()) {
        end = next.end();
      } else {
        end = text.token(surname).end();
      }
      out.add(name.at(name.start(), end));
    }
    return out;
  }

  /** The token after the word for a son or daughter of, where that follows a name; or -1. */
  private static int surname(FoundName name, NamedText text) {
    int surname = text.past(name) + 1;
    boolean goesOn =
        text.is(surname - 1, NameWords.PATRONYMIC)
            && surname < text.size()
            && text.token(surname).capitalised()
            && text.sameSentence(surname - 1, surname);
    return goesOn ? surname : -1;
  }
}
