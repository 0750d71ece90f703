package io.rapporteur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.rapporteur.cli.kafka.TableTopic;
import io.rapporteur.cli.kafka.WrittenBy;
import io.rapporteur.model.Rule;
import io.rapporteur.testkit.BrokerExtension;
import io.rapporteur.testkit.TestCluster;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(BrokerExtension.class)
class RulesListTest {
  @Test
  void shouldTellWhoPutARuleAndWhen(TestCluster kafka) {
    Instant before = Instant.now();
    String topic = kafka.topics().rules();
    TableTopic<Rule> table =
        new TableTopic<>(Cluster.of(kafka.config(Map.of())), topic, Rule.class);
    Rule rule = Rule.newBuilder().setId("ships").setQuery("ferry").setRoutes(List.of()).build();
    table.write(Map.of("ships", rule));
    kafka.produce(topic, "foreign", Rule.class, rule);

    Map<String, WrittenBy> writers = table.writers();
    assertThat(writers.get("ships").name()).startsWith(System.getProperty("user.name"));
    assertThat(writers.get("ships").at()).isBetween(before.minusMillis(1), Instant.now());
    assertThat(writers.get("foreign").name()).isEmpty();
    assertThat(writers.get("foreign")).asString().startsWith("put 2");
  }
}
