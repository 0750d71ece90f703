package io.rapporteur.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.rapporteur.model.Rule;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleFileTest {
  private static final String FULL =
      """
      rules:
        - id: grain-deal
          title: Grain deal
          query: 'place:odesa AND body:"grain deal"'
          subjects: [ "medtop:20000374" ]
          routes: [ trade, "country-{country}" ]
          relevance: 0.8
          enabled: false
          matches: [ "The grain deal holds in Odesa." ]
          rejects: [ "A deal." ]
          alert: { threshold: 5, sources: 3, window: 2h, grace: 1d, perStory: true }
          notes: [ "asked for by the trade desk" ]
      """;

  @Test
  void shouldReadWhatItWroteWhenAQueryHoldsAControlCharacter() {
    List<Rule> rules = List.of(Docs.rule("r", "peace \u0005treaty \u001b\n мир"));
    String yaml = RuleFile.write(rules);

    assertThat(yaml).contains("\\x05treaty").doesNotContain("!!binary");
    assertThat(RuleFile.parse("again.yaml", yaml)).isEqualTo(rules);
  }

  /** A query that is read from the right to the left looks like another one. */
  @Test
  void shouldWriteWhatIsNotSeenOrTurnsALineAsAnEscape() {
    String tag = new String(Character.toChars(0xE0041));
    String query =
        "source:\u202e\"ecaep\" \u2066a\u2069 so\u00adft zero\u200bwidth \u2028 \"" + tag + "\"";
    List<Rule> rules = List.of(Docs.rule("r", query));
    String yaml = RuleFile.write(rules);

    assertThat(yaml).contains("\\U0000202E").doesNotContainPattern("[\\p{Cf}\\u2028\\u2029]");
    assertThat(RuleFile.parse("again.yaml", yaml)).isEqualTo(rules);
  }

  @Test
  void shouldReadEveryKeyWhenFileIsComplete() {
    List<Rule> rules = RuleFile.parse("full.yaml", FULL);
    assertThat(rules).hasSize(1);
    Rule rule = rules.get(0);
    assertThat(rule.getRoutes()).containsExactly("trade", "country-{country}");
    assertThat(rule.getRelevance()).isEqualTo(.8);
    assertThat(rule.getEnabled()).isFalse();
    assertThat(rule.getAlert().getThreshold()).isEqualTo(5);
    assertThat(rule.getAlert().getWindowMillis()).isEqualTo(7_200_000);
    assertThat(rule.getAlert().getGraceMillis()).isEqualTo(86_400_000);
    assertThat(rule.getAlert().getPerStory()).isTrue();
  }

  @Test
  void shouldReadTheSameRulesWhenWrittenAgain() {
    List<Rule> rules = RuleFile.parse("full.yaml", FULL);
    assertThat(RuleFile.parse("again.yaml", RuleFile.write(rules))).isEqualTo(rules);
    List<Rule> starter = StarterRules.load();
    assertThat(RuleFile.parse("again.yaml", RuleFile.write(starter))).isEqualTo(starter);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "rules:\\n - id: a\\n   querry: x | f:3: querry: unknown key, did you mean 'query'?",
        "rules:\\n - id: a | f:2: query: missing",
        "rules:\\n - query: a | f:2: id: missing",
        "rules:\\n - id: A b\\n   query: x | f:2: id: 'A b' must be of",
        "rules:\\n - id: a\\n   query: x\\n   relevance: 2 | f:4: relevance: must be above 0",
        "rules:\\n - id: a\\n   query: x\\n   relevance: hi | f:4: relevance: expected a number",
        "rules:\\n - id: a\\n   query: x\\n   routes: trade | f:4: routes: expected a list",
        "rules:\\n - id: a\\n   query: x\\n   enabled: maybe | f:4: enabled: expected true or false",
        "rules:\\n - id: a\\n   query: x\\n - id: a\\n   query: y | f:4: the id 'a' is already used"
            + " on line 2",
        "rules:\\n - id: a\\n   query: x\\n   query: y | f:4: query: given twice",
        "rules:\\n - id: a\\n   query: x\\n   alert: {window: soon} | f:4: window: expected a"
            + " duration",
        "rulez: [] | f:1: rulez: unknown key, did you mean 'rules'?",
        "rules:\\n - 'a | f:2: not YAML",
        "rules: 3 | f:1: rules: expected a list of rules"
      })
  void shouldNameFileLineAndKeyWhenFileIsWrong(String yaml, String message) {
    assertThatExceptionOfType(RuleFileException.class)
        .isThrownBy(() -> RuleFile.parse("f", yaml.strip().replace("\\n", "\n")))
        .withMessageContaining(message.strip());
  }

  @Test
  void shouldSayWhichLineHasAControlCharacter() {
    assertThatExceptionOfType(RuleFileException.class)
        .isThrownBy(() -> RuleFile.parse("f", "rules:\n - id: a\n   query: x\fy"))
        .withMessage(
            "f:3: the control character U+000C is not allowed in YAML; within quotes write an"
                + " escape");
  }

  @Test
  void shouldRefuseWhatNestsWithoutEnd() {
    assertThatExceptionOfType(RuleFileException.class)
        .isThrownBy(() -> RuleFile.parse("f", "rules: " + "[".repeat(10_000)))
        .withMessageContaining("f:1: not YAML: Nesting Depth exceeded");
  }
}
