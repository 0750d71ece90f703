package io.rapporteur.streams.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsResult;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.NotLeaderOrFollowerException;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.apache.kafka.common.internals.KafkaFutureImpl;
import org.junit.jupiter.api.Test;

class LedPartitionsTest {
  private static final Duration LONG = Duration.ofMinutes(1);
  private static final TopicPartition FIRST = new TopicPartition("news", 0);
  private static final TopicPartition SECOND = new TopicPartition("news", 1);

  private final List<Set<TopicPartition>> asked = new ArrayList<>();

  @Test
  void shouldAskAgainForThosePartitionsAloneThatNobodyLedYet() {
    Admin admin = admin((partition, turn) -> partition.equals(FIRST) || turn == 3, notYet());

    LedPartitions.await(admin, Map.of("news", 2), LONG);

    assertThat(asked).containsExactly(Set.of(FIRST, SECOND), Set.of(SECOND), Set.of(SECOND));
  }

  @Test
  void shouldNameThePartitionsThatNobodyLeadsInTime() {
    Admin admin = admin((partition, turn) -> partition.equals(FIRST), notYet());

    assertThatExceptionOfType(KafkaException.class)
        .isThrownBy(() -> LedPartitions.await(admin, Map.of("news", 2), Duration.ZERO))
        .withMessage("no broker takes records yet for [news-1]");
  }

  @Test
  void shouldNotWaitForWhatTimeDoesNotMend() {
    Admin admin = admin((p, turn) -> false, new TopicAuthorizationException("not yours"));

    assertThatExceptionOfType(KafkaException.class)
        .isThrownBy(() -> LedPartitions.await(admin, Map.of("news", 2), LONG))
        .withMessageContaining("not yours");
    assertThat(asked).hasSize(1);
  }

  private static RuntimeException notYet() {
    return new NotLeaderOrFollowerException("not yet");
  }

  private Admin admin(BiPredicate<TopicPartition, Integer> leads, RuntimeException otherwise) {
    return (Admin)
        Proxy.newProxyInstance(
            Admin.class.getClassLoader(),
            new Class<?>[] {Admin.class},
            (proxy, method, arguments) -> offsets((Map<?, ?>) arguments[0], leads, otherwise));
  }

  private ListOffsetsResult offsets(
      Map<?, ?> wanted, BiPredicate<TopicPartition, Integer> leads, RuntimeException otherwise) {
    Map<TopicPartition, KafkaFuture<ListOffsetsResultInfo>> answers = new HashMap<>();
    wanted.keySet().forEach(key -> answers.put((TopicPartition) key, new KafkaFutureImpl<>()));
    asked.add(Set.copyOf(answers.keySet()));
    answers.forEach(
        (partition, future) -> {
          KafkaFutureImpl<ListOffsetsResultInfo> answer =
              (KafkaFutureImpl<ListOffsetsResultInfo>) future;
          if (leads.test(partition, asked.size())) {
            answer.complete(new ListOffsetsResultInfo(0, -1, Optional.empty()));
          } else {
            answer.completeExceptionally(otherwise);
          }
        });
    return new ListOffsetsResult(answers);
  }
}
