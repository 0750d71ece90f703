package io.rapporteur.rules.query;

import java.util.List;
import org.apache.lucene.search.Query;

/**
 * A query, read. A clause knows where in the query text it stands ({@code at}), so that a complaint
 * or an explanation can point at it.
 */
public sealed interface Clause {
  /** Where the clause stands in the query. */
  Stretch at();

  /** A stretch of the query text in chars, end exclusive. */
  record Stretch(int begin, int end) {
    /** Nowhere: a clause that no text stands for. */
    public static final Stretch NONE = new Stretch(0, 0);

    /** The smallest stretch that covers both. */
    Stretch with(Stretch other) {
      return new Stretch(Math.min(begin, other.begin), Math.max(end, other.end));
    }
  }

  /** How a part of a boolean takes part. */
  enum Occur {
    MUST,
    SHOULD,
    NOT
  }

  /** A part of a boolean. */
  record Part(Occur occur, Clause clause) {}

  /** One word of a text or name field, or one whole value of a keyword field; folded. */
  record Term(Field field, String text, Stretch at) implements Clause {}

  /**
   * Words next to each other; with {@code slop}, the number of places they may be moved in all.
   * Folded, at least two.
   */
  record Phrase(Field field, List<String> words, int slop, Stretch at) implements Clause {}

  /** A word or value by its shape. */
  record Pattern(Field field, Shape shape, String text, int edits, Stretch at) implements Clause {}

  /** Sorts of {@link Pattern}. */
  enum Shape {
    /** Begins with the text. */
    PREFIX,
    /** {@code *} any run of characters, {@code ?} any one, backslash quotes. */
    WILDCARD,
    /** At most {@code edits} insertions, deletions, changes or swaps of neighbours away. */
    FUZZY,
    /** Lucene's regular expressions, over the whole word. */
    REGEXP
  }

  /** A value between two others, in the order of their characters; null is open. */
  record TextRange(
      Field field, String low, String high, boolean withLow, boolean withHigh, Stretch at)
      implements Clause {}

  /** A number, or an instant in milliseconds since the epoch, between two others, inclusive. */
  record NumberRange(Field field, double low, double high, Stretch at) implements Clause {}

  /** Parts together; at least {@code atLeast} of those that SHOULD. */
  record Bool(List<Part> parts, int atLeast, Stretch at) implements Clause {}

  /** A clause that counts for more, or less, when relevance is reckoned. */
  record Boost(Clause clause, float weight, Stretch at) implements Clause {}

  /**
   * Positional functions ({@code fn:ordered(…)}), which Lucene itself evaluates.
   *
   * @param text the function written out
   */
  record Positional(Field field, Query query, String text, Stretch at) implements Clause {}

  /** {@code *:*}, or {@code field:*} when the field is not null. */
  record Everything(Field field, Stretch at) implements Clause {}

  /** What no document satisfies: a clause without a single word. */
  record Nothing(Stretch at) implements Clause {}
}
