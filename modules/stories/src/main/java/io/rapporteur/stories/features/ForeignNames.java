package io.rapporteur.stories.features;

import io.rapporteur.model.AnnotatedDocument;
import io.rapporteur.model.Mention;
import io.rapporteur.model.MentionKind;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of names in a document that is not English, as English writes them, so that documents
 * of two languages share them: whole, without marks on letters. A name is what the reading found to
 * be one, what begins with a capital within a sentence and is nowhere small, and in a text of other
 * letters what is written in Latin ones.
 */
final class ForeignNames {
  /** In these every noun begins with a capital: only what English knows is taken for a name. */
  private static final Set<String> CAPITAL_NOUNS = Set.of("de", "lb");

  private static final int ASCII = 0x80;

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  private static final Pattern LATIN = Pattern.compile("\\p{IsLatin}[\\p{IsLatin}\\p{M}]*");

  private ForeignNames() {}

  /**
   * The names of a document, none of an English one or of one in no known language.
   *
   * @param inEnglish whether English texts have a word
   */
  static Set<String> of(AnnotatedDocument document, Predicate<String> inEnglish) {
    String language = document.getLanguage().getTag();
    if (FeatureWords.isEnglish(language)) {
      return Set.of();
    }
    Set<String> names = inText(document.getBody());
    if (CAPITAL_NOUNS.contains(Locale.forLanguageTag(language).getLanguage())) {
      names.removeIf(name -> !inEnglish.test(name));
    }
    for (Mention mention : document.getMentions()) {
      if (mention.getKind() == MentionKind.name) {
        Matcher word = LATIN.matcher(mention.getSpan().getExact());
        while (word.find()) {
          if (isCapital(word.group())) {
            names.add(form(word.group()));
          }
        }
      }
    }
    return names;
  }

  /** How English writes a name, in small letters and without its plural. */
  static String form(String word) {
    boolean plain = word.chars().allMatch(each -> each < ASCII);
    String bare = plain ? word : MARKS.matcher(Normalizer.normalize(word, Form.NFD)).replaceAll("");
    return FeatureWords.singular(bare.toLowerCase(Locale.ROOT));
  }

  private static Set<String> inText(String text) {
    Set<String> within = new HashSet<>();
    Set<String> capital = new HashSet<>();
    Set<String> small = new HashSet<>();
    int latin = 0;
    for (Matcher word = LATIN.matcher(text); word.find(); ) {
      latin += word.end() - word.start();
      String form = form(word.group());
      if (!isCapital(word.group())) {
        small.add(form);
      } else {
        capital.add(form);
        if (isWithinSentence(text, word.start())) {
          within.add(form);
        }
      }
    }
    if (2L * latin < text.chars().filter(Character::isLetter).count()) {
      return capital;
    }
    within.removeAll(small);
    return within;
  }

  private static boolean isCapital(String word) {
    return Character.isUpperCase(word.charAt(0));
  }

  /** Whether a word, or a comma or hyphen, stands before this place in its line. */
  private static boolean isWithinSentence(String text, int at) {
    int before = at - 1;
    while (before >= 0 && (text.charAt(before) == ' ' || text.charAt(before) == '\u00A0')) {
      before--;
    }
    return before >= 0
        && (Character.isLetterOrDigit(text.charAt(before))
            || text.charAt(before) == ','
            || text.charAt(before) == '-');
  }
}
