package io.rapporteur.stories.quotations;

import io.rapporteur.stories.wording.Meaning;
import io.rapporteur.stories.wording.SpeakerNames;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Makes a group of the renderings of one statement. */
final class Grouping {
  private static final Comparator<Statement> EARLIEST =
      Comparator.comparingLong(Statement::published).thenComparing(Comparator.naturalOrder());

  private Grouping() {}

  static QuotationGroup of(List<Statement> statements, QuotationMatcher matcher) {
    Statement fullest =
        statements.stream()
            .filter(statement -> !statement.reported())
            .min(
                Comparator.comparingInt((Statement s) -> -s.wording().size())
                    .thenComparing(EARLIEST))
            .orElseThrow();
    String name = name(statements);
    List<Carrier> carriers =
        statements.stream()
            .sorted(EARLIEST)
            .map(s -> new Carrier(s, match(s, fullest, matcher), isOther(s, name)))
            .toList();
    return new QuotationGroup(fullest, uri(statements, name), name, carriers);
  }

  private static Match match(Statement statement, Statement fullest, QuotationMatcher matcher) {
    Match match = matcher.compare(statement, fullest);
    Variant tied = statement.reported() ? Variant.INDIRECT : Variant.PART;
    return match == null ? new Match(tied, List.of(), Meaning.NONE, 0) : match;
  }

  /** The name that most resolved speakers have or shorten, the longest and first of equals. */
  private static String name(List<Statement> statements) {
    List<String> names = names(statements);
    return names.stream()
        .distinct()
        .min(
            Comparator.comparingLong(
                    (String name) ->
                        -names.stream().filter(n -> SpeakerNames.same(n, name)).count())
                .thenComparingInt(name -> -name.length())
                .thenComparing(Comparator.naturalOrder()))
        .orElse("");
  }

  private static List<String> names(List<Statement> statements) {
    return statements.stream()
        .filter(statement -> statement.speaker() != null)
        .map(Statement::speakerName)
        .filter(name -> !name.isEmpty())
        .toList();
  }

  private static String uri(List<Statement> statements, String name) {
    TreeMap<String, Integer> uris = new TreeMap<>();
    statements.stream()
        .filter(s -> s.speaker() != null && SpeakerNames.same(s.speakerName(), name))
        .forEach(s -> uris.merge(s.speaker(), 1, Integer::sum));
    return uris.entrySet().stream()
        .max(
            Comparator.comparingInt((Map.Entry<String, Integer> e) -> e.getValue())
                .thenComparing(e -> e.getKey(), Comparator.reverseOrder()))
        .map(Map.Entry::getKey)
        .orElse(null);
  }

  private static boolean isOther(Statement statement, String name) {
    return statement.speaker() != null
        && !statement.speakerName().isEmpty()
        && !SpeakerNames.same(statement.speakerName(), name);
  }
}
