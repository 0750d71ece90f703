package io.rapporteur.analysis.names.passes;

import java.util.ArrayList;
import java.util.List;

/**
 * Joins two parts of a person's name around the word for a son or daughter of: {@code Elchin Rasul
 * oglu Mammadov}.
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
    for (FoundName name : found) {
      FoundName before = out.isEmpty() ? null : out.get(out.size() - 1);
      if (before != null && before.overlaps(name)) {
        // it went on over this one
        out.set(out.size() - 1, before.at(before.start(), Math.max(before.end(), name.end())));
      } else {
        out.add(name.isPerson() ? whole(name, text) : name);
      }
    }
    return out;
  }

  /** The name with the patronymic and the surname that follow it, whether that was found or not. */
  private static FoundName whole(FoundName name, NamedText text) {
    int past = text.past(name);
    boolean goesOn =
        past + 1 < text.size()
            && text.is(past, NameWords.PATRONYMIC)
            && text.token(past + 1).capitalised()
            && text.sameSentence(past, past + 1);
    return goesOn ? name.at(name.start(), text.token(past + 1).end()) : name;
  }
}
