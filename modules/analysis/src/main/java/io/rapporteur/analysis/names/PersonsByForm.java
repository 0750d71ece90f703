package io.rapporteur.analysis.names;

import io.rapporteur.analysis.gazetteer.FirstNames;
import io.rapporteur.analysis.names.passes.FoundName;
import io.rapporteur.analysis.pack.LanguagePacks;
import io.rapporteur.analysis.pack.WordClass;
import io.rapporteur.analysis.pack.WordList;
import io.rapporteur.analysis.reading.LanguageSection;
import io.rapporteur.analysis.reading.Reading;
import io.rapporteur.analysis.reading.Token;
import io.rapporteur.model.EntityType;
import io.rapporteur.model.MentionKind;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds persons in languages that have no statistical model by how they are written: a first name
 * that is known or a title, and capitals after it. Their surnames alone are found in the rest of
 * the section. Who is named otherwise is not found: a person who is missing does less harm than one
 * who is none.
 */
final class PersonsByForm {
  private static final WordClass TITLE = WordClass.of("title");
  private static final WordClass PARTICLE = WordClass.of("name-particle");
  private static final WordClass ARTICLE = WordClass.of("definite");

  /** Last words of names that are nobody's: texts in any language name bodies in English. */
  private static final List<WordList> NOBODY =
      Stream.of("company-cue", "body-cue", "place-cue", "kind-cue")
          .map(LanguagePacks.english()::list)
          .toList();

  /** Words of a name without its particles. */
  private static final int LONGEST = 4;

  /** Where a capital tells nothing, as any noun may follow a name. */
  private static final int LONGEST_AMONG_NOUNS = 2;

  /** Letters of a surname that is looked for alone. */
  private static final int SURNAME = 4;

  /** Tokens between a title and the comma before a name: the minister of trade, Ada Poe. */
  private static final int BESIDE_TITLE = 4;

  private final List<Token> tokens;
  private final int begin;
  private final int end;
  private final boolean nouns;

  /** Tokens of names that were found before, and of persons. */
  private final BitSet taken = new BitSet();

  private PersonsByForm(Reading reading, LanguageSection section, List<FoundName> known) {
    tokens = reading.tokens();
    begin = reading.tokenAt(section.start());
    end = reading.tokenAt(section.end());
    nouns = section.pack().property("nouns-capitalised", "false").equals("true");
    for (FoundName name : known) {
      taken.set(reading.tokenAt(name.start()), reading.tokenAt(name.end() - 1) + 1);
    }
  }

  /**
   * The persons of a section, in order, in chars of the body.
   *
   * @param known names that were found otherwise, of which these take no word
   */
  static List<FoundName> find(Reading reading, LanguageSection section, List<FoundName> known) {
    return new PersonsByForm(reading, section, known).find();
  }

  private List<FoundName> find() {
    List<FoundName> found = new ArrayList<>();
    Set<String> surnames = new HashSet<>();
    for (int i = begin; i < end; i++) {
      int past = beginsPerson(i) ? past(i) : i;
      if (past - i > 1 && isWhole(i, past)) {
        found.add(name(i, past));
        taken.set(i, past);
        String last = tokens.get(past - 1).text();
        if (last.length() >= SURNAME) {
          surnames.add(last);
        }
        i = past - 1;
      }
    }
    for (int i = begin; i < end; i++) {
      boolean free = !taken.get(i) && surnames.contains(tokens.get(i).text());
      if (free && !isCapitalBeside(i, i + 1) && (nouns || !isCapitalBeside(i, i - 1))) {
        found.add(name(i, i + 1));
      }
    }
    found.sort((one, other) -> Integer.compare(one.start(), other.start()));
    return found;
  }

  private boolean beginsPerson(int at) {
    if (!isNameWord(at)) {
      return false;
    }
    boolean first = FirstNames.of(tokens.get(at).text()) != null;
    return isTitled(at) || first && (nouns || !isCapitalBeside(at, at - 1));
  }

