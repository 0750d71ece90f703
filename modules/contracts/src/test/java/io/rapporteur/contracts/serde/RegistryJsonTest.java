package io.rapporteur.contracts.serde;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import org.apache.avro.Schema;
import org.junit.jupiter.api.Test;

class RegistryJsonTest {
  @Test
  void shouldReadScalarsAndSkipTheRest() {
    assertThat(
            RegistryJson.fields(
                "{\"references\":[{\"id\":9}],\"id\":7,\"schema\":\"\\\"int\\\"\",\"x\":null,\"ok\":true}"))
        .isEqualTo(Map.of("id", "7", "schema", "\"int\"", "ok", "true"));
  }

  @Test
  void shouldReadVerdictsWithAndWithoutReasons() {
    assertThat(RegistryJson.verdict("{\"is_compatible\":false,\"messages\":[\"a\",\"b\"]}"))
        .isEqualTo(new RegistryJson.Verdict(false, List.of("a", "b")));
    assertThat(RegistryJson.verdict("{\"is_compatible\":true}").compatible()).isTrue();
  }

  @Test
  void shouldQuoteTheSchemaInARequest() {
    Schema schema = new Schema.Parser().parse("\"int\"");

    assertThat(RegistryJson.schemaRequest(schema)).isEqualTo("{\"schema\":\"\\\"int\\\"\"}");
  }

  @Test
  void shouldSayWhatCameWhenItIsNotJson() {
    assertThatExceptionOfType(RegistryException.class)
        .isThrownBy(() -> RegistryJson.fields("<html>Gateway</html>"))
        .withMessageContaining("<html>Gateway</html>");
    assertThatExceptionOfType(RegistryException.class).isThrownBy(() -> RegistryJson.numbers("{}"));
  }
}
