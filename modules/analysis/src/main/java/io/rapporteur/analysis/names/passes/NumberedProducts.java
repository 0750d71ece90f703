package io.rapporteur.analysis.names.passes;

import io.rapporteur.model.EntityType;
import java.util.List;

/** Takes a brand with its number for a product: {@code Sputnik V}. */
final class NumberedProducts extends SingleNamePass {
  private static final int LONGEST_NUMERAL = 4;

  @Override
  public String name() {
    return "numbered-products";
  }

  @Override
  public String purpose() {
    return "a brand with its number is a product: Sputnik V";
  }

  @Override
  void look(FoundName name, NamedText text, List<FoundName> out) {
    int past = name.isOrganisation() ? text.past(name) : 0;
    boolean numbered =
        name.isOrganisation()
            && past < text.size()
            && past - text.first(name) == 1
            && text.token(past).start() == name.end() + 1
            && isNumeral(text.word(past));
    out.add(numbered ? name.at(name.start(), text.token(past).end()).as(EntityType.other) : name);
  }

  private static boolean isNumeral(String word) {
    return word.length() <= LONGEST_NUMERAL
        && !word.equals("I")
        && word.chars().allMatch(c -> c == 'I' || c == 'V' || c == 'X');
  }
}
