package io.rapporteur.console.opensearch;

import io.rapporteur.console.json.Json;
import io.rapporteur.rules.query.Clause;
import io.rapporteur.rules.query.Clause.Occur;
import io.rapporteur.rules.query.Clause.Part;
import io.rapporteur.rules.query.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Queries in the language of rules as OpenSearch has them. What it cannot say the same way is
 * widened: then all that a rule matches is found, and more, which has to be held against the rule.
 */
final class Dsl {
  static final Map<String, Object> ALL = Map.of("match_all", Map.of());
  static final Map<String, Object> NONE = Map.of("match_none", Map.of());

  /** Signs that not all versions of regular expressions take for the same. */
  private static final String UNSURE = "~<>&@#\"\\";

  /** Longest regular expression that a cluster takes by default, chars. */
  private static final int LONGEST_EXPRESSION = 1_000;

  /**
   * A query translated.
   *
   * @param exact whether it finds what the rule matches, no more
   */
  record Translated(Map<String, Object> query, boolean exact) {}

  private boolean exact = true;

  private Dsl() {}

  static Translated of(Clause clause) {
    Dsl dsl = new Dsl();
    Map<String, Object> query = dsl.query(clause);
    return new Translated(query, dsl.exact);
  }

  private Map<String, Object> query(Clause clause) {
    if (clause instanceof Clause.Term term) {
      return leaf("term", term.field(), "value", term.text());
    }
    if (clause instanceof Clause.Phrase phrase) {
      return leaf(
          "match_phrase",
          phrase.field(),
          "query",
          String.join(" ", phrase.words()),
          "slop",
          phrase.slop(),
          "analyzer",
          Mapping.CUT);
    }
    if (clause instanceof Clause.Pattern pattern) {
      return pattern(pattern);
    }
    if (clause instanceof Clause.TextRange range) {
      Map<String, Object> bounds = Json.object();
      bound(bounds, range.withLow() ? "gte" : "gt", range.low());
      bound(bounds, range.withHigh() ? "lte" : "lt", range.high());
      return bounds.isEmpty() ? any(range.field()) : leaf("range", range.field(), bounds);
    }
    if (clause instanceof Clause.NumberRange range) {
      Map<String, Object> bounds = Json.object();
      bound(bounds, "gte", number(range.low()));
      bound(bounds, "lte", number(range.high()));
      return bounds.isEmpty() ? any(range.field()) : leaf("range", range.field(), bounds);
    }
    if (clause instanceof Clause.Bool bool) {
      return bool(bool);
    }
    if (clause instanceof Clause.Boost boost) {
      return query(boost.clause());
    }
    if (clause instanceof Clause.Positional positional) {
      exact = false;
      return PositionalWords.of(positional.field(), positional.query());
    }
    if (clause instanceof Clause.Everything everything) {
      return any(everything.field());
    }
    return NONE;
  }

  private Map<String, Object> pattern(Clause.Pattern pattern) {
    Field field = pattern.field();
    String text = pattern.text();
    return switch (pattern.shape()) {
      case PREFIX -> leaf("prefix", field, "value", text);
      case WILDCARD -> leaf("wildcard", field, "value", text);
      case FUZZY ->
          leaf(
              "fuzzy",
              field,
              "value",
              text,
              "fuzziness",
              pattern.edits(),
              "transpositions",
              true,
              "rewrite",
              "constant_score");
      case REGEXP -> {
        if (text.length() > LONGEST_EXPRESSION
            || text.chars().anyMatch(c -> UNSURE.indexOf(c) >= 0)) {
          exact = false;
          yield any(field);
        }
        yield leaf("regexp", field, "value", text);
      }
    };
  }

  private Map<String, Object> bool(Clause.Bool bool) {
    List<Object> filter = new ArrayList<>();
    List<Object> should = new ArrayList<>();
    List<Object> not = new ArrayList<>();
    for (Part part : bool.parts()) {
      if (part.occur() == Occur.MUST) {
        filter.add(query(part.clause()));
      } else if (part.occur() == Occur.SHOULD) {
        should.add(query(part.clause()));
      } else {
        // what is taken away must not be widened
        Translated taken = of(part.clause());
        exact &= taken.exact();
        if (taken.exact()) {
          not.add(taken.query());
        }
      }
    }
    int atLeast = bool.atLeast() > 0 || !filter.isEmpty() ? bool.atLeast() : 1;
    // as in Lucene: nothing but exclusions finds nothing
    if (atLeast > should.size()) {
      return NONE;
    }
    Map<String, Object> all = Json.object();
    if (!filter.isEmpty()) {
      all.put("filter", filter);
    }
    if (atLeast > 0) {
      all.put("should", should);
      all.put("minimum_should_match", atLeast);
    }
    if (!not.isEmpty()) {
      all.put("must_not", not);
    }
    return Map.of("bool", all);
  }

  /** Documents that have any value of a field; all, when it is null. */
  static Map<String, Object> any(Field field) {
    if (field == null) {
      return ALL;
    }
    // a prefix, and not exists: a headline of no words is one that is not there
    return field.ordered()
        ? Map.of("exists", Map.of("field", Mapping.field(field)))
        : leaf("prefix", field, "value", "");
  }

  static Map<String, Object> leaf(String kind, Field field, Object... pairs) {
    return leaf(kind, field, Json.object(pairs));
  }

  private static Map<String, Object> leaf(String kind, Field field, Map<String, Object> of) {
    return Map.of(kind, Map.of(Mapping.field(field), of));
  }

  private static void bound(Map<String, Object> bounds, String name, String value) {
    if (value != null) {
      bounds.put(name, value);
    }
  }

  private static String number(double bound) {
    return Double.isInfinite(bound) ? null : Double.toString(bound);
  }
}
