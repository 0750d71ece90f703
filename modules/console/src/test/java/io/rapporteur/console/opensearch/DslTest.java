package io.rapporteur.console.opensearch;

import static org.assertj.core.api.Assertions.assertThat;

import io.rapporteur.console.json.Json;
import io.rapporteur.rules.query.QueryParser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DslTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Ferry | true | {\"term\":{\"rule.text\":{\"value\":\"ferry\"}}}",
        "country:GE | true | {\"term\":{\"rule.country\":{\"value\":\"ge\"}}}",
        "place.exact:oslo | true | {\"term\":{\"rule.place_exact\":{\"value\":\"oslo\"}}}",
        "\"dry dock\"~2 | true | {\"match_phrase\":{\"rule.text\":{\"query\":\"dry dock\",\"slop\":2,\"analyzer\":\"cut\"}}}",
        "sanct* | true | {\"prefix\":{\"rule.text\":{\"value\":\"sanct\"}}}",
        "figure.percent:[2.5 TO *] | true | {\"range\":{\"rule.figure_percent\":{\"gte\":\"2.5\"}}}",
        "NOT ferry | true | {\"match_none\":{}}",
        "+ferry -dock | true | {\"bool\":{\"filter\":[{\"term\":{\"rule.text\":{\"value\":\"ferry\"}}}],\"must_not\":[{\"term\":{\"rule.text\":{\"value\":\"dock\"}}}]}}",
        "fn:ordered(dry dock) | false | {\"bool\":{\"filter\":[{\"bool\":{\"filter\":[{\"term\":{\"rule.text\":{\"value\":\"dry\"}}},{\"term\":{\"rule.text\":{\"value\":\"dock\"}}}]}}]}}",
        "+ferry -fn:ordered(dry dock) | false | {\"bool\":{\"filter\":[{\"term\":{\"rule.text\":{\"value\":\"ferry\"}}}]}}",
        "/fe[r]+y/ | true | {\"regexp\":{\"rule.text\":{\"value\":\"fe[r]+y\"}}}",
        "/fe~y/ | false | {\"prefix\":{\"rule.text\":{\"value\":\"\"}}}",
      })
  void shouldSayWhatARuleSays(String query, boolean exact, String dsl) throws Exception {
    Dsl.Translated translated = Dsl.of(QueryParser.parse(query));
    assertThat(Json.write(translated.query())).isEqualTo(dsl);
    assertThat(translated.exact()).isEqualTo(exact);
  }
}
