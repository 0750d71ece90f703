package io.rapporteur.stories.identity;

import io.rapporteur.stories.lists.Lines;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Tells forms of one given name: Bob and Robert, Vladimir and Volodymyr. */
final class GivenNames {
  private static final Map<String, Set<String>> FORMS = new HashMap<>();

  static {
    for (String line : Lines.of(GivenNames.class, "given-names.txt")) {
      Set<String> forms = new HashSet<>(Arrays.asList(line.split(" ")));
      forms.forEach(form -> FORMS.computeIfAbsent(form, k -> new HashSet<>()).addAll(forms));
    }
  }

  private GivenNames() {}

  /** Whether a list has both, or one and what the other sounds like, whatever marks they bear. */
  static boolean areForms(String a, String b) {
    return isForm(a, b) || isForm(b, a);
  }

  private static boolean isForm(String a, String listed) {
    return FORMS.getOrDefault(Latin.bare(listed), Set.of()).stream()
        .anyMatch(form -> Spellings.same(Latin.bare(a), form, false));
  }
}
