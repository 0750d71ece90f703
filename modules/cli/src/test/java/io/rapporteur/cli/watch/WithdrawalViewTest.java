package io.rapporteur.cli.watch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.rapporteur.cli.Cluster;
import io.rapporteur.cli.Terminal;
import io.rapporteur.contracts.config.RapporteurConfig;
import io.rapporteur.contracts.serde.SchemaRegistry;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

class WithdrawalViewTest {
  @Test
  void shouldSayWhoTookADocumentBackAndLetNothingAct() {
    RapporteurConfig config = RapporteurConfig.of(Map.of("registry.url", "memory:withdrawal-view"));
    Cluster cluster = Cluster.of(config);
    String annotated = cluster.topics().annotated();
    try (SchemaRegistry registry = cluster.registry()) {
      RecordView view = TopicViews.of(annotated, cluster, registry, Terminal.out());

      assertThat(view.lines(withdrawal(annotated, "desk\u001b[2J")))
          .containsExactly("withdrawn urn:a by desk [2J");
      assertThat(view.json(withdrawal(annotated, "desk")))
          .contains("\"withdrawn\":true", "\"rapporteur-by\":\"desk\"");
      assertThat(view.lines(withdrawal(annotated, null))).containsExactly("withdrawn urn:a");
    }
  }

  private static ConsumerRecord<byte[], byte[]> withdrawal(String topic, String by) {
    ConsumerRecord<byte[], byte[]> record =
        new ConsumerRecord<>(topic, 0, 0, "urn:a".getBytes(UTF_8), null);
    if (by != null) {
      record.headers().add("rapporteur-by", by.getBytes(UTF_8));
    }
    return record;
  }
}
