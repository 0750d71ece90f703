package io.rapporteur.cli;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.rapporteur.console.Console;
import io.rapporteur.console.kafka.FollowerState;
import io.rapporteur.streams.ops.AppHealth;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;

/** How the console follows the topics, as metrics and as health. */
final class ConsoleMeters {
  /**
   * Records that are there and were not taken yet. Alert RapporteurConsoleBehind: over 10,000 for
   * 15 min.
   */
  static final String BEHIND = "rapporteur.console.behind";

  /** Seconds since it last got on. Alert RapporteurConsoleStopped: over 120. */
  static final String IDLE = "rapporteur.console.idle.seconds";

  /** Whether it cannot follow. Alert RapporteurConsoleStopped: 1 for 5 min. */
  static final String FAILING = "rapporteur.console.failing";

  /** Of its own pace it looks every tenth of a second, and tries again every two. */
  private static final long LONGEST_IDLE_MILLIS = 120_000;

  private ConsoleMeters() {}

  static void register(MeterRegistry registry, Console console) {
    register(registry, console::followers);
  }

  static void register(MeterRegistry registry, Supplier<List<FollowerState>> followers) {
    for (FollowerState follower : followers.get()) {
      String name = follower.name();
      gauge(registry, BEHIND, name, followers, FollowerState::behind);
      gauge(registry, IDLE, name, followers, now -> now.idleMillis() / 1e3);
      gauge(registry, FAILING, name, followers, now -> now.failure().isEmpty() ? 0 : 1);
    }
  }

  private static void gauge(
      MeterRegistry registry,
      String meter,
      String follower,
      Supplier<List<FollowerState>> followers,
      ToDoubleFunction<FollowerState> value) {
    Gauge.builder(
            meter,
            () ->
                followers.get().stream()
                    .filter(each -> each.name().equals(follower))
                    .mapToDouble(value)
                    .findFirst()
                    .orElse(Double.NaN))
        .tag("follower", follower)
        .register(registry);
  }

  static AppHealth health(Console console) {
    return health(console.followers());
  }

  /**
   * Ready once all that was there at its start is shown, and from then on: without the cluster it
   * still shows what it has. Live while its threads get on, if only to try again; those that hang
   * do not come back by themselves.
   */
  static AppHealth health(List<FollowerState> followers) {
    long behind = followers.stream().mapToLong(FollowerState::behind).sum();
    long idle = followers.stream().mapToLong(FollowerState::idleMillis).max().orElse(0);
    boolean ready = followers.stream().allMatch(FollowerState::caughtUp);
    String problem =
        followers.stream()
            .map(FollowerState::failure)
            .filter(failure -> !failure.isEmpty())
            .findFirst()
            .orElse("");
    boolean live = idle < LONGEST_IDLE_MILLIS;
    String state = !live ? "HANGS" : !problem.isEmpty() ? "FAILING" : ready ? "RUNNING" : "READING";
    return new AppHealth("console", state, ready, live, behind, idle, problem);
  }
}
