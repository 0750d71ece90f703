package io.rapporteur.analysis.names.passes;

import java.util.List;

/** Goes on with a person's name in small letters after a hyphen: {@code Lam Cheuk-ting}. */
final class HyphenatedNames extends SingleNamePass {
  private static final int LONGEST_SYLLABLE = 6;

  @Override
  public String name() {
    return "hyphenated-names";
  }

  @Override
  public String purpose() {
    return "a person's name goes on in small letters after a hyphen: Lam Cheuk-ting";
  }

  @Override
  void look(FoundName name, NamedText text, List<FoundName> out) {
    int past = name.isPerson() ? text.past(name) : 0;
    boolean hyphen =
        name.isPerson()
            && past + 1 < text.size()
            && text.is(past, "-")
            && text.token(past).start() == name.end()
            && text.isGlued(past + 1);
    out.add(
        hyphen && isSyllable(past + 1, text)
            ? name.at(name.start(), text.token(past + 1).end())
            : name);
  }

  private static boolean isSyllable(int token, NamedText text) {
    String word = text.word(token);
    return word.length() <= LONGEST_SYLLABLE
        && Character.isLowerCase(word.charAt(0))
        && !text.is(token, NameWords.COMPOUND_END);
  }
}
