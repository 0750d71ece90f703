package io.rapporteur.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.Test;

class EmbeddedBrokerTest {
  @Test
  void shouldMakeTopicsWhenAsked() throws Exception {
    EmbeddedBroker broker = EmbeddedBroker.shared();
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()))) {
      admin.createTopics(List.of(new NewTopic("a", 3, (short) 1))).all().get();
      // the controller has made it; the broker learns of it a moment later
      await().until(() -> admin.listTopics().names().get().contains("a"));
    }
    assertThat(EmbeddedBroker.shared()).isSameAs(broker);
  }
}
