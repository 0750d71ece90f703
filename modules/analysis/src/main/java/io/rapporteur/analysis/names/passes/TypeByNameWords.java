package io.rapporteur.analysis.names.passes;

import io.rapporteur.analysis.reading.Token;
import io.rapporteur.model.EntityType;

/**
 * Tells by the words of a name that it is a club's, a company's or a thing traded, and no person's:
 * its last word, the ending of its one word, or {@code &}.
 */
final class TypeByNameWords extends RetypingPass {

  @Override
  public String name() {
    return "type-by-name-words";
  }

  @Override
  public String purpose() {
    return "clubs, companies and goods are told from persons by the words of their names";
  }

  @Override
  EntityType type(FoundName name, NamedText text) {
    if (!name.isPerson() && !name.isPlace()) {
      return name.type();
    }
    int first = text.first(name);
    int past = text.past(name);
    boolean single = past - first == 1;
    Token last = text.token(past - 1);
    if (name.isPlace() && !single && last.is(NameWords.TRADE_OF_PLACE)
        || name.isPerson() && isPartners(first, past, text)) {
      return EntityType.organisation;
    }
    if (single && (last.is(NameWords.CRYPTOCURRENCY) || name.isPerson() && isGrade(past, text))) {
      return EntityType.other;
    }
    if (hasCompanyEnding(last.lower(), single, text)) {
      return EntityType.organisation;
    }
    boolean body =
        !single
            && name.isPerson()
            && (last.is(NameWords.CLUB_NAME)
                || last.is(NameWords.CLUB_FORM)
                || last.lexeme().isOneOf(NameWords.COMPANY_END))
            && !text.isFirstName(first);
    return body ? EntityType.organisation : name.type();
  }

  /** {@code Poe, Doe & Roe}: no person is two. */
  private static boolean isPartners(int first, int past, NamedText text) {
    for (int i = first + 1; i + 1 < past; i++) {
      if (text.is(i, "&")) {
        return true;
      }
    }
    return false;
  }

  /** {@code Brent crude}: a grade of oil or metal. */
  private static boolean isGrade(int past, NamedText text) {
    return text.is(past, NameWords.COMMODITY) && Character.isLowerCase(text.word(past).charAt(0));
  }

  private static boolean hasCompanyEnding(String word, boolean single, NamedText text) {
    for (String ending : text.pack().list(NameWords.COMPANY_ENDING).words()) {
      if (word.endsWith(ending) && (!single || word.length() > ending.length() + 1)) {
        return true;
      }
    }
    return false;
  }
}
