package io.rapporteur.analysis.names.passes;

import io.rapporteur.analysis.pack.WordClass;
import io.rapporteur.analysis.reading.Token;
import java.util.List;

/** Cuts off a number after a place whose noun follows: {@code In Brenn 40 homes burned}. */
final class NumbersAfterPlaces extends SingleNamePass {

  private static final WordClass NUMBERED = WordClass.of("numbered-place");

  @Override
  public String name() {
    return "numbers-after-places";
  }

  @Override
  public String purpose() {
    return "a number between a place and a small word counts what follows: in Brenn 40 homes";
  }

  @Override
  void look(FoundName name, NamedText text, List<FoundName> out) {
    int last = text.past(name) - 1;
    boolean counted =
        !name.isOrganisation()
            && last > text.first(name)
            && last + 1 < text.size()
            && Character.isDigit(text.word(last).charAt(0))
            && text.sameSentence(last, last + 1)
            && Character.isLowerCase(text.word(last + 1).charAt(0))
            && !isNumbered(text.token(last - 1));
    out.add(counted ? name.at(name.start(), text.token(last - 1).end()) : name);
  }

  /** {@code District 9 voted}: places that have numbers. */
  private static boolean isNumbered(Token token) {
    return token.lexeme().isOneOf(NameWords.ENDS_A_NAME)
        || token.is(NUMBERED)
        || !token.capitalised();
  }
}
