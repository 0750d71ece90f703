package io.rapporteur.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Declarations like those that ship, small enough to be made anew for every test. */
public final class TestTopics {
  private static final String FIXED =
      """
      defaults: {partitions: %d, replication: 1, config: {max.message.bytes: 28311552}}
      topics:
        inbox: {}
        documents: {value: Document}
        annotated: {value: AnnotatedDocument, cleanup: 'compact,delete'}
        backfills: {value: AnnotatedDocument}
        stories: {value: Story, cleanup: compact}
        memberships: {value: Membership, cleanup: compact}
        facts.mentions: {value: MentionFact, cleanup: 'compact,delete'}
        facts.quotations: {value: QuotationFact, cleanup: 'compact,delete'}
        facts.figures: {value: FigureFact, cleanup: 'compact,delete'}
        facts.verdicts: {value: VerdictFact, cleanup: compact}
        rules: {value: Rule, partitions: 1, cleanup: compact}
        entities: {value: Entity, partitions: 1, cleanup: compact}
        rule-reports: {value: RuleReport, partitions: 1}
        alerts: {value: Alert, cleanup: 'compact,delete'}
        collected: {cleanup: compact}
        dead-letters: {}
      """;

  private TestTopics() {}

  static String yaml(List<String> routes) {
    return yaml(2, routes);
  }

  /**
   * A declaration of all topics, in the form of deploy/topics.yaml.
   *
   * @param partitions of the topics that documents go through
   * @param routes names, without any prefix
   */
  public static String yaml(int partitions, List<String> routes) {
    return FIXED.formatted(partitions)
        + "sets: {country: [am, az]}\nroutes: {value: AnnotatedDocument, partitions: 1, names: ["
        + String.join(", ", routes.stream().map(route -> '"' + route + '"').toList())
        + "]}\n";
  }

  static void deleteTree(Path directory) {
    if (!Files.exists(directory)) {
      return;
    }
    try (Stream<Path> paths = Files.walk(directory)) {
      paths.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
