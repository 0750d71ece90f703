package io.rapporteur.console.opensearch;

import static io.rapporteur.testkit.AnnotatedDocuments.annotated;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rapporteur.console.ConsoleException;
import io.rapporteur.console.index.Arrival;
import io.rapporteur.console.index.Row;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How a cluster is come to: where nobody listens, over TLS, with a password, and again later. */
class ClusterReachTest {
  private static final Duration FIRST = Duration.ofMillis(40);

  @TempDir static Path folder;
  private static PrivateAuthority ours;
  private static PrivateAuthority theirs;

  @BeforeAll
  static void certify() throws Exception {
    ours = PrivateAuthority.in(folder.resolve("ours"));
    theirs = PrivateAuthority.in(folder.resolve("theirs"));
  }

  private static ClusterHoldings open(OpenSearchSettings settings, Duration whole) {
    ClusterPatience patience = new ClusterPatience(FIRST, whole);
    return ClusterHoldings.open(new Nodes(settings), settings, patience, "topic", LocalDate.MIN);
  }

  private static ClusterHoldings open(OpenSearchSettings settings) {
    return open(settings, Duration.ofSeconds(30));
  }

  private static void put(ClusterHoldings holdings, String uri) throws IOException {
    Instant noon = Instant.parse("2026-05-14T12:00:00Z");
    Arrival arrival = new Arrival(annotated(uri).build(), new byte[] {1}, noon, 0, 1, "");
    holdings.put(arrival, Row.of(arrival, false));
  }

  private static String basic(String pair) {
    byte[] bytes = pair.getBytes(StandardCharsets.UTF_8);
    return "Basic " + Base64.getEncoder().encodeToString(bytes);
  }

  @Test
  void shouldTrustTheAuthorityOfTheHouseAndNoOther() throws Exception {
    try (StubCluster cluster = new StubCluster(ours.server())) {
      ClusterHoldings holdings = open(cluster.settings("ApiKey hush", ours.certificates()));
      put(holdings, "urn:a");
      holdings.flush();
      assertThat(cluster.versions("urn:a")).hasSize(1);
      for (Path others : new Path[] {null, theirs.certificates()}) {
        int before = cluster.authorizations.size();
        assertThatThrownBy(() -> open(cluster.settings("ApiKey hush", others)))
            .isInstanceOf(ConsoleException.class)
            .hasMessageContaining("console.opensearch.certificates");
        // the password is not given to whom nobody vouches for
        assertThat(cluster.authorizations).hasSize(before);
      }
    }
  }

  @Test
  void shouldSayThatTheAddressIsWhereNobodyListens() throws IOException {
    StubCluster gone = new StubCluster();
    gone.stop();
    assertThatThrownBy(() -> open(gone.settings()))
        .isInstanceOf(ConsoleException.class)
        .hasMessageContaining("does not answer")
        .hasMessageContaining(gone.url().toString());
  }

  @Test
  void shouldSayThatAServerSpeaksTls() throws Exception {
    try (StubCluster cluster = new StubCluster(ours.server())) {
      URI plain = URI.create(cluster.url().toString().replace("https:", "http:"));
      OpenSearchSettings settings =
          new OpenSearchSettings(List.of(plain), null, null, "news", 1, 0, false);
      assertThatThrownBy(() -> open(settings))
          .isInstanceOf(ConsoleException.class)
          .hasMessageContaining("https://");
    }
  }

  @Test
  void shouldGoOnToTheNextNodeWhenOneDoesNotListen() throws IOException {
    StubCluster gone = new StubCluster();
    gone.stop();
    try (StubCluster cluster = new StubCluster()) {
      List<URI> both = List.of(gone.url(), cluster.url());
      ClusterHoldings holdings =
          open(new OpenSearchSettings(both, "ApiKey hush", null, "news", 2, 0, false));
      put(holdings, "urn:a");
      holdings.flush();
      assertThat(cluster.versions("urn:a")).hasSize(1);
      assertThat(cluster.wrong).isEmpty();
    }
  }

  @Test
  void shouldDeliverWhatWaitedWhenTheClusterListensAgain() throws Exception {
    try (StubCluster cluster = new StubCluster()) {
      ClusterHoldings holdings = open(cluster.settings());
      put(holdings, "urn:a");
      cluster.stop();
      CompletableFuture<Void> flushed =
          CompletableFuture.runAsync(
              () -> {
                try {
                  holdings.flush();
                } catch (IOException e) {
                  throw new java.io.UncheckedIOException(e);
                }
              });
      assertThat(flushed).isNotDone();
      cluster.again();
      flushed.get();
      assertThat(cluster.versions("urn:a")).containsExactly(1L);
    }
  }

  @Test
  void shouldSayThatThePasswordIsWrongAndNotWhatItIs() throws IOException {
    try (StubCluster cluster = new StubCluster()) {
      cluster.wanted = basic("desk:right");
      assertThatThrownBy(() -> open(cluster.settings(basic("desk:guessed"), null)))
          .isInstanceOf(ConsoleException.class)
          .hasMessageContaining("401")
          .hasMessageContaining("console.opensearch.user.info")
          .hasMessageNotContainingAny("guessed", basic("desk:guessed"));
      ClusterHoldings holdings = open(cluster.settings(cluster.wanted, null));
      put(holdings, "urn:a");
      holdings.flush();
      assertThat(cluster.versions("urn:a")).hasSize(1);
    }
  }

  @Test
  void shouldWaitLongerEachTimeWhenTheClusterHasNoRoom() throws IOException {
    try (StubCluster cluster = new StubCluster()) {
      ClusterHoldings holdings = open(cluster.settings());
      put(holdings, "urn:a");
      cluster.refusals.addAll(List.of(429, 503, 429, 503));
      holdings.flush();
      assertThat(cluster.versions("urn:a")).containsExactly(1L);
      List<Long> least = new ArrayList<>();
      for (int i = 1; i < cluster.asked.size(); i++) {
        least.add((cluster.asked.get(i) - cluster.asked.get(i - 1)) / 1_000_000);
      }
      // half of the pause is drawn, so that not all consoles come at once; each is twice the last
      assertThat(least).hasSize(4);
      for (int i = 0; i < least.size(); i++) {
        assertThat(least.get(i)).as("%d of %s", i, least).isGreaterThanOrEqualTo(20L << i);
      }
    }
  }

  @Test
  void shouldGiveUpWhenNoRoomComes() throws IOException {
    try (StubCluster cluster = new StubCluster()) {
      ClusterHoldings holdings = open(cluster.settings(), Duration.ofMillis(200));
      put(holdings, "urn:a");
      for (int i = 0; i < 100; i++) {
        cluster.refusals.add(429);
      }
      assertThatThrownBy(holdings::flush)
          .isInstanceOf(ConsoleException.class)
          .hasMessageContaining("has no room: 429");
      // it asked a few times, not all the time
      assertThat(cluster.asked).hasSizeBetween(2, 12);
    }
  }
}
