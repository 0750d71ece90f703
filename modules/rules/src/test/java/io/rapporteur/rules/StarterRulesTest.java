package io.rapporteur.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.rapporteur.model.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yaml.snakeyaml.Yaml;

class StarterRulesTest {
  private static final Path ROOT = Path.of("..", "..");
  private final List<Rule> rules = StarterRules.load();

  @Test
  void shouldPassTheirOwnCheckWhenShipped() throws IOException {
    RuleChecker checker =
        new RuleChecker(declared(), RuleSet.of(rules, declared()), text -> Docs.text("", text));
    assertThat(rules)
        .allSatisfy(
            rule -> {
              RuleCheck check = checker.check(rule);
              assertThat(check.errors()).as(rule.getId()).isEmpty();
              assertThat(check.warnings()).as(rule.getId()).isEmpty();
              assertThat(check.trials()).as(rule.getId()).allMatch(RuleCheck.Trial::passed);
            });
  }

  @Test
  void shouldCoverTheTopLevelTopicsAndManyMoreWhenCounted() {
    List<String> subjects =
        rules.stream().flatMap(rule -> rule.getSubjects().stream()).distinct().toList();
    assertThat(subjects.stream().filter(s -> MediaTopics.top(s).equals(s))).hasSize(17);
    assertThat(subjects).hasSizeGreaterThan(137);
    assertThat(subjects).allSatisfy(s -> assertThat(MediaTopics.find(s)).as(s).isNotNull());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Storm closes port of Lund | Gusts of up to 90 km/h were measured at noon. | 17000000",
        "Two arrested for robbery in Lund | They are in custody. | 02000000",
        "Airline orders ten jets | The company will pay two billion. | 04000000",
        "Sea wind wins order | The yard in Lund has built ships since 1920. |"
      })
  void shouldTagAShortReportWhenItsHeadlineNamesTheSubject(
      String headline, String body, String topic) {
    List<String> tops =
        RuleSet.of(rules, DeclaredRoutes.any())
            .tag(Docs.repeated(headline, body))
            .subjects()
            .stream()
            .map(subject -> subject.getUri().substring("medtop:".length()))
            .filter(number -> number.endsWith("000000"))
            .toList();

    assertThat(tops).isEqualTo(topic == null ? List.of() : List.of(topic));
  }

  @Test
  void shouldLeadToATopLevelTopicWhenFollowedUpwards() {
    assertThat(MediaTopics.all())
        .allSatisfy(topic -> assertThat(MediaTopics.top(topic.uri())).endsWith("000000"));
  }

  /** Ids, labels and broader topics are facts of IPTC's; held against its release where at hand. */
  @Test
  void shouldAgreeWithTheVocabularyWhenItIsAtHand() throws IOException {
    String folder = System.getenv("GOLD_VOCABULARIES");
    assumeTrue(folder != null, "skipped: GOLD_VOCABULARIES names no folder of vocabularies");
    Path file = Path.of(folder, "iptc_mediatopics.jsonl");
    Map<String, Map<String, List<String>>> vocabulary = vocabulary(file);
    for (MediaTopics.Topic topic : MediaTopics.all()) {
      Map<String, List<String>> entry = vocabulary.get(topic.uri());
      assertThat(entry).as(topic.uri()).isNotNull();
      assertThat(entry.get("label")).containsExactly(topic.label());
      assertThat(entry.get("retired")).as("%s is retired", topic.uri()).containsExactly("null");
      if (topic.broader() == null) {
        assertThat(entry.getOrDefault("broader", List.of())).isEmpty();
      } else {
        assertThat(entry.get("broader")).contains(topic.broader());
      }
    }
  }

  @SuppressWarnings("unchecked")
  private static DeclaredRoutes declared() throws IOException {
    String yaml = Files.readString(ROOT.resolve("deploy/topics.yaml"));
    Map<String, Object> catalogue = new Yaml().load(yaml);
    Map<String, Object> routes = (Map<String, Object>) catalogue.get("routes");
    Map<String, List<String>> sets = (Map<String, List<String>>) catalogue.get("sets");
    List<String> names = new ArrayList<>();
    for (String name : (List<String>) routes.get("names")) {
      if (name.contains("{country}")) {
        sets.get("country").forEach(code -> names.add(name.replace("{country}", code)));
      } else {
        names.add(name);
      }
    }
    return DeclaredRoutes.of(names);
  }

  private static Map<String, Map<String, List<String>>> vocabulary(Path file) throws IOException {
    Map<String, Map<String, List<String>>> vocabulary = new TreeMap<>();
    for (String line : Files.readAllLines(file)) {
      Map<String, List<String>> entry = new TreeMap<>();
      try (JsonParser parser = new JsonFactory().createParser(line)) {
        String key = "";
        for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
          if (token == JsonToken.FIELD_NAME) {
            key = parser.currentName();
          } else if (token.isScalarValue()) {
            entry.computeIfAbsent(key, k -> new ArrayList<>()).add(parser.getText());
          }
        }
      }
      vocabulary.put(entry.get("id").get(0), entry);
    }
    return vocabulary;
  }
}
