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
      if (before != null && isJoined(before, name, text)) {
        out.set(out.size() - 1, before.at(before.start(), name.end()));
      } else {
        out.add(name);
      }
    }
    return out;
  }

  private static boolean isJoined(FoundName name, FoundName next, NamedText text) {
    if (!name.isPerson() || !next.isPerson()) {
      return false;
    }
    int past = text.past(name);
    return past + 1 < text.size()
        && text.is(past, NameWords.PATRONYMIC)
        && text.token(past + 1).start() == next.start();
  }
}
