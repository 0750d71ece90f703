package io.rapporteur.analysis.quotations;

import io.rapporteur.analysis.pack.ClassSet;
import io.rapporteur.analysis.pack.CommonWords;
import io.rapporteur.analysis.pack.GrammarWords;
import io.rapporteur.analysis.pack.LanguagePack;
import io.rapporteur.analysis.pack.Lexeme;
import io.rapporteur.analysis.pack.WordClass;
import io.rapporteur.analysis.reading.Token;

/**
 * The word classes of a token that attribution asks for most, as bits made once from its lexeme. A
 * token without any bit is most likely a noun.
 */
final class TokenClasses {
  static final int CUE = 1;
  static final int QUOTING = 1 << 1;
  static final int WITH_HEARER = 1 << 2;
  static final int WITH_OBJECT = 1 << 3;
  static final int CUE_NOUN = 1 << 4;
  static final int SPEAKER_NOUN = 1 << 5;
  static final int MEDIUM = 1 << 6;
  static final int HEARER = 1 << 7;
  static final int DAY = 1 << 8;
  static final int TITLED = 1 << 9;
  static final int QUESTION_LABEL = 1 << 10;
  static final int AUXILIARY = 1 << 11;
  static final int BE = 1 << 12;
  static final int NEGATION = 1 << 13;
  static final int PRONOUN = 1 << 14;
  static final int DETERMINER = 1 << 15;
  static final int OF = 1 << 16;
  static final int PREPOSITION = 1 << 17;
  static final int CONJUNCTION = 1 << 18;
  static final int SUBORDINATOR = 1 << 19;
  static final int ADVERB = 1 << 20;
  static final int FIRST_PERSON = 1 << 21;

  /** Of a cue: {@code say}, which needs a plural or a modal before it. */
  static final int BASE = 1 << 22;

  /** Of a cue: {@code said}, {@code written}. */
  static final int PAST = 1 << 23;

  /** Of a cue: {@code saying}. */
  static final int PROGRESSIVE = 1 << 24;

  /** A capitalised word that is not one of the closed classes. */
  static final int NAME = 1 << 25;

  static final int PUNCTUATION = 1 << 26;
  static final int NUMBER = 1 << 27;

  /** Words that a title writes small. */
  static final int FUNCTION =
      DETERMINER | OF | PREPOSITION | CONJUNCTION | SUBORDINATOR | PRONOUN | BE;

  /** The classes of the lower bits, in their order. */
  private static final WordClass[] CLASSES = {
    QuotationWords.CUE,
    QuotationWords.QUOTING_VERB,
    QuotationWords.WITH_HEARER,
    QuotationWords.WITH_OBJECT,
    QuotationWords.CUE_NOUN,
    QuotationWords.SPEAKER_NOUN,
    QuotationWords.MEDIUM,
    QuotationWords.HEARER,
    QuotationWords.DAY_WORD,
    QuotationWords.TITLED,
    QuotationWords.QUESTION_LABEL,
    GrammarWords.AUXILIARY,
    GrammarWords.BE,
    GrammarWords.NEGATION,
    GrammarWords.SUBJECT_PRONOUN,
    GrammarWords.NOUN_OPENER,
    GrammarWords.OF_PREPOSITION,
    GrammarWords.PREPOSITION,
    GrammarWords.CONJUNCTION,
    GrammarWords.SUBORDINATOR,
    GrammarWords.ADVERB,
    GrammarWords.FIRST_PERSON,
  };

  private static final WordClass[] FORMS = {
    GrammarWords.VERB_BASE, GrammarWords.VERB_PAST, GrammarWords.VERB_PROGRESSIVE
  };

  private static final ClassSet ANY = ClassSet.of(CLASSES);

  private TokenClasses() {}

  /** The bits of a token where it stands, a capital counted. */
  static int of(Token token, boolean opens, LanguagePack pack) {
    int first = token.text().codePointAt(0);
    int known = known(token.lexeme());
    if (Character.isUpperCase(first)) {
      if ((known & (DAY | PRONOUN)) != 0) {
        return known;
      }
      if (opens && known == 0 && isAdverb(token, pack)) {
        return ADVERB;
      }
      return opens && known != 0 ? known : NAME | (known & SPEAKER_NOUN);
    }
    if (Character.isLetter(first)) {
      return known == 0 && isAdverb(token, pack) ? ADVERB : known;
    }
    if (Character.isDigit(first)) {
      return NUMBER;
    }
    return known != 0 ? known : PUNCTUATION;
  }

  /** The bits of a word, whether or not a capital makes it a name. */
  static int known(Lexeme lexeme) {
    if (!lexeme.isOneOf(ANY)) {
      return 0;
    }
    int bits = bits(lexeme, CLASSES, CUE);
    return (bits & CUE) == 0 ? bits : bits | bits(lexeme, FORMS, BASE);
  }

  private static int bits(Lexeme lexeme, WordClass[] classes, int first) {
    int bits = 0;
    for (int i = 0, bit = first; i < classes.length; i++, bit <<= 1) {
      bits |= lexeme.is(classes[i]) ? bit : 0;
    }
    return bits;
  }

  /** A word that is an adverb by its ending. */
  private static boolean isAdverb(Token token, LanguagePack pack) {
    return pack.morphology().isAdverb(token.lower()) && !token.is(GrammarWords.NOUN_LIKE_ADVERB);
  }

  /** Perhaps the plural of a noun, by its list or its ending. */
  static boolean mayBePlural(Token token, LanguagePack pack) {
    return token.is(CommonWords.PLURAL) || pack.morphology().mayBePlural(token.lower());
  }
}
