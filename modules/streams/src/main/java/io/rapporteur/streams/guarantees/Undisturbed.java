package io.rapporteur.streams.guarantees;

import io.rapporteur.analysis.Analyzer;
import io.rapporteur.analysis.parse.Envelope;
import io.rapporteur.contracts.config.RapporteurConfig;
import io.rapporteur.formats.Formats;
import io.rapporteur.formats.ReadLimits;
import io.rapporteur.model.AnnotatedDocument;
import io.rapporteur.model.Membership;
import io.rapporteur.model.Rule;
import io.rapporteur.model.Story;
import io.rapporteur.rules.DeclaredRoutes;
import io.rapporteur.rules.RuleSet;
import io.rapporteur.rules.StarterRules;
import io.rapporteur.rules.Tagging;
import io.rapporteur.stories.telling.Pared;
import io.rapporteur.stories.telling.StoryAndMemberships;
import io.rapporteur.stories.telling.StoryDesk;
import io.rapporteur.streams.facts.DocumentFacts;
import io.rapporteur.streams.facts.StoryVerdicts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.avro.specific.SpecificRecord;

/**
 * What comes of the documents in force where nothing goes wrong: read, tagged, related and made
 * into rows here and now, with no Kafka.
 */
public final class Undisturbed {
  private final Map<String, AnnotatedDocument> readings = new LinkedHashMap<>();
  private final Map<String, RuleSet> rules = new LinkedHashMap<>();
  private final Map<String, Story> stories = new TreeMap<>();
  private final Map<String, Membership> memberships = new TreeMap<>();
  private final Map<String, SpecificRecord> rows = new TreeMap<>();
  private final Map<String, SpecificRecord> verdicts = new TreeMap<>();

  private Undisturbed() {}

  /**
   * Reads the documents.
   *
   * @param config limits and routes
   * @param analyzer what reads
   * @param inputs one for each document, as {@link NewsLoad#inForce} gives them
   * @param first rules that were there from the beginning
   * @param later those that were added, one after the other
   */
  public static Undisturbed of(
      RapporteurConfig config,
      Analyzer analyzer,
      Collection<LoadInput> inputs,
      List<Rule> first,
      List<Rule> later) {
    Undisturbed all = new Undisturbed();
    Formats formats =
        Formats.standard(ReadLimits.STANDARD.withDocumentBytes(config.documentMaxBytes()));
    for (LoadInput input : inputs) {
      var document = formats.read(input.value(), envelope(input)).documents().get(0);
      all.readings.put(input.uri(), analyzer.analyze(document));
    }
    all.add(config, first, later);
    all.relate();
    return all;
  }

  private static Envelope envelope(LoadInput input) {
    Map<String, String> headers = input.headers();
    return new Envelope(
        headers.get("content-type"),
        input.uri(),
        headers.get("source"),
        Instant.parse(headers.get("published")),
        headers.get("language"),
        input.version(),
        null,
        null);
  }

  private void add(RapporteurConfig config, List<Rule> first, List<Rule> later) {
    List<Rule> now = new ArrayList<>(config.starterRules() ? StarterRules.load() : List.of());
    now.addAll(first);
    for (int i = 0; i <= later.size(); i++) {
      RuleSet set = RuleSet.of(now, DeclaredRoutes.of(config.catalogue().routes()));
      rules.put(set.version(), set);
      if (i < later.size()) {
        now.add(later.get(i));
      }
    }
  }

  private void relate() {
    Map<String, List<AnnotatedDocument>> languages =
        readings.values().stream()
            .map(Pared::of)
            .collect(Collectors.groupingBy(reading -> reading.getLanguage().getTag()));
    for (List<AnnotatedDocument> some : languages.values()) {
      for (StoryAndMemberships told : StoryDesk.tell(some)) {
        stories.put(told.story().getId(), told.story());
        told.memberships().forEach(one -> memberships.put(one.getUri(), one));
        StoryVerdicts.of(told.story())
            .byId()
            .forEach((id, row) -> verdicts.put(id.toString(), row));
      }
    }
    for (AnnotatedDocument reading : readings.values()) {
      DocumentFacts.of(reading).byId().forEach((id, row) -> rows.put(id.toString(), row));
    }
  }

  /**
   * The record of a document as it has to be under a state of the rules; null when there was no
   * such state.
   */
  AnnotatedDocument record(String uri, String ruleSetVersion) {
    RuleSet set = rules.get(ruleSetVersion);
    AnnotatedDocument reading = readings.get(uri);
    if (set == null || reading == null) {
      return null;
    }
    Tagging tagging = set.tag(reading);
    return AnnotatedDocument.newBuilder(reading)
        .setMatches(tagging.matches())
        .setSubjects(tagging.subjects())
        .setRoutes(tagging.routes())
        .setRuleSetVersion(ruleSetVersion)
        .build();
  }

  /** The record of each document under the rules that were there from the beginning, by uri. */
  Map<String, AnnotatedDocument> records() {
    String first = rules.keySet().iterator().next();
    Map<String, AnnotatedDocument> records = new LinkedHashMap<>();
    readings.keySet().forEach(uri -> records.put(uri, record(uri, first)));
    return records;
  }

  /** The states the rules were in, by version, the last one last. */
  List<String> ruleSetVersions() {
    return List.copyOf(rules.keySet());
  }

  /** Documents in force that a rule matches which was there from the beginning. */
  List<String> matching(String rule) {
    return records().entrySet().stream()
        .filter(e -> e.getValue().getMatches().stream().anyMatch(m -> m.getRule().equals(rule)))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** Documents in force. */
  int documents() {
    return readings.size();
  }

  /** Stories by id. */
  Map<String, Story> stories() {
    return stories;
  }

  /** Memberships by uri. */
  Map<String, Membership> memberships() {
    return memberships;
  }

  /** Mentions, quotations and figures by id. */
  Map<String, SpecificRecord> rows() {
    return rows;
  }

  /** Verdicts by id. */
  Map<String, SpecificRecord> verdicts() {
    return new HashMap<>(verdicts);
  }
}
