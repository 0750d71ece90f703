package io.rapporteur.contracts.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TracingSettingsTest {
  private static final String ENDPOINT = "tracing.otlp.endpoint";
  private static final String RATIO = "tracing.sample.ratio";

  @Test
  void shouldMakeNoSpansWithoutAnEndpoint() {
    assertThat(TracingSettings.of(RapporteurConfig.of(Map.of(RATIO, "0.1")))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "http://collector:4318, http://collector:4318/v1/traces",
    "https://collector/, https://collector/v1/traces",
    "http://collector:4318/otlp/v1/traces, http://collector:4318/otlp/v1/traces"
  })
  void shouldPostToThePathOfTheProtocolUnlessAnotherIsGiven(String given, URI posted) {
    RapporteurConfig config = RapporteurConfig.of(Map.of(ENDPOINT, given, RATIO, "0.25"));

    assertThat(TracingSettings.of(config)).contains(new TracingSettings(posted, 0.25));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.5", "-0.1", "5%", "NaN"})
  void shouldRefuseARatioThatIsNone(String ratio) {
    assertThatThrownBy(() -> RapporteurConfig.of(Map.of(RATIO, ratio)))
        .isInstanceOf(ConfigException.class)
        .hasMessageContaining(RATIO)
        .hasMessageContaining("from 0 to 1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"collector:4317", "grpc://collector:4317", "http://a b", "http:///x"})
  void shouldRefuseAnAddressThatIsNone(String endpoint) {
    assertThatThrownBy(() -> RapporteurConfig.of(Map.of(ENDPOINT, endpoint)))
        .isInstanceOf(ConfigException.class)
        .hasMessageContaining("http://collector:4318");
  }
}
