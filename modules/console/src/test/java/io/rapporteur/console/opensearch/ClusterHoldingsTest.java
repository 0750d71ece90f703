package io.rapporteur.console.opensearch;

import static io.rapporteur.testkit.AnnotatedDocuments.annotated;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rapporteur.console.ConsoleException;
import io.rapporteur.console.index.Arrival;
import io.rapporteur.console.index.Row;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is sent to a cluster, and what becomes of it when the cluster has troubles. */
class ClusterHoldingsTest {
  private static final Instant NOON = Instant.parse("2026-05-14T12:00:00Z");

  private StubCluster cluster;

  @BeforeEach
  void open() throws IOException {
    cluster = new StubCluster();
  }

  @AfterEach
  void close() {
    assertThat(cluster.wrong).isEmpty();
    assertThat(cluster.authorizations).containsOnly("ApiKey hush");
    cluster.close();
  }

  private ClusterHoldings holdings() {
    return holdings("topic");
  }

  private ClusterHoldings holdings(String topic) {
    ClusterPatience patience = new ClusterPatience(Duration.ofMillis(5), Duration.ofMillis(300));
    return ClusterHoldings.open(
        new Nodes(cluster.settings()), cluster.settings(), patience, topic, LocalDate.MIN);
  }

  private static void put(ClusterHoldings holdings, String uri, long offset, int day)
      throws IOException {
    holdings.expect(Set.of(uri));
    Instant at = NOON.plus(Duration.ofDays(day));
    Arrival arrival =
        new Arrival(annotated(uri).headline("Ferry").build(), new byte[] {1}, at, 0, offset, "");
    holdings.put(arrival, Row.of(arrival, false));
  }

  @Test
  void shouldHoldADocumentOnceWhenItComesAgainOnAnotherDay() throws IOException {
    ClusterHoldings holdings = holdings();
    put(holdings, "urn:a", 3, 0);
    put(holdings, "urn:a", 7, 1);
    holdings.flush();
    assertThat(cluster.versions("urn:a")).containsExactly(7L);
    assertThat(cluster.indices.get("news-2026.05.15")).containsKey("urn:a");
    holdings.expect(Set.of("urn:a"));
    assertThat(holdings.holds("urn:a")).isTrue();
    holdings.remove("urn:a", 9);
    holdings.flush();
    assertThat(cluster.versions("urn:a")).isEmpty();
  }

  @Test
  void shouldNotWriteOverWhatALaterRecordSaidWhenTwoConsolesWrite() throws IOException {
    ClusterHoldings ahead = holdings();
    ClusterHoldings behind = holdings();
    put(ahead, "urn:a", 3, 0);
    put(ahead, "urn:a", 7, 0);
    ahead.flush();
    put(behind, "urn:a", 3, 0);
    behind.flush();
    assertThat(cluster.versions("urn:a")).containsExactly(7L);
    ahead.expect(Set.of("urn:a"));
    ahead.remove("urn:a", 8);
    ahead.flush();
    put(behind, "urn:a", 7, 0);
    behind.flush();
    assertThat(cluster.versions("urn:a")).isEmpty();
    assertThat(behind.complaint()).isEmpty();
  }

  @Test
  void shouldLoseNothingWhenTheClusterHasNoRoomForAWhile() throws IOException {
    ClusterHoldings holdings = holdings();
    cluster.refusals.add(429);
    cluster.refusals.add(503);
    cluster.items = (id, times) -> id.equals("urn:b") && times < 3 ? 429 : 0;
    put(holdings, "urn:a", 1, 0);
    Instant at = NOON;
    Arrival b = new Arrival(annotated("urn:b").build(), new byte[] {1}, at, 0, 2, "");
    holdings.put(b, Row.of(b, false));
    holdings.flush();
    assertThat(cluster.versions("urn:a")).containsExactly(1L);
    assertThat(cluster.versions("urn:b")).containsExactly(2L);
    // what was taken the first time is not sent again
    assertThat(cluster.bulks).containsExactly(2, 1, 1);
    assertThat(holdings.complaint()).isEmpty();
  }

