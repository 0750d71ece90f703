package io.rapporteur.stories.yardstick;

import io.rapporteur.model.AnnotatedDocument;
import io.rapporteur.model.Quotation;
import io.rapporteur.model.QuotationKind;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An official text that is one person's words from beginning to end: a statement, a speech, an
 * address. Its headline or its first line says so and names the person, it speaks in the first
 * person, and nobody is said to say anything of it.
 */
public final class Speech {
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  private static final Pattern HEADLINE =
      Pattern.compile(
          "\\b(?:statement|remarks|speech|address|keynote|lecture|eulogy|rede|ansprache|erklärung)\\b"
              + "[^.;:?!]*?\\b(?:by|of|from|von|des|der)\\s+(?:the\\s+)?"
              + "(?<name>(?-i:\\p{Lu}[\\p{L}\\p{M}'’.-]*(?:\\s+\\p{Lu}[\\p{L}\\p{M}'’.-]*)+))",
          FLAGS);

  /** {@code Statement by Ada Poe}, where the first line of the text says it and nothing else. */
  private static final int TITLE = 100;

  private static final Pattern FIRST_PERSON =
      Pattern.compile(
          "(?<![\\p{L}'’])(?:I|we|our|us|my|me|ich|wir|uns|unsere?[nrms]?|meine?[nrms]?)(?!\\p{L})",
          FLAGS);

  /** So many words of the first person are no slip of a reporter's. */
  private static final int FEWEST = 3;

  private Speech() {}

  /**
   * Whose words it is, with his office, as the headline has it.
   *
   * @return empty where it is not one person's, as far as it tells
   */
  public static String speaker(AnnotatedDocument document) {
    Matcher headline = HEADLINE.matcher(document.getHeadline());
    boolean named = headline.find();
    if (!named) {
      headline = HEADLINE.matcher(title(document.getBody()));
      named = headline.find();
    }
    boolean own =
        named
            && FIRST_PERSON.matcher(document.getBody()).results().limit(FEWEST).count() == FEWEST
            && document.getQuotations().stream().noneMatch(Speech::isReport);
    if (!own) {
      return "";
    }
    String label = headline.group("name");
    return Offices.isOffice(label) ? "" : label;
  }

  /** The first line of a text, where it is short and no sentence; else empty. */
  private static String title(String body) {
    String text = body.stripLeading();
    int end = text.indexOf('\n');
    boolean line = end > 0 && end <= TITLE && Character.isLetterOrDigit(text.charAt(end - 1));
    return line ? text.substring(0, end) : "";
  }

  /** A turn of somebody, or words with a verb of saying: not all of it is one's own. */
  private static boolean isReport(Quotation quotation) {
    return quotation.getKind() == QuotationKind.turn
        || quotation.getCueSpan() != null && !quotation.getQuoted().isEmpty();
  }
}
