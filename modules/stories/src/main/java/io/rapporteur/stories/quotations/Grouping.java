package io.rapporteur.stories.quotations;

import io.rapporteur.stories.wording.Meaning;
import io.rapporteur.stories.wording.SpeakerIdentity;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Makes a group of the renderings of one statement. */
final class Grouping {
  private static final Comparator<Statement> EARLIEST =
      Comparator.comparingLong(Statement::published).thenComparing(Comparator.naturalOrder());

  private Grouping() {}

  static QuotationGroup of(
      List<Statement> statements, QuotationMatcher matcher, SpeakerIdentity speakers) {
    Statement fullest =
        statements.stream()
            .filter(statement -> !statement.reported())
            .min(
                Comparator.comparingInt((Statement s) -> -s.wording().size())
                    .thenComparing(EARLIEST))
            .orElseThrow();
    List<Statement> resolved =
        statements.stream()
            .filter(statement -> statement.speaker() != null)
            .filter(statement -> !statement.speakerName().isEmpty())
            .toList();
    Statement named = named(resolved, speakers);
    List<Carrier> carriers =
        statements.stream()
            .sorted(EARLIEST)
            .map(
                s -> {
                  boolean other = resolved.contains(s) && !speakers.same(s.by(), named.by());
                  return new Carrier(s, match(s, fullest, matcher), other);
                })
            .toList();
    String name = named == null ? "" : named.speakerName();
    return new QuotationGroup(fullest, uri(resolved, named, speakers), name, carriers);
  }

  private static Match match(Statement statement, Statement fullest, QuotationMatcher matcher) {
    Match match = matcher.compare(statement, fullest);
    Variant tied = statement.reported() ? Variant.INDIRECT : Variant.PART;
    return match == null ? new Match(tied, List.of(), Meaning.NONE, 0) : match;
  }

  /**
   * One whose speaker most of them have, whether shortened or spelt otherwise; of the longest name
   * and first of equals. Null when there is none.
   */
  private static Statement named(List<Statement> resolved, SpeakerIdentity speakers) {
    return resolved.stream()
        .min(
            Comparator.comparingLong(
                    (Statement statement) ->
                        -resolved.stream()
                            .filter(other -> speakers.same(other.by(), statement.by()))
                            .count())
                .thenComparingInt(statement -> -statement.speakerName().length())
                .thenComparing(Statement::speakerName)
                .thenComparing(Comparator.naturalOrder()))
        .orElse(null);
  }

  /** What the speaker is in the story: to most of them, the first of equals. */
  private static String uri(List<Statement> resolved, Statement named, SpeakerIdentity speakers) {
    TreeMap<String, Integer> uris = new TreeMap<>();
    resolved.stream()
        .filter(statement -> speakers.same(statement.by(), named.by()))
        .forEach(statement -> uris.merge(speakers.of(statement.by()), 1, Integer::sum));
    return uris.entrySet().stream()
        .max(
            Comparator.comparingInt((Map.Entry<String, Integer> e) -> e.getValue())
                .thenComparing(e -> e.getKey(), Comparator.reverseOrder()))
        .map(Map.Entry::getKey)
        .orElse(null);
  }
}