  @Test
  void shouldTellAndCountWhatTheClusterDoesNotTake() throws IOException {
    ClusterHoldings holdings = holdings();
    cluster.items = (id, times) -> id.equals("urn:bad") ? 400 : 0;
    put(holdings, "urn:bad", 1, 0);
    put(holdings, "urn:good", 2, 0);
    holdings.flush();
    assertThat(cluster.versions("urn:good")).containsExactly(2L);
    assertThat(holdings.complaint()).contains("1 documents", "400 x").doesNotContain("quotes");
  }

  @Test
  void shouldHalveARequestThatIsTooLarge() throws IOException {
    ClusterHoldings holdings = holdings();
    put(holdings, "urn:a", 1, 0);
    holdings.flush();
    cluster.refusals.add(413);
    for (int i = 0; i < 4; i++) {
      Arrival each =
          new Arrival(annotated("urn:" + i).build(), new byte[] {1}, NOON, 0, 10 + i, "");
      holdings.put(each, Row.of(each, false));
    }
    holdings.flush();
    assertThat(cluster.bulks).containsExactly(1, 2, 2);
    assertThat(holdings.complaint()).isEmpty();
  }

  @Test
  void shouldKeepWhatWasNotSentWhenTheClusterIsDeadForLong() throws IOException {
    ClusterHoldings holdings = holdings();
    put(holdings, "urn:a", 1, 0);
    for (int i = 0; i < 500; i++) {
      cluster.refusals.add(503);
    }
    assertThatThrownBy(holdings::flush)
        .isInstanceOf(ConsoleException.class)
        .hasMessageContaining("503");
    // nor does it go on to the next records, or say that it came so far
    assertThatThrownBy(() -> holdings.expect(Set.of("urn:b"))).hasMessageContaining("503");
    assertThatThrownBy(() -> holdings.commit(Map.of(0, 2L))).hasMessageContaining("503");
    cluster.refusals.clear();
    holdings.commit(Map.of(0, 2L));
    assertThat(cluster.versions("urn:a")).containsExactly(1L);
    assertThat(holdings().offsets()).isEqualTo(Map.of(0, 2L));
  }

  @Test
  void shouldSayWhatToMendWhenTheClusterRefusesTheConsole() throws IOException {
    ClusterHoldings holdings = holdings();
    put(holdings, "urn:a", 1, 0);
    cluster.refusals.add(401);
    assertThatThrownBy(holdings::flush)
        .isInstanceOf(ConsoleException.class)
        .hasMessageContaining("console.opensearch.user.info")
        .hasMessageNotContaining("hush");
    assertThat(cluster.settings().toString()).doesNotContain("hush");
    holdings.flush();
  }

  @Test
  void shouldBeginAnewWhenAnIndexIsMissingOrTheTopicWasMadeAnew() throws IOException {
    ClusterHoldings holdings = holdings();
    put(holdings, "urn:a", 1, 0);
    put(holdings, "urn:b", 2, 1);
    holdings.commit(Map.of(0, 3L));
    assertThat(holdings().offsets()).isEqualTo(Map.of(0, 3L));
    cluster.indices.remove("news-2026.05.14");
    assertThat(holdings().offsets()).isEmpty();
    assertThat(cluster.versions("urn:b")).isEmpty();

    ClusterHoldings again = holdings();
    put(again, "urn:a", 1, 0);
    again.commit(Map.of(0, 3L));
    assertThat(holdings("another").offsets()).isEmpty();
    assertThat(cluster.versions("urn:a")).isEmpty();
  }

  @Test
  void shouldDeleteTheIndicesOfOldDaysAloneAndNoneOfOthers() throws IOException {
    ClusterHoldings holdings = holdings();
    put(holdings, "urn:a", 1, 0);
    put(holdings, "urn:b", 2, 1);
    holdings.flush();
    cluster.indices.put("news-2026-of-others", new java.util.TreeMap<>());
    holdings.expire(LocalDate.of(2026, 5, 15));
    assertThat(cluster.indices.keySet())
        .contains("news-2026.05.15", "news-2026-of-others")
        .doesNotContain("news-2026.05.14");
    assertThat(holdings.first()).isEqualTo(LocalDate.of(2026, 5, 15));
  }
}
