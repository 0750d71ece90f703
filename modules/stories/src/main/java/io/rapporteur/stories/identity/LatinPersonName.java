package io.rapporteur.stories.identity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A person's name in parts, in small Latin letters, without titles and the father's name.
 *
 * @param given given names and initials, in order; none when a surname stands alone
 * @param surname the last word, without particles
 * @param suffix what tells father from son; empty when none
 * @param cyrillic whether it was written in Cyrillic
 * @param joined all parts without marks in one
 * @param sorted all parts without marks, in order of the alphabet
 */
record LatinPersonName(
    List<String> given,
    String surname,
    String suffix,
    boolean cyrillic,
    String joined,
    List<String> sorted) {
  /** The name alone is the other's given name: it may be meant, and merges nothing. */
  static final String CALLED = "called";

  private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0]+");
  private static final Pattern EDGES = Pattern.compile("^[^\\p{L}]+|[^\\p{L}.]+$");
  private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{M}]+");
  private static final String AND = "and";

  /** Shorter ones are as often a part of a given name. */
  private static final int SHORTEST_ALONE = 3;

  /** The parts of a name. */
  static LatinPersonName of(String name) {
    List<String> words = new ArrayList<>();
    String suffix = "";
    for (String written : BLANKS.split(name.strip())) {
      String word = EDGES.matcher(Latin.lower(written)).replaceAll("");
      if (NameStopWords.SUFFIX.contains(word) && words.size() > 1) {
        suffix = word.replace(".", "").replace("jnr", "jr").replace("snr", "sr");
      } else if (isInitials(written) && !isShouted(name)) {
        word.replace(".", "").chars().forEach(c -> words.add(String.valueOf((char) c)));
      } else if (!word.isEmpty()) {
        words.add(word);
      }
    }
    unplace(words);
    untitle(words);
    join(words);
    unfather(words);
    unparticle(words);
    if (words.isEmpty()) {
      words.add(Latin.lower(name));
    }
    List<String> parts = new ArrayList<>();
    words.forEach(word -> parts.add(part(word)));
    int last = parts.size() - 1;
    return new LatinPersonName(
        List.copyOf(parts.subList(0, last)),
        parts.get(last),
        suffix,
        Latin.isCyrillic(name),
        Latin.bare(String.join("", parts)),
        parts.stream().map(Latin::bare).sorted().toList());
  }

  /** {@code J.}, {@code J.R.} or {@code JR}. */
  private static boolean isInitials(String word) {
    String letters = word.replace(".", "");
    boolean stopped = letters.length() < word.length();
    return !letters.isEmpty()
        && letters.length() <= (stopped ? 3 : 2)
        && letters.chars().allMatch(Character::isUpperCase)
        && !(letters.length() == 2
            && !stopped
            && letters.chars().noneMatch(LatinPersonName::isVowel)
            && NameStopWords.TITLE.contains(Latin.lower(letters)));
  }

  private static boolean isVowel(int c) {
    return "AEIOUY".indexOf(c) >= 0;
  }

  private static boolean isShouted(String name) {
    return name.chars().noneMatch(Character::isLowerCase);
  }

  /** {@code of Bergen} is no part of the name. */
  private static void unplace(List<String> words) {
    for (int i = 1; i + 1 < words.size(); i++) {
      if (NameStopWords.FROM.contains(words.get(i))) {
        words.subList(i, words.size()).clear();
      }
    }
  }

  /** Drops all up to the last title that has a name behind it, and words that begin a sentence. */
  private static void untitle(List<String> words) {
    for (int i = words.size() - 2; i >= 0; i--) {
      if (NameStopWords.TITLE.contains(words.get(i))) {
        words.subList(0, i + 1).clear();
      }
    }
    while (words.size() > 1 && NameStopWords.JUNK.contains(words.get(0))) {
      words.remove(0);
    }
  }

  /** Two persons in one name have no surname of their own. */
  private static void join(List<String> words) {
    if (words.indexOf(AND) > 0) {
      String all = String.join("", words);
      words.clear();
      words.add(all);
    }
  }

  /** {@code Heydar oglu} is the father, and {@code bin Salman} too. */
  private static void unfather(List<String> words) {
    for (int i = words.size() - 1; i > 0; i--) {
      String word = words.get(i);
      if (NameStopWords.CHILD.contains(word)) {
        words.remove(i);
        if (i > 1) {
          words.remove(i - 1);
        }
      } else if (word.indexOf('-') > 0
          && NameStopWords.CHILD.contains(word.substring(word.indexOf('-') + 1))
          && words.size() > 2) {
        words.remove(i);
      } else if (NameStopWords.DESCENT.contains(word) && i + 1 < words.size()) {
        String father = words.remove(i + 1);
        words.remove(i);
        if (i == words.size()) {
          words.add(word + father);
        }
      }
    }
  }

  private static void unparticle(List<String> words) {
    List<String> all = List.copyOf(words);
    for (int i = all.size() - 2; i >= 0; i--) {
      String word = all.get(i);
      boolean led = i > 0 || i + 2 < all.size() && NameStopWords.PARTICLE.contains(all.get(1));
      if (NameStopWords.PARTICLE.contains(word) || led && NameStopWords.INNER.contains(word)) {
        words.remove(i);
      }
    }
  }

  /** Without hyphens, and without the article before the first of them. */
  private static String part(String word) {
    int hyphen = word.indexOf('-') + 1;
    boolean article = hyphen > 1 && NameStopWords.INNER.contains(word.substring(0, hyphen - 1));
    String rest = article ? word.substring(hyphen) : word;
    String plain = letters(rest);
    return plain.isEmpty() ? word : plain;
  }

  private static String letters(String text) {
    return NO_LETTER.matcher(text).replaceAll("");
  }

  /** Whether a name has no word before its parts. */
  boolean isWhole(String name) {
    String first = given.isEmpty() ? surname : given.get(0);
    String letters = letters(Latin.lower(name));
    return letters.startsWith(first);
  }

  boolean single() {
    return given.isEmpty();
  }

  /** How two names may be one person's, or null. */
  Relation to(LatinPersonName other) {
    if (!suffix.equals(other.suffix)) {
      return null;
    }
    if (joined.equals(other.joined)) {
      return Relation.name("spelling");
    }
    if (single() && other.single()) {
      return isAlone(other) ? Relation.name("transliteration") : null;
    }
    if (single() || other.single()) {
      LatinPersonName alone = single() ? this : other;
      LatinPersonName whole = single() ? other : this;
      if (whole.isAlone(alone)) {
        return Relation.part("surname");
      }
      return alone.surname.equals(whole.given.get(0)) ? Relation.part(CALLED) : null;
    }
    if (sorted.equals(other.sorted)) {
      return Relation.name("order");
    }
    if (isSame(surname, other.surname, other)) {
      return byGiven(other);
    }
    boolean misspelt =
        given.size() == other.given.size()
            && given.get(0).length() > 1
            && given.equals(other.given)
            && Misspelling.may(surname, other.surname);
    return misspelt ? Relation.form("misspelling") : null;
  }

  /**
   * The same of two who are told with an office, of whom a family has not two in one story: a given
   * name that is spelt otherwise ({@code Yousef} and {@code Yusuf}) is one.
   */
  Relation toOfficial(LatinPersonName other) {
    boolean misspelt =
        given.size() == 1
            && other.given.size() == 1
            && suffix.equals(other.suffix)
            && isSame(surname, other.surname, other)
            && Misspelling.mayBeGiven(given.get(0), other.given.get(0));
    return misspelt ? Relation.form("misspelling") : null;
  }

  /** Whether nothing speaks against one person bearing both names. */
  boolean fits(LatinPersonName other) {
    return to(other) != null
        || (single() || other.single())
            && suffix.equals(other.suffix)
            && Misspelling.may(surname, other.surname);
  }

  private boolean isAlone(LatinPersonName other) {
    return Math.min(surname.length(), other.surname.length()) >= SHORTEST_ALONE
        && !NameStopWords.TITLE.contains(surname)
        && isSame(surname, other.surname, other);
  }

  private Relation byGiven(LatinPersonName other) {
    List<String> x = given;
    List<String> y = other.given;
    // J. Christopher and Christopher: the first initial is left out
    if (isLedByInitial(x) && !isLedByInitial(y) && x.get(1).length() > 1) {
      x = x.subList(1, x.size());
    } else if (isLedByInitial(y) && !isLedByInitial(x) && y.get(1).length() > 1) {
      y = y.subList(1, y.size());
    }
    if (isUnlike(x, y) || isUnlike(y, x)) {
      return null;
    }
    boolean led = x.size() != given.size() || y.size() != other.given.size();
    if (led && (x.get(0).length() == 1 || y.get(0).length() == 1)) {
      return null;
    }
    String code = led ? "initial" : x.size() == y.size() ? "transliteration" : "middle";
    for (int i = 0; i < Math.min(x.size(), y.size()); i++) {
      String a = x.get(i);
      String b = y.get(i);
      if (isSame(a, b, other)) {
        continue;
      }
      if (a.charAt(0) == b.charAt(0) && (a.length() == 1 || b.length() == 1)) {
        code = "initial";
      } else if (GivenNames.areForms(a, b)) {
        code = code.equals("initial") ? code : "given";
      } else {
        return null;
      }
    }
    return code.equals("transliteration") ? Relation.name(code) : Relation.form(code);
  }

  /** T.J. and Tony: initials alone stand for as many names. */
  private static boolean isUnlike(List<String> x, List<String> y) {
    return x.size() > 1
        && x.size() > y.size()
        && y.get(0).length() > 1
        && x.stream().allMatch(name -> name.length() == 1);
  }

  private static boolean isLedByInitial(List<String> given) {
    return given.size() > 1 && given.get(0).length() == 1;
  }

  private boolean isSame(String a, String b, LatinPersonName other) {
    return Spellings.same(a, b, cyrillic || other.cyrillic);
  }

  /** What to look alike names up by. */
  Set<String> keys() {
    Set<String> keys = new HashSet<>();
    keys.add("s " + Spellings.key(surname));
    keys.add("o " + String.join(" ", sorted));
    keys.add("j " + joined);
    keys.add("g " + (single() ? surname : given.get(0)));
    return keys;
  }
}
