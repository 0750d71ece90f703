package io.rapporteur.rules.query;

import io.rapporteur.rules.query.Clause.Part;
import io.rapporteur.rules.query.Clause.Shape;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what a query has and no word holds: operators in small letters, signs, too many edits. */
final class WordLint {
  private static final Set<String> OPERATORS = Set.of("and", "or", "not");

  private static final Pattern EDITS = Pattern.compile("\\s*~\\s*(\\d*)");

  /** Quotation marks that no query is written with. */
  private static final String PRINTED = "“”„«»";

  private static final Pattern CHOICE = Pattern.compile("\\(.*\\b(?:OR|AND|NOT)\\b.*\\)");

  /** Marks of sentences, which nobody looks for, and what a query writes itself. */
  private static final String MARKS = ".,;:!?'\"’‘“”«»()[]{}-–—…\\*/";

  /** Marks that a word may have inside. */
  private static final String INNER = ".'’:_,";

  private final String query;

  WordLint(String query) {
    this.query = query;
  }

  /** What is to be warned about in a clause without parts; empty when nothing is. */
  Optional<String> complaint(Clause clause) {
    Field field = ClauseWalk.field(clause);
    if (field == null || !field.words()) {
      return Optional.empty();
    }
    if (clause instanceof Clause.Pattern pattern) {
      return pattern(pattern).or(() -> edits(clause, pattern.edits()));
    }
    if (clause instanceof Clause.Term term) {
      return printedMark(clause).or(() -> dropped(clause, term.text())).or(() -> edits(clause, 0));
    }
    return clause instanceof Clause.Phrase phrase
        ? dropped(clause, String.join(" ", phrase.words())).or(() -> choice(clause))
        : Optional.empty();
  }

  /** Quotation marks of print, which word processors write: they make no phrase. */
  private Optional<String> printedMark(Clause clause) {
    String text = written(clause);
    for (int i = 0; i < text.length(); i++) {
      if (PRINTED.indexOf(text.charAt(i)) >= 0) {
        return Optional.of(
            text.charAt(i) + " opens or closes no phrase; write \" around its words");
      }
    }
    return Optional.empty();
  }

  /** Operators and brackets within a phrase, which are words and nothing there. */
  private Optional<String> choice(Clause clause) {
    return CHOICE.matcher(written(clause)).find()
        ? Optional.of(
            "a phrase has no operators: OR in it is a word like others; write"
                + " fn:phrase(one fn:or(two three))")
        : Optional.empty();
  }

  /** An operator in small letters, which is a word like others, beside another part; or null. */
  String operator(Part part) {
    String written = written(part.clause());
    String small = written.toLowerCase(Locale.ROOT);
    boolean word =
        part.clause() instanceof Clause.Term
            && OPERATORS.contains(small)
            && !written.equals(written.toUpperCase(Locale.ROOT));
    return word
        ? "'"
            + written
            + "' is looked for as a word; write "
            + small.toUpperCase(Locale.ROOT)
            + " for the operator, or put the word in quotation marks"
        : null;
  }

  private String written(Clause clause) {
    int end = Math.min(query.length(), clause.at().end());
    return query.substring(Math.min(end, Math.max(0, clause.at().begin())), end);
  }

  /** A sign at the edge of a word: the tokenizer drops it, so {@code c#} finds {@code c}. */
  private Optional<String> dropped(Clause clause, String found) {
    String text = written(clause);
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int end = i;
      while (end < text.length() && isSign(text.codePointAt(end))) {
        end += Character.charCount(text.codePointAt(end));
      }
      boolean before = i > 0 && Character.isLetterOrDigit(text.codePointBefore(i));
      boolean after = end < text.length() && Character.isLetterOrDigit(text.codePointAt(end));
      if (end > i && before != after) {
        return Optional.of(
            "'" + text.substring(i, end) + "' is dropped: this finds '" + found + "' alone");
      }
    }
    return Optional.empty();
  }

  private static boolean isSign(int c) {
    boolean plain =
        Character.isLetterOrDigit(c)
            || Character.isWhitespace(c)
            || c == '_'
            || MARKS.indexOf(c) >= 0
            || Character.getType(c) == Character.NON_SPACING_MARK;
    return !plain && TextAnalysis.words(Character.toString(c)).isEmpty();
  }

  /** A pattern is held against one word, and no word has a blank, a hyphen or a sign inside. */
  private Optional<String> pattern(Clause.Pattern pattern) {
    String text = pattern.text();
    boolean regexp = pattern.shape() == Shape.REGEXP;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean blank = Character.isWhitespace(c);
      boolean sign = c == '-' || isSign(c) && !Character.isSurrogate(c);
      if (blank || !regexp && sign && "*?\\".indexOf(c) < 0 && INNER.indexOf(c) < 0) {
        return Optional.of(
            "no word has '"
                + c
                + "' in it, so nothing matches this; words by their shape in a phrase are written"
                + " fn:phrase(one fn:wildcard(two*))");
      }
    }
    return Optional.empty();
  }

  /** Two edits are what {@code ~} asks for, and too many for a short word. */
  private Optional<String> edits(Clause clause, int edits) {
    Matcher given = EDITS.matcher(query);
    int end = Math.min(query.length(), clause.at().end());
    if (!given.region(end, query.length()).lookingAt()
        || written(clause).endsWith("\"")
        || given.group(1).length() > 1) {
      return Optional.empty();
    }
    int asked = given.group(1).isEmpty() ? 2 : Integer.parseInt(given.group(1));
    return asked > edits
        ? Optional.of(
            "a word this short is looked for with "
                + edits
                + (edits == 1 ? " edit" : " edits")
                + ", not "
                + asked)
        : Optional.empty();
  }
}
