package io.rapporteur.streams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import org.junit.jupiter.api.Test;

class StopTogetherTest {
  private static final Duration LONG = Duration.ofMinutes(2);

  /** One after the other none of them would get past the first. */
  @Test
  void shouldStopThemSideBySideEachWithTheWholeTime() {
    CyclicBarrier all = new CyclicBarrier(3);
    Set<Duration> given = ConcurrentHashMap.newKeySet();
    StopTogether.Stop slow =
        within -> {
          given.add(within);
          all.await();
          return true;
        };

    assertThat(StopTogether.all(Map.of("a", slow, "b", slow, "c", slow), LONG)).isEmpty();
    assertThat(given).containsExactly(LONG);
  }

  /** As when the first takes all the time there is: there is no more of it for each. */
  @Test
  void shouldNameThoseThatTookLongerAndWaitForNoneOfThemInTurn() throws Exception {
    CountDownLatch never = new CountDownLatch(1);
    List<String> begun = List.of("a", "b", "c", "d", "e");
    ConcurrentLinkedQueue<String> ended = new ConcurrentLinkedQueue<>();
    Map<String, StopTogether.Stop> stops =
        begun.stream()
            .collect(
                java.util.stream.Collectors.toMap(
                    name -> name,
                    name ->
                        within -> {
                          never.await();
                          return ended.add(name);
                        }));

    assertThat(StopTogether.all(stops, Duration.ofMillis(50)))
        .containsExactly("a", "b", "c", "d", "e");
    never.countDown();
    await().atMost(LONG).until(() -> ended.size() == begun.size());
  }

  /** Kafka Streams comes back in time, and says that it is not done. */
  @Test
  void shouldNameOneThatGivesUpBeforeItHasStopped() {
    Map<String, StopTogether.Stop> stops = Map.of("a", within -> false, "b", within -> true);

    assertThat(StopTogether.all(stops, LONG)).containsExactly("a");
  }

  @Test
  void shouldStopTheOthersWhenOneFails() {
    ConcurrentLinkedQueue<String> ended = new ConcurrentLinkedQueue<>();
    StopTogether.Stop failing =
        within -> {
          throw new IllegalStateException("no");
        };

    assertThat(StopTogether.all(Map.of("a", failing, "b", within -> ended.add("b")), LONG))
        .isEmpty();
    assertThat(ended).containsExactly("b");
  }
}
