package io.rapporteur.console.live;

import static io.rapporteur.testkit.AnnotatedDocuments.annotated;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.rapporteur.console.api.Shapes;
import io.rapporteur.console.index.Arrival;
import io.rapporteur.console.index.Row;
import io.rapporteur.console.json.Json;
import io.rapporteur.console.tables.AlertTable;
import io.rapporteur.console.tables.RecordPlace;
import io.rapporteur.model.Alert;
import io.rapporteur.model.AlertStatus;
import io.rapporteur.testkit.TestCluster;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

/** What a client is told that is too slow for what comes. */
class HubTest {
  private static final Instant NOON = Instant.parse("2026-05-14T12:00:00Z");

  /** A client that takes nothing until it is let. */
  private static final class Slow implements Outlet {
    final List<String> events = new CopyOnWriteArrayList<>();
    volatile boolean ready;

    @Override
    public boolean ready() {
      return ready;
    }

    @Override
    public void send(String sent) {
      events.addAll(List.of(sent.split("\n\n")));
    }

    @Override
    public boolean gone() {
      return false;
    }

    @Override
    public void end() {}

    /** Data of the events of a name. */
    List<Map<?, ?>> of(String name) {
      return events.stream()
          .filter(event -> event.contains("event: " + name + "\n"))
          .<Map<?, ?>>map(event -> (Map<?, ?>) Json.parse(event.split("\ndata: ")[1]))
          .toList();
    }
  }

  @Test
  void shouldTellHowMuchASlowClientLost() throws IOException {
    Slow slow = new Slow();
    try (Hub hub = new Hub()) {
      hub.open(new Wanted(Set.of("wire", "alerts"), "", Map.of(), "", false), slow, null);
      for (int i = 0; i < 700; i++) {
        hub.arrived(arrival(i), Row.of(arrival(i), false));
      }
      hub.alert(new AlertTable.Entry(alert(), new RecordPlace("alerts", 0, 0, NOON)));
      slow.ready = true;
      await().atMost(TestCluster.PATIENCE).until(() -> !slow.of("counts").isEmpty());
    }
    assertThat(slow.of("gap")).hasSize(1);
    assertThat(slow.of("gap").get(0).get("skipped")).isEqualTo(200L);
    Map<?, ?> rows = slow.of("rows").get(0);
    assertThat((List<?>) rows.get("rows")).hasSize(50);
    assertThat(rows.get("skipped")).isEqualTo(450L);
    Map<?, ?> counts = slow.of("counts").get(0);
    assertThat(counts.get("matched")).isEqualTo(700L);
    assertThat(counts.get("shown")).isEqualTo(50L);
    assertThat(counts.get("skipped")).isEqualTo(650L);
    // what is no document is never left out
    assertThat(slow.of("alert")).hasSize(1);
    Shapes shapes = described();
    for (String name : List.of("hello", "gap", "rows", "counts", "alert")) {
      assertThat(slow.of(name)).as(name).isNotEmpty();
      slow.of(name)
          .forEach(data -> assertThat(shapes.faults(shapes.event(name), data)).as(name).isEmpty());
    }
  }

  @Test
  void shouldHaveAClientAskAnewWhenMoreWaitsForItThanIsKept() throws IOException {
    Slow slow = new Slow();
    try (Hub hub = new Hub()) {
      hub.open(new Wanted(Set.of("alerts"), "", Map.of(), "", false), slow, null);
      for (int i = 0; i < 10_001; i++) {
        hub.withdrawn("urn:" + i);
      }
      slow.ready = true;
      await().atMost(TestCluster.PATIENCE).until(() -> !slow.of("resync").isEmpty());
    }
    Shapes shapes = described();
    assertThat(slow.of("resync"))
        .hasSize(1)
        .allSatisfy(data -> assertThat(shapes.faults(shapes.event("resync"), data)).isEmpty());
  }

  private static Arrival arrival(int offset) {
    return new Arrival(annotated("urn:" + offset).build(), new byte[] {1}, NOON, 0, offset, "");
  }

  private static Alert alert() {
    return Alert.newBuilder()
        .setId("r1/1")
        .setRule("r1")
        .setStatus(AlertStatus.raised)
        .setWindowStart(NOON)
        .setWindowEnd(NOON.plusSeconds(60))
        .setThreshold(1)
        .build();
  }

  private static Shapes described() throws IOException {
    try (InputStream in =
        Hub.class.getResourceAsStream("/io/rapporteur/console/api/openapi.json")) {
      return new Shapes(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
  }
}
