package io.rapporteur.analysis.names.passes;

import io.rapporteur.analysis.reading.Token;
import io.rapporteur.model.EntityType;
import java.util.List;

/**
 * Parts a person from the body before them where both were found as one name: {@code Tide
 * Institute} + {@code Ada Poe}.
 */
final class PersonAfterBody extends SingleNamePass {

  @Override
  public String name() {
    return "person-after-body";
  }

  @Override
  public String purpose() {
    return "a person named right after a body is a name of their own";
  }

  @Override
  void look(FoundName name, NamedText text, List<FoundName> out) {
    int first = name.isOrganisation() ? text.first(name) : 0;
    int past = name.isOrganisation() ? text.past(name) : 0;
    if (past - first >= 3 && isPerson(first, past, text)) {
      out.add(name.at(name.start(), text.token(past - 3).end()));
      out.add(name.at(text.token(past - 2).start(), name.end()).as(EntityType.person));
    } else {
      out.add(name);
    }
  }

  /** The last two words are a first name and a surname, after words that are neither. */
  private static boolean isPerson(int first, int past, NamedText text) {
    Token surname = text.token(past - 1);
    if (!isWord(text.token(past - 2)) || !isWord(surname) || !isWord(text.token(past - 3))) {
      return false;
    }
    boolean bodyBefore = false;
    for (int i = first; i < past - 2; i++) {
      bodyBefore |= text.token(i).lexeme().isOneOf(NameWords.BODY_OF);
    }
    return bodyBefore
        && text.isFirstName(past - 2)
        && !text.isFirstName(past - 3)
        && !surname.lexeme().isOneOf(NameWords.BODY_OF);
  }

  static boolean isWord(Token token) {
    return token.capitalised() && token.text().length() > 2;
  }
}
