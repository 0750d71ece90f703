package io.rapporteur.rules.query;

import io.rapporteur.rules.query.Clause.Part;
import java.util.stream.Collectors;

/** Writes clauses out, the same for the same meaning: for explanations and comparisons. */
public final class ClauseText {
  private ClauseText() {}

  /** A clause in the words of the query language; the default field is not named. */
  public static String of(Clause clause) {
    Field field = ClauseWalk.field(clause);
    String prefix = field == null || field == Field.TEXT ? "" : field.label() + ":";
    if (clause instanceof Clause.Term term) {
      return prefix + quoted(term.text());
    }
    if (clause instanceof Clause.Phrase phrase) {
      String slop = phrase.slop() == 0 ? "" : "~" + phrase.slop();
      return prefix + '"' + String.join(" ", phrase.words()) + '"' + slop;
    }
    if (clause instanceof Clause.Pattern pattern) {
      return prefix
          + switch (pattern.shape()) {
            case PREFIX -> pattern.text() + "*";
            case WILDCARD -> pattern.text();
            case FUZZY -> pattern.text() + "~" + pattern.edits();
            case REGEXP -> "/" + pattern.text() + "/";
          };
    }
    if (clause instanceof Clause.TextRange range) {
      String low = (range.withLow() ? "[" : "{") + open(range.low());
      return prefix + low + " TO " + open(range.high()) + (range.withHigh() ? "]" : "}");
    }
    if (clause instanceof Clause.NumberRange range) {
      return prefix
          + "["
          + ValueReader.shown(range, range.low())
          + " TO "
          + ValueReader.shown(range, range.high())
          + "]";
    }
    if (clause instanceof Clause.Bool bool) {
      return bool(bool);
    }
    if (clause instanceof Clause.Boost boost) {
      return of(boost.clause()) + "^" + boost.weight();
    }
    if (clause instanceof Clause.Positional positional) {
      return prefix + positional.text();
    }
    return clause instanceof Clause.Everything
        ? (field == null ? "*:*" : field.label() + ":*")
        : "(no word)";
  }

  private static String bool(Clause.Bool bool) {
    String parts =
        bool.parts().stream().map(ClauseText::part).collect(Collectors.joining(" ", "(", ")"));
    return bool.atLeast() > 0 ? parts + "@" + bool.atLeast() : parts;
  }

  private static String part(Part part) {
    return switch (part.occur()) {
          case MUST -> "+";
          case SHOULD -> "";
          case NOT -> "-";
        }
        + of(part.clause());
  }

  private static String quoted(String text) {
    return text.chars().allMatch(Character::isLetterOrDigit) ? text : '"' + text + '"';
  }

  private static String open(String bound) {
    return bound == null ? "*" : bound;
  }
}
