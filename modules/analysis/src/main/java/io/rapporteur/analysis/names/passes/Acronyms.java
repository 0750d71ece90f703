package io.rapporteur.analysis.names.passes;

import io.rapporteur.analysis.reading.Token;
import io.rapporteur.model.EntityType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Judges names by their letters: an acronym is a person's only where the text is all in capitals,
 * and no name at all where it stands for common words; no person is written {@code likeThis}.
 */
final class Acronyms implements NamePass {
  /** So many words on each side say whether a text is in capitals. */
  private static final int AROUND = 4;

  @Override
  public String name() {
    return "acronyms";
  }

  @Override
  public String purpose() {
    return "acronyms of common words are no names, and other acronyms are no persons";
  }

  @Override
  public List<FoundName> apply(List<FoundName> found, NamedText text) {
    SpelledOut spelledOut = null;
    Set<String> initials = null;
    List<FoundName> out = new ArrayList<>(found.size());
    for (FoundName name : found) {
      int token = text.first(name);
      String word = text.word(token);
      if (name.isDemonym() || text.token(token).end() != name.end()) {
        out.add(name);
      } else if (SpelledOut.isAcronym(word)) {
        if (spelledOut == null) {
          spelledOut = new SpelledOut(text);
          initials = initials(found, text);
        }
        boolean common =
            text.is(token, NameWords.COMMON_ACRONYM)
                || spelledOut.has(word) && text.gazetteer().values(word).isEmpty();
        boolean person =
            !name.isPerson()
                || !isRunningText(token, text)
                || text.is(token - 1, NameWords.TITLE)
                || initials.contains(word);
        if (!common) {
          out.add(person ? name : name.as(EntityType.organisation));
        }
      } else {
        out.add(name.isPerson() && isCamel(word) ? name.as(EntityType.other) : name);
      }
    }
    return out;
  }

  /** {@code wikiThing}, {@code eThing}. */
  private static boolean isCamel(String word) {
    boolean inner = false;
    for (int i = 1; i < word.length(); i++) {
      inner |= Character.isUpperCase(word.charAt(i)) && Character.isLowerCase(word.charAt(i - 1));
    }
    return inner && Character.isLowerCase(word.charAt(0));
  }

  /** Whether words in small letters stand near. */
  private static boolean isRunningText(int token, NamedText text) {
    int to = Math.min(text.size(), token + AROUND + 1);
    for (int i = Math.max(0, token - AROUND); i < to; i++) {
      Token near = text.token(i);
      boolean word = near.text().length() > 2 && Character.isLowerCase(near.text().charAt(0));
      if (word && text.sameSentence(i, token)) {
        return true;
      }
    }
    return false;
  }

  /** The initials of those who are named in full: {@code Ana-Bea Cruz}, and then {@code ABC}. */
  private static Set<String> initials(List<FoundName> found, NamedText text) {
    Set<String> initials = new HashSet<>();
    for (FoundName name : found) {
      if (name.isPerson()) {
        StringBuilder letters = new StringBuilder();
        for (int i = name.start(); i < name.end(); i++) {
          char c = text.body().charAt(i);
          boolean first = i == name.start() || !Character.isLetter(text.body().charAt(i - 1));
          if (first && Character.isUpperCase(c)) {
            letters.append(c);
          }
        }
        if (name.end() - name.start() > 2 * letters.length()) {
          initials.add(letters.toString());
        }
      }
    }
    return initials;
  }
}
