package io.rapporteur.contracts.serde;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.avro.Schema;
import org.junit.jupiter.api.Test;

class CompatibilityRulesTest {
  private static final Schema A = record("{\"name\":\"a\",\"type\":\"int\"}");
  private static final Schema A_OPTIONAL =
      record("{\"name\":\"a\",\"type\":\"int\",\"default\":0}");
  private static final Schema NONE = record("");

  private static Schema record(String fields) {
    return new Schema.Parser()
        .parse("{\"type\":\"record\",\"name\":\"R\",\"fields\":[" + fields + "]}");
  }

  private static List<String> violations(Compatibility level, Schema next, Schema... earlier) {
    return CompatibilityRules.violations(level, next, List.of(earlier));
  }

  @Test
  void shouldHoldBackwardAgainstTheLastAndTransitiveAgainstAll() {
    assertThat(violations(Compatibility.BACKWARD, A, NONE, A_OPTIONAL)).isEmpty();
    assertThat(violations(Compatibility.BACKWARD_TRANSITIVE, A, NONE, A_OPTIONAL))
        .singleElement()
        .asString()
        .contains("version 1", "/fields/0");
  }

  @Test
  void shouldHoldForwardTheOtherWayRound() {
    assertThat(violations(Compatibility.FORWARD, NONE, A)).isNotEmpty();
    assertThat(violations(Compatibility.BACKWARD, NONE, A)).isEmpty();
    assertThat(violations(Compatibility.FULL, NONE, A)).hasSize(1);
    assertThat(violations(Compatibility.FULL_TRANSITIVE, NONE, A_OPTIONAL)).isEmpty();
    assertThat(violations(Compatibility.NONE, A, NONE)).isEmpty();
  }
}
