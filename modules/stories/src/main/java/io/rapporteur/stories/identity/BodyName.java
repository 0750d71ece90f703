package io.rapporteur.stories.identity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The name of a body or a place in words, in small Latin letters and one spelling of English.
 *
 * @param words without a leading article
 * @param letters the letters of an acronym; empty when it is none
 * @param cyrillic whether it was written in Cyrillic
 * @param joined the words without marks in one
 * @param content the words without marks that say something
 * @param sorted these in order of the alphabet
 * @param withoutForm the words without a company's legal form, or what the body is
 */
record BodyName(
    List<String> words,
    String letters,
    boolean cyrillic,
    String joined,
    List<String> content,
    List<String> sorted,
    List<String> withoutForm) {
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}&]+");

  /** What a body is, in small letters behind its name: {@code the ABC union}. */
  private static final Pattern KIND =
      Pattern.compile("\\p{L} (?:" + String.join("|", NameStopWords.KIND) + ")$");

  private static final int SHORTEST_INITIALS = 3;

  /** Letters that the name of a country and of its people share. */
  private static final int BEGINNING = 4;

  static BodyName of(String name) {
    List<String> words = new ArrayList<>();
    for (String word : NO_WORD.split(Latin.lower(name.replace(".", "")))) {
      if (!word.isEmpty() && (!words.isEmpty() || !word.equals("the"))) {
        words.add(American.spelling(NameStopWords.ABROAD.getOrDefault(word, word)));
      }
    }
    if (words.isEmpty()) {
      words.add(Latin.lower(name));
    }
    String letters = Acronym.is(name) ? Acronym.letters(name) : "";
    List<String> content =
        words.stream()
            .filter(word -> !NameStopWords.EMPTY.contains(word))
            .map(Latin::bare)
            .toList();
    return new BodyName(
        List.copyOf(words),
        letters,
        Latin.isCyrillic(name),
        Latin.bare(String.join("", words)),
        content,
        content.stream().sorted().toList(),
        withoutForm(words, KIND.matcher(name).find()));
  }

  boolean acronym() {
    return !letters.isEmpty();
  }

  private static List<String> withoutForm(List<String> words, boolean kind) {
    int end = kind ? words.size() - 1 : words.size();
    while (end > 1 && NameStopWords.LEGAL.contains(words.get(end - 1))) {
      end--;
    }
    return List.copyOf(words.subList(0, end));
  }

  /** How two names may be one thing's by themselves, or null. */
  Relation to(BodyName other) {
    if (joined.equals(other.joined)) {
      return Relation.name("spelling");
    }
    return !acronym() && !other.acronym() && isRespelt(words, other)
        ? Relation.name("transliteration")
        : null;
  }

  private boolean isRespelt(List<String> mine, BodyName other) {
    boolean same = mine.size() == other.words.size();
    for (int i = 0; same && i < mine.size(); i++) {
      same = Spellings.same(mine.get(i), other.words.get(i), cyrillic || other.cyrillic);
    }
    return same;
  }

  /**
   * The same for organisations.
   *
   * @param compatriots whether both are known to belong to one country
   * @param told the acronyms that documents use for the one beside its name
   * @param otherTold those for the other
   */
  Relation toBody(BodyName other, boolean compatriots, Set<String> told, Set<String> otherTold) {
    Relation relation = to(other);
    if (relation != null) {
      return relation;
    }
    if (acronym() && other.acronym()) {
      return null;
    }
    if (withoutForm.equals(other.withoutForm)) {
      return Relation.form("legal-form");
    }
    if (acronym() || other.acronym()) {
      BodyName full = acronym() ? other : this;
      String shorter = acronym() ? letters : other.letters;
      boolean itself = full.words.stream().anyMatch(Latin.lower(shorter)::equals);
      if (!itself && (acronym() ? otherTold : told).contains(shorter)) {
        return Relation.form("acronym");
      }
      return full.spells(shorter) ? Relation.part("initials") : null;
    }
    if (content.size() > 1 && sorted.equals(other.sorted)) {
      return Relation.name("order");
    }
    return compatriots && isOwned(content, other.content) ? Relation.form("owner") : null;
  }

  private boolean spells(String acronym) {
    return acronym.length() >= SHORTEST_INITIALS
        && words.size() > 1
        && (Acronym.initials(words, false).equals(acronym)
            || Acronym.initials(words, true).equals(acronym));
  }

  /** Whether the words are the same but for one that begins alike: Norwegian, Norway. */
  private static boolean isOwned(List<String> content, List<String> others) {
    List<String> mine = new ArrayList<>(content);
    List<String> its = new ArrayList<>(others);
    for (String word : content) {
      if (its.remove(word)) {
        mine.remove(word);
      }
    }
    mine.remove("affairs");
    its.remove("affairs");
    return mine.size() == 1
        && its.size() == 1
        && content.size() > 1
        && mine.get(0).length() >= BEGINNING
        && mine.get(0).regionMatches(0, its.get(0), 0, BEGINNING);
  }

  /** What to look alike names up by. */
  Set<String> keys(Set<String> told, String country) {
    Set<String> keys = new HashSet<>();
    keys.add("j " + joined);
    keys.add("k " + Spellings.key(joined));
    keys.add("o " + String.join(" ", sorted));
    keys.add("f " + String.join(" ", withoutForm));
    if (acronym()) {
      keys.add("a " + letters);
    } else if (words.size() > 1) {
      keys.add("a " + Acronym.initials(words, false));
      keys.add("a " + Acronym.initials(words, true));
    }
    told.forEach(acronym -> keys.add("a " + acronym));
    if (!country.isEmpty() && content.size() > 1) {
      content.forEach(word -> keys.add("c " + country + ' ' + word));
    }
    return keys;
  }
}
