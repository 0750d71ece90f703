package io.rapporteur.analysis.names.passes;

import io.rapporteur.analysis.pack.WordClass;
import io.rapporteur.model.EntityType;
import java.util.List;

/** Takes two names joined by a hyphen before a word for a way for a place's: a railway's ends. */
final class RoutesByNoun extends SingleNamePass {
  private static final WordClass ROUTE = WordClass.of("route-noun");

  @Override
  public String name() {
    return "routes-by-noun";
  }

  @Override
  public String purpose() {
    return "two names with a hyphen before a railway, road or pipeline are places";
  }

  @Override
  void look(FoundName name, NamedText text, List<FoundName> out) {
    boolean route = !name.isPlace() && isRoute(text.past(name), text) && isPair(text.text(name));
    out.add(route ? name.as(EntityType.place) : name);
  }

  /** The noun, at once or after one word: {@code rail line}. */
  private static boolean isRoute(int token, NamedText text) {
    return text.is(token, ROUTE) && text.sameSentence(token - 1, token);
  }

  private static boolean isPair(String name) {
    int hyphen = Math.max(name.indexOf('-'), name.indexOf('–'));
    return hyphen > 2
        && hyphen + 1 < name.length()
        && Character.isUpperCase(name.charAt(hyphen + 1))
        && name.indexOf(' ') < 0;
  }
}
