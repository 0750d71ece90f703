package io.rapporteur.streams.ops;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SenderThreadsTest {
  private static final String FIRST = "news-annotate-0a1b-StreamThread-1";
  private static final String SECOND = "news-annotate-0a1b-StreamThread-2";
  private static final String SENDER = "kafka-producer-network-thread | ";

  private final Set<String> names =
      new HashSet<>(
          Set.of(
              FIRST,
              SECOND,
              SENDER + FIRST + "-producer",
              SENDER + SECOND + "-producer",
              "news-annotate-0a1b-GlobalStreamThread",
              "news-alert-7-StreamThread-1"));
  private final SenderThreads senders = new SenderThreads(() -> names);

  @Test
  void shouldFindNothingWhenEachStreamThreadHasItsSender() {
    assertThat(senders.orphaned("news-annotate")).isEmpty();
    assertThat(senders.orphaned("news-annotate")).isEmpty();
  }

  @Test
  void shouldNameAStreamThreadWhoseSenderIsGoneAtTwoLooks() {
    names.remove(SENDER + SECOND + "-producer");

    assertThat(senders.orphaned("news-annotate")).as("it may be made anew").isEmpty();
    assertThat(senders.orphaned("news-annotate")).containsExactly(SECOND);
  }

  @Test
  void shouldForgetASenderThatIsBack() {
    names.remove(SENDER + FIRST + "-producer");
    assertThat(senders.orphaned("news-annotate")).isEmpty();
    names.add(SENDER + FIRST + "-producer");
    assertThat(senders.orphaned("news-annotate")).isEmpty();
    names.remove(SENDER + FIRST + "-producer");
    assertThat(senders.orphaned("news-annotate")).isEmpty();
  }
}
