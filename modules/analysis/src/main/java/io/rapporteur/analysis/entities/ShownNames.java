package io.rapporteur.analysis.entities;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The letters a name is shown in: those of running text, where a headline has it in capitals. */
final class ShownNames {
  private ShownNames() {}

  /**
   * A name as one of its spellings has it in mixed letters; as it is when none has.
   *
   * @param spellings as the document has them
   */
  static String of(String name, Iterable<String> spellings) {
    if (!isCapitals(name)) {
      return name;
    }
    for (String spelling : spellings) {
      if (spelling.equalsIgnoreCase(name) && !isCapitals(spelling)) {
        return spelling;
      }
    }
    return name;
  }

  /**
   * A person's name with each word in the mixed letters that it has in another mention. A name of
   * several words that stands in capitals alone is shown with a capital each: no person is an
   * acronym then.
   */
  static String of(PersonName name, List<PersonName> mentions) {
    List<String> shown = new ArrayList<>(name.parts().size());
    boolean capitals = !name.single();
    for (String part : name.parts()) {
      String mixed = isCapitals(part) ? mixed(part, mentions) : part;
      capitals &= isCapitals(mixed) || !mixed.equals(part);
      shown.add(mixed);
    }
    if (capitals) {
      shown.replaceAll(part -> isCapitals(part) ? titled(part) : part);
    }
    return String.join(" ", shown);
  }

  private static String mixed(String part, List<PersonName> mentions) {
    for (PersonName mention : mentions) {
      for (String other : mention.parts()) {
        if (other.equalsIgnoreCase(part) && !isCapitals(other)) {
          return other;
        }
      }
    }
    return part;
  }

  /** Two letters or more, all of them capitals, and no initials. */
  private static boolean isCapitals(String text) {
    int letters = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLowerCase(c) || c == '.') {
        return false;
      }
      letters += Character.isUpperCase(c) ? 1 : 0;
    }
    return letters > 1;
  }

  /** {@code O'NEIL-BERG} as {@code O'Neil-Berg}. */
  private static String titled(String capitals) {
    StringBuilder titled = new StringBuilder(capitals.toLowerCase(Locale.ROOT));
    for (int i = 0; i < titled.length(); i++) {
      if (i == 0 || !Character.isLetter(titled.charAt(i - 1))) {
        titled.setCharAt(i, Character.toUpperCase(titled.charAt(i)));
      }
    }
    return titled.toString();
  }
}