  /** After a title, after one and a place, or after one, what it is of, and a comma. */
  private boolean isTitled(int at) {
    int before = at - 1;
    boolean comma = before > begin && tokens.get(before).text().equals(",");
    if (comma || before > begin && taken.get(before)) {
      int least = Math.max(begin, before - BESIDE_TITLE);
      before--;
      while (before > least && !tokens.get(before).is(TITLE) && (comma || taken.get(before))) {
        before--;
      }
    }
    return before >= begin
        && tokens.get(before).is(TITLE)
        && tokens.get(before).sentence() == tokens.get(at).sentence();
  }

  /** Just past the last word of a name. */
  private int past(int first) {
    int past = pastHyphens(first + 1);
    int words = 1;
    int most = nouns ? LONGEST_AMONG_NOUNS : LONGEST;
    while (words < most) {
      int next = past;
      while (next < end && next - past < 2 && isParticle(next, past) && joins(next)) {
        next++;
      }
      boolean initial = isInitial(next);
      if (next >= end || !joins(next) || !initial && !isNameWord(next)) {
        break;
      }
      past = pastHyphens(next + 1);
      if (initial && past < end && tokens.get(past).text().equals(".")) {
        past++;
      }
      // among nouns a second first name or an initial is none of the two words
      boolean more = initial || FirstNames.of(tokens.get(next).text()) != null;
      words += more && nouns ? 0 : 1;
    }
    return past;
  }

  /** Just past the further halves of a word: Meyer-Holt. */
  private int pastHyphens(int past) {
    int at = past;
    while (at + 1 < end
        && tokens.get(at).text().equals("-")
        && tokens.get(at).start() == tokens.get(at - 1).end()
        && tokens.get(at + 1).start() == tokens.get(at).end()
        && isNameWord(at + 1)) {
      at += 2;
    }
    return at;
  }

  /** What begins with an article is no surname, but for after another: von der. */
  private boolean isParticle(int at, int first) {
    return tokens.get(at).is(PARTICLE) && (at > first || !tokens.get(at).is(ARTICLE));
  }

  private boolean isInitial(int at) {
    return at < end && tokens.get(at).text().length() == 1 && tokens.get(at).capitalised();
  }

  private boolean isNameWord(int at) {
    Token token = tokens.get(Math.min(at, tokens.size() - 1));
    return at < end
        && !taken.get(at)
        && token.capitalised()
        && !token.is(TITLE)
        && token.text().chars().skip(1).anyMatch(Character::isLowerCase);
  }

  /** Ends with no word of bodies, and is in the first case where names have cases. */
  private boolean isWhole(int first, int past) {
    String last = tokens.get(past - 1).text().toLowerCase(Locale.ROOT);
    return NOBODY.stream().noneMatch(list -> list.has(last))
        && IntStream.range(first, past)
            .mapToObj(i -> tokens.get(i).text())
            .allMatch(PersonsByForm::isInFirstCase);
  }

  /** Of names in Cyrillic letters only those of men, which end like no other case. */
  private static boolean isInFirstCase(String word) {
    int last = word.codePointBefore(word.length());
    return Character.UnicodeScript.of(last) != Character.UnicodeScript.CYRILLIC
        || "аеёиоуыэюяіїє".indexOf(last) < 0;
  }

  /** In one sentence with the token before it, and no more than a blank between them. */
  private boolean joins(int at) {
    Token before = tokens.get(at - 1);
    Token token = tokens.get(at);
    return before.sentence() == token.sentence() && token.start() - before.end() <= 1;
  }

  /** A word with a capital stands directly beside, which is no title and begins no sentence. */
  private boolean isCapitalBeside(int at, int other) {
    if (other < begin || other >= end || !joins(Math.max(at, other))) {
      return false;
    }
    Token beside = tokens.get(other);
    boolean begins =
        other < at && (other == begin || tokens.get(other - 1).sentence() != beside.sentence());
    return beside.capitalised() && !beside.is(TITLE) && !begins;
  }

  private FoundName name(int first, int past) {
    return new FoundName(
        tokens.get(first).start(), tokens.get(past - 1).end(), EntityType.person, MentionKind.name);
  }
}
