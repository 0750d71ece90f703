package io.rapporteur.streams.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.rapporteur.contracts.Topics;
import io.rapporteur.model.Rule;
import io.rapporteur.model.RuleReport;
import io.rapporteur.rules.RuleBook;
import io.rapporteur.streams.directory.TopicDirectory;
import io.rapporteur.streams.ops.Meters;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class LiveRulesCheckTest {
  private static final int RULES = 200;

  private final Topics topics = Topics.standard();
  private final Counting directory = new Counting();
  private final LiveRules rules =
      new LiveRules(
          new RuleBook(), Set.of(), List.of(), new Meters(new SimpleMeterRegistry(), "test"));

  /** Counts what it is asked, and holds up who asks until it may answer. */
  private static final class Counting implements TopicDirectory {
    private final AtomicInteger asked = new AtomicInteger();
    private final CountDownLatch mayAnswer = new CountDownLatch(1);
    private volatile Set<String> there = Set.of();

    @Override
    public boolean exists(String topic) {
      asked.incrementAndGet();
      try {
        mayAnswer.await();
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
      return there.contains(topic);
    }

    @Override
    public Set<String> topics() {
      return there;
    }
  }

  @Test
  void shouldTestARuleOnceWhenManyThreadsAskAtOnce() throws Exception {
    rules.apply(many());
    ExecutorService tasks = Executors.newFixedThreadPool(8);
    try {
      Future<?> first = tasks.submit(() -> rules.check(topics, directory));
      await().until(() -> directory.asked.get() == 1);
      for (int i = 0; i < 7; i++) {
        tasks.submit(() -> rules.check(topics, directory)).get(10, TimeUnit.SECONDS);
      }
      directory.mayAnswer.countDown();
      first.get(10, TimeUnit.SECONDS);
    } finally {
      directory.mayAnswer.countDown();
      tasks.shutdown();
    }
    assertThat(tasks.awaitTermination(10, TimeUnit.SECONDS)).isTrue();
    assertThat(directory.asked).as("each rule once, and nobody waited").hasValue(RULES);
    assertThat(rules.current().reports()).hasSize(RULES);
  }

  @Test
  void shouldTestOnlyTheRulesThatChanged() {
    directory.mayAnswer.countDown();
    rules.apply(many());
    rules.check(topics, directory);
    assertThat(directory.asked.getAndSet(0)).isEqualTo(RULES);

    rules.apply(Map.of("r7", rule("r7", "elsewhere")));
    rules.check(topics, directory);

    assertThat(directory.asked).hasValue(1);
    assertThat(rules.current().reports())
        .hasSize(RULES)
        .extracting(RuleReport::getRuleSetVersion)
        .containsOnly(rules.current().set().version());
    assertThat(rules.current().reports()).anyMatch(r -> r.getMessage().contains("elsewhere"));
  }

  @Test
  void shouldTestAllRulesAgainWhenTheTopicsChange() {
    directory.mayAnswer.countDown();
    rules.apply(many());
    rules.check(topics, directory);
    directory.asked.set(0);

    directory.there = Set.of(topics.route("route-7"));
    await()
        .atMost(Duration.ofSeconds(10))
        .untilAsserted(
            () -> {
              rules.check(topics, directory);
              assertThat(rules.current().reports()).hasSize(RULES - 1);
            });
    assertThat(directory.asked).hasValue(RULES);
  }

  private static Map<String, Rule> many() {
    Map<String, Rule> many = new HashMap<>();
    for (int i = 0; i < RULES; i++) {
      many.put("r" + i, rule("r" + i, "route-" + i));
    }
    return many;
  }

  private static Rule rule(String id, String route) {
    return Rule.newBuilder().setId(id).setQuery("body:ferry").setRoutes(List.of(route)).build();
  }
}
