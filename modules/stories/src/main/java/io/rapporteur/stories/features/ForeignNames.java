package io.rapporteur.stories.features;

import io.rapporteur.model.AnnotatedDocument;
import io.rapporteur.model.Mention;
import io.rapporteur.model.MentionKind;
import io.rapporteur.stories.identity.Latin;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of names in a document that is not English, as English writes them, so that documents
 * of two languages share them: whole, in Latin letters, without marks. A name is what the reading
 * found to be one, what begins with a capital within a sentence and is nowhere small, and in a text
 * of other letters what is written in Latin ones.
 */
final class ForeignNames {
  private static final Pattern WORD =
      Pattern.compile("[\\p{IsLatin}\\p{IsCyrillic}][\\p{IsLatin}\\p{IsCyrillic}\\p{M}]*");

  /**
   * In these every noun begins with a capital. A name is then what English knows, and what stands
   * behind another noun or {@link #PLACES a preposition} without an article and is no common word.
   */
  private static final Set<String> CAPITAL_NOUNS = Set.of("de", "lb");

  private static final Set<String> PLACES = Set.of("in", "bei", "aus", "nach", "von", "um");

  private static final ForeignNames NONE = new ForeignNames();

  private final BackgroundFrequencies background;
  private final String language;
  private final boolean nouns;

  /** How English writes a word, by the word in small letters. */
  private final Map<String, String> forms = new HashMap<>();

  private final Set<String> names = new HashSet<>();

  /** The names of a document, none of an English one or of one in no known language. */
  ForeignNames(AnnotatedDocument document, BackgroundFrequencies background) {
    this.background = background;
    language = document.getLanguage().getTag();
    nouns = CAPITAL_NOUNS.contains(Locale.forLanguageTag(language).getLanguage());
    if (!FeatureWords.isEnglish(language)) {
      inText(document.getBody()).forEach(this::add);
      for (Mention mention : document.getMentions()) {
        if (mention.getKind() == MentionKind.name) {
          addAll(mention.getSpan().getExact());
        }
      }
    }
  }

  private ForeignNames() {
    background = null;
    language = "";
    nouns = false;
  }

  /** Where there are none. */
  static ForeignNames none() {
    return NONE;
  }

  /**
   * How English writes a word, null if it is no name.
   *
   * @param word in small letters
   */
  String form(String word) {
    return forms.get(word);
  }

  /** Whether a form is that of a name. */
  boolean has(String form) {
    return names.contains(form);
  }

  /**
   * The last words of the names in a part of the document but for common ones, as of a ministry.
   */
  Set<String> lastIn(String text) {
    Set<String> last = new LinkedHashSet<>();
    String before = null;
    int end = 0;
    for (Matcher word = WORD.matcher(text); word.find(); end = word.end()) {
      String lower = word.group().toLowerCase(Locale.ROOT);
      boolean name = isCapital(word.group()) && !background.isListed(lower, language);
      String form = name ? form(lower) : null;
      if (before != null && (form == null || word.start() != end + 1)) {
        last.add(before);
      }
      before = form;
    }
    if (before != null) {
      last.add(before);
    }
    return last;
  }

  private void addAll(String mention) {
    for (Matcher word = WORD.matcher(mention); word.find(); ) {
      if (isCapital(word.group())) {
        add(word.group().toLowerCase(Locale.ROOT));
      }
    }
  }

  private void add(String word) {
    String form = inEnglish(word);
    // a word of modifier letters alone has no letter in English
    if (!form.isEmpty()) {
      forms.put(word, form);
      names.add(form);
    }
  }

  private String inEnglish(String word) {
    String bare = Latin.bare(Latin.lower(word));
    return Latin.isCyrillic(word)
        ? CyrillicEndings.without(bare, background::hasEnglish)
        : FeatureWords.singular(bare);
  }

  /** In small letters. */
  private Set<String> inText(String text) {
    Set<String> within = new HashSet<>();
    Set<String> latin = new HashSet<>();
    Set<String> small = new HashSet<>();
    int latinLetters = 0;
    String before = "";
    int end = 0;
    for (Matcher word = WORD.matcher(text); word.find(); end = word.end()) {
      String lower = word.group().toLowerCase(Locale.ROOT);
      boolean cyrillic = Latin.isCyrillic(lower);
      latinLetters += cyrillic ? 0 : lower.length();
      boolean inside = isWithinSentence(text, word.start());
      if (!isCapital(word.group())) {
        small.add(lower);
      } else {
        String beside = word.start() == end + 1 ? before : "";
        if (!cyrillic) {
          latin.add(lower);
        }
        if (inside && (!nouns || isNameAmongNouns(lower, beside))) {
          within.add(lower);
        }
      }
      before = inside ? word.group() : "";
    }
    within.removeAll(small);
    if (2L * latinLetters < text.chars().filter(Character::isLetter).count()) {
      within.addAll(latin);
    }
    return within;
  }

  /**
   * @param beside the word before it in its sentence, but for the first; empty for none
   */
  private boolean isNameAmongNouns(String word, String beside) {
    boolean bare = PLACES.contains(beside) || !beside.isEmpty() && isCapital(beside);
    return background.hasEnglish(inEnglish(word)) || bare && !background.isListed(word, language);
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
