package io.rapporteur.analysis.attribution;

import io.rapporteur.analysis.pack.CommonWords;
import io.rapporteur.analysis.pack.GrammarWords;
import io.rapporteur.analysis.pack.LanguagePack;
import io.rapporteur.analysis.pack.Lexeme;
import java.util.List;
import java.util.Locale;

/** The words that stand for a speaker, and what kind of words they are. */
final class SpeakerExpression {
  /** A longer expression is more than a role; chars. */
  private static final int LONGEST_ROLE = 48;

  private final String text;
  private final String lower;
  private final LanguagePack pack;

  /**
   * @param text as it stands in the body
   * @param pack of its paragraph
   */
  SpeakerExpression(String text, LanguagePack pack) {
    this.text = text;
    this.lower = text.toLowerCase(Locale.ROOT);
    this.pack = pack;
  }

  String text() {
    return text;
  }

  /** {@code FM}, {@code PM}: short for an office, whatever a tagger thinks. */
  boolean isShortOffice() {
    return lexeme(lower).is(AttributionWords.SHORT_OFFICE)
        && text.chars().allMatch(Character::isUpperCase);
  }

  /** {@code the ministry}, {@code the bank}. */
  boolean isBody() {
    return lexeme(lastWord(lower)).is(AttributionWords.SPEAKING_BODY);
  }

  /** {@code the company}, {@code the group}: a noun for bodies of any name. */
  boolean isOrganisationKind() {
    return lexeme(lastWord(lower)).is(AttributionWords.ORGANISATION_KIND);
  }

  /** Whether a name holds the noun that this ends in. */
  boolean endsLikeWordOf(String name) {
    String noun = lastWord(lower);
    return List.of(name.toLowerCase(Locale.ROOT).split("[ -]")).contains(noun);
  }

  /** Whether a name tells by one of its words what kind of body it is of. */
  boolean isBodyName(String name) {
    for (String word : name.toLowerCase(Locale.ROOT).split("[ -]")) {
      if (lexeme(word).is(AttributionWords.SPEAKING_BODY)) {
        return true;
      }
    }
    return false;
  }

  /** {@code a witness}, {@code another pilot}. */
  boolean isIndefinite() {
    return lower.indexOf(' ') > 0 && lexeme(firstWord()).is(AttributionWords.INDEFINITE);
  }

  /** {@code the witness}. */
  boolean isDefinite() {
    return lower.indexOf(' ') > 0 && lexeme(firstWord()).is(CommonWords.DEFINITE);
  }

  /** Ends in the noun of an office, an occupation or another person. */
  boolean isRole() {
    Lexeme noun = lexeme(lastWord(lower));
    return noun.is(AttributionWords.ROLE_NOUN) || noun.is(AttributionWords.PERSON_NOUN);
  }

  /** {@code spokesman for the ministry}: one who holds an office, and no article opens it. */
  boolean isBareOffice() {
    Lexeme first = lexeme(firstWord());
    String opening = text.split(" ", 2)[0];
    boolean letters = opening.length() > 1 && opening.equals(opening.toUpperCase(Locale.ROOT));
    return (letters || Character.isLowerCase(text.codePointAt(0)))
        && !first.is(GrammarWords.NOUN_OPENER)
        && isOneRole(lexeme(head()), head());
  }

  /** Whether it is a person by the noun before its complement: {@code a spokesman for the bank}. */
  boolean isPersonOfBody() {
    return !head().equals(lastWord(lower)) && isOneRole(lexeme(head()), head());
  }

  private boolean isOneRole(Lexeme noun, String word) {
    return (noun.is(AttributionWords.ROLE_NOUN) || noun.is(AttributionWords.PERSON_NOUN))
        && !noun.is(CommonWords.PLURAL)
        && !pack.morphology().isPlural(word);
  }

  /** The word before the first preposition; the last one where there is none. */
  private String head() {
    String before = "";
    for (String word : lower.split(" ")) {
      Lexeme lexeme = lexeme(word);
      boolean ties = lexeme.is(GrammarWords.PREPOSITION) || lexeme.is(GrammarWords.OF_PREPOSITION);
      if (ties && !before.isEmpty()) {
        return before;
      }
      before = word;
    }
    return before;
  }

  /** The same, in few words. */
  boolean isBriefRole() {
    return text.length() <= LONGEST_ROLE && isRole();
  }

  /** {@code the statement}, by one word: it says what its author said. */
  boolean isMedium() {
    return lexeme(lower.substring(lower.indexOf(' ') + 1)).is(AttributionWords.OWN_MEDIUM);
  }

  /** {@code Question}: a label that names nobody. */
  boolean isQuestionLabel() {
    return lexeme(firstWord()).is(AttributionWords.QUESTION_LABEL);
  }

  /**
   * A label of an office that names nobody, {@code THE CHAIR}, {@code Madam Speaker}: whatever has
   * an article, or words for offices alone.
   */
  boolean isRoleLabel() {
    if (lexeme(firstWord()).is(CommonWords.DEFINITE)) {
      return true;
    }
    for (String word : lower.split("[ -]")) {
      Lexeme found = lexeme(word);
      boolean office =
          found.is(AttributionWords.COURTESY_TITLE)
              || found.is(AttributionWords.ROLE_NOUN)
              || found.is(AttributionWords.PERSON_NOUN)
              || found.is(AttributionWords.ROLE_MODIFIER)
              || found.is(AttributionWords.OTHER_OFFICE_MODIFIER)
              || found.is(AttributionWords.SHORT_OFFICE)
              || found.is(CommonWords.OF);
      if (!office) {
        return false;
      }
    }
    return true;
  }

  private Lexeme lexeme(String word) {
    return pack.lexicon().find(word);
  }

  private String firstWord() {
    int blank = lower.indexOf(' ');
    return blank < 0 ? lower : lower.substring(0, blank);
  }

  /** The last word of a name or expression. */
  static String lastWord(String text) {
    return text.substring(text.lastIndexOf(' ') + 1);
  }
}
