package io.rapporteur.analysis.names.passes;

import io.rapporteur.model.EntityType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Takes a storm for no person: {@code Cyclone Anna}, and then {@code Anna}. */
final class Storms implements NamePass {

  @Override
  public String name() {
    return "storms";
  }

  @Override
  public String purpose() {
    return "a storm is no person, unless somebody of that surname is named";
  }

  @Override
  public List<FoundName> apply(List<FoundName> found, NamedText text) {
    Set<String> storms = new HashSet<>();
    for (FoundName name : found) {
      if (text.is(text.first(name), NameWords.STORM) && text.text(name).indexOf(' ') > 0) {
        storms.add(lastWord(name, text));
      }
    }
    if (storms.isEmpty()) {
      return found;
    }
    for (FoundName name : found) {
      boolean full = name.isPerson() && text.text(name).indexOf(' ') > 0;
      if (full && !text.is(text.first(name), NameWords.STORM)) {
        storms.remove(lastWord(name, text));
      }
    }
    List<FoundName> out = new ArrayList<>(found.size());
    for (FoundName name : found) {
      boolean named = text.is(text.first(name), NameWords.STORM);
      boolean storm =
          name.isPerson() && storms.contains(named ? lastWord(name, text) : text.text(name));
      out.add(storm ? name.as(EntityType.other) : name);
    }
    return out;
  }

  private static String lastWord(FoundName name, NamedText text) {
    String words = text.text(name);
    return words.substring(words.lastIndexOf(' ') + 1);
  }
}
