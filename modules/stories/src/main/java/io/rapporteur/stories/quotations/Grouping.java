package io.rapporteur.stories.quotations;

import io.rapporteur.stories.wording.MeaningChange;
import io.rapporteur.stories.wording.SpeakerIdentity;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Makes a group of the renderings of one statement. */
final class Grouping {
  private static final Comparator<Statement> EARLIEST =
      Comparator.comparingLong(Statement::published).thenComparing(Comparator.naturalOrder());

  /**
   * All of a speaker that another is held against.
   *
   * @param entity in the story
   * @param name as the document has it
   */
  private record As(String entity, String name) {
    static As of(Statement statement, SpeakerIdentity speakers) {
      return new As(speakers.of(statement.by()), statement.speakerName());
    }
  }

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

  private static StatementMatch match(
      Statement statement, Statement fullest, QuotationMatcher matcher) {
    StatementMatch match = matcher.compare(statement, fullest);
    Variant tied = statement.reported() ? Variant.INDIRECT : Variant.PART;
    return match == null ? new StatementMatch(tied, List.of(), MeaningChange.NONE, 0) : match;
  }

  /**
   * One whose speaker most of them have, whether shortened or spelt otherwise; of the longest name
   * and first of equals. Null when there is none.
   */
  private static Statement named(List<Statement> resolved, SpeakerIdentity speakers) {
    Map<As, List<Statement>> byName =
        resolved.stream().collect(Collectors.groupingBy(each -> As.of(each, speakers)));
    Map<As, Integer> having = new HashMap<>();
    byName.forEach(
        (as, some) ->
            byName.forEach(
                (other, others) -> {
                  if (speakers.same(others.get(0).by(), some.get(0).by())) {
                    having.merge(as, others.size(), Integer::sum);
                  }
                }));
    return resolved.stream()
        .min(
            Comparator.comparingInt((Statement each) -> -having.get(As.of(each, speakers)))
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
