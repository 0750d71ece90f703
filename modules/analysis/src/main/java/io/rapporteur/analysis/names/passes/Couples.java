package io.rapporteur.analysis.names.passes;

import io.rapporteur.analysis.gazetteer.Hash;
import io.rapporteur.analysis.gazetteer.Surnames;
import io.rapporteur.analysis.pack.Lexeme;
import io.rapporteur.model.EntityType;
import java.util.List;
import java.util.Locale;

/** Finds the first of two persons who share a surname: {@code Ivor and Agnes Quennell}. */
final class Couples extends SingleNamePass {

  @Override
  public String name() {
    return "couples";
  }

  @Override
  public String purpose() {
    return "two first names before one surname are two persons: Ivor and Agnes Quennell";
  }

  @Override
  void look(FoundName name, NamedText text, List<FoundName> out) {
    int first = name.isPerson() ? text.first(name) : -1;
    int past = name.isPerson() ? text.past(name) : -1;
    if (name.isPerson() && past - first > 3 && isPair(first, text)) {
      out.add(text.name(first, first + 1, EntityType.person));
      out.add(name.at(text.token(first + 2).start(), name.end()));
      return;
    }
    boolean missed =
        name.isPerson()
            && past - first > 1
            && first > 1
            && isPair(first - 2, text)
            && text.isOutside(first - 2)
            && (out.isEmpty() || out.get(out.size() - 1).end() <= text.token(first - 2).start())
            && !(first > 2 && text.token(first - 3).capitalised() && text.gapBefore(first - 2) < 2);
    if (missed) {
      out.add(text.name(first - 2, first - 1, EntityType.person));
    }
    out.add(name);
  }

  /** A word that may be a first name, and, another first name. */
  private static boolean isPair(int at, NamedText text) {
    return at + 2 < text.size()
        && text.is(at + 1, NameWords.AND)
        && text.token(at).capitalised()
        && text.isFirstName(at + 2)
        && text.sameSentence(at, at + 2)
        && (text.isFirstName(at) || isUnknown(at, text));
  }

  /** No list has the word, so that it is neither a noun nor a place or the name of a body. */
  private static boolean isUnknown(int at, NamedText text) {
    String word = text.word(at);
    return text.token(at).lexeme() == Lexeme.UNKNOWN
        && word.chars().allMatch(Character::isLetter)
        && !word.equals(word.toUpperCase(Locale.ROOT))
        && !word.endsWith("s")
        && text.gazetteer().values(word).isEmpty()
        && !Surnames.has(Hash.of(word.toLowerCase(Locale.ROOT)));
  }
}
