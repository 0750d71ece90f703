package io.rapporteur.analysis.names;

import io.rapporteur.analysis.reading.Token;
import io.rapporteur.model.EntityType;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Finds where a name really begins and ends: {@code Sputnik V}, {@code Lam Cheuk-ting}. */
final class NameEnds {
  /** Words that a compound ends with. */
  private static final Set<String> TAILS =
      Set.of(
          ("led based era like style run born backed owned made free elect in and the to of type"
                  + " held class rich ruled esque ism ist ites aged bound wide appointed inspired"
                  + " only")
              .split(" "));

  /** The second word of an office, which a name may have been found with. */
  private static final Set<String> OFFICES =
      Set.of(
          ("executive officer minister secretary director manager spokesman spokeswoman analyst"
                  + " economist strategist prosecutor justice")
              .split(" "));

  private static final Set<String> BEFORE_OFFICE =
      Set.of(
          ("chief foreign prime deputy executive senior general finance defence defense interior"
                  + " vice managing health state economy trade press attorney")
              .split(" "));

  private final List<Token> tokens;

  NameEnds(List<Token> tokens) {
    this.tokens = tokens;
  }

  /** {@code Sputnik V}: a brand with its number is a product. */
  boolean isNumbered(Found name, int first, int end) {
    return name.type() == EntityType.organisation
        && end - first == 1
        && end < tokens.size()
        && tokens.get(end).start() == name.end() + 1
        && isNumeral(tokens.get(end).text())
        && !tokens.get(end).text().equals("I");
  }

  private static boolean isNumeral(String word) {
    return word.length() <= 4 && word.chars().allMatch(c -> c == 'I' || c == 'V' || c == 'X');
  }

  /** {@code Lam Cheuk-ting}, {@code Kim Il-sung}: what goes on in lower case after a hyphen. */
  int tail(Found name, int end) {
    boolean hyphen =
        name.type() == EntityType.person
            && end + 1 < tokens.size()
            && tokens.get(end).text().equals("-")
            && tokens.get(end).start() == name.end()
            && tokens.get(end + 1).start() == tokens.get(end).end();
    if (!hyphen) {
      return name.end();
    }
    String word = tokens.get(end + 1).text();
    boolean syllable =
        word.length() <= 6
            && Character.isLowerCase(word.charAt(0))
            && !TAILS.contains(word.toLowerCase(Locale.ROOT));
    return syllable ? tokens.get(end + 1).end() : name.end();
  }

  /** {@code Chief} + {@code Executive Ada Poe}: the token where the person's own name begins. */
  int pastOffice(Found name, int first, int end) {
    boolean office =
        name.type() == EntityType.person
            && end - first > 1
            && first > 0
            && OFFICES.contains(tokens.get(first).lower())
            && BEFORE_OFFICE.contains(tokens.get(first - 1).lower());
    return office ? first + 1 : first;
  }

  /** {@code Ada Poe of PAP}: the token of the {@code of} that leads to a party or body; or -1. */
  int membership(Found name, int first, int end) {
    if (name.type() != EntityType.person) {
      return -1;
    }
    for (int i = first + 2; i + 1 < end; i++) {
      if (tokens.get(i).lower().equals("of") && i + 2 == end && isAcronym(tokens.get(i + 1))) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isAcronym(Token token) {
    String text = token.text();
    return text.length() >= 2
        && text.length() <= 6
        && text.chars().allMatch(c -> Character.isUpperCase(c) || c == '&');
  }
}
