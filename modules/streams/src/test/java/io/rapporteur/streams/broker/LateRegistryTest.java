package io.rapporteur.streams.broker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.rapporteur.contracts.serde.RegistryException;
import io.rapporteur.contracts.serde.RegistryUnavailableException;
import io.rapporteur.streams.Applications;
import io.rapporteur.streams.TestApplications;
import io.rapporteur.testkit.StubRegistry;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** Applications that start before the registry does. */
class LateRegistryTest {
  @Test
  void shouldWaitAtTheStartForARegistryThatComesLate() throws Exception {
    try (StubRegistry stub = StubRegistry.start();
        TestTopicsCluster cluster =
            TestTopicsCluster.fresh(Map.of("registry.url", stub.url(), "registry.attempts", "1"))) {
      stub.fail(503);
      int before = stub.requests().size();
      CompletableFuture<Applications> starting =
          CompletableFuture.supplyAsync(() -> TestApplications.startIntake(cluster.config));
      // asked once without patience
      await().atMost(PipelineTest.WAIT).until(() -> stub.requests().size() >= before + 3);
      assertThat(starting).isNotDone();

      stub.recover();
      try (Applications running = starting.get()) {
        await()
            .atMost(PipelineTest.WAIT)
            .until(() -> running.health().stream().allMatch(app -> app.ready()));
      }
    }
  }

  /** What it answers does not become another answer by waiting. */
  @Test
  void shouldNotWaitForARegistryThatRefuses() {
    try (StubRegistry stub = StubRegistry.start();
        TestTopicsCluster cluster =
            TestTopicsCluster.fresh(Map.of("registry.url", stub.url(), "registry.attempts", "1"))) {
      stub.fail(401);
      int before = stub.requests().size();

      assertThatThrownBy(() -> TestApplications.startIntake(cluster.config).close())
          .isInstanceOf(RegistryException.class)
          .isNotInstanceOf(RegistryUnavailableException.class)
          .hasMessageContaining(stub.url());
      assertThat(stub.requests()).hasSize(before + 1);
    }
  }
}
