package io.rapporteur.streams.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class HeapGuardTest {
  private static final Outcome DONE = new Outcome.Ok(List.of(), null);

  private final AtomicBoolean room = new AtomicBoolean(true);
  private final HeapGuard guard = new HeapGuard(room::get);

  @Test
  void shouldRejectAnInputThatExhaustsTheHeapAlone() {
    AtomicInteger times = new AtomicInteger();

    Outcome outcome = guard.call(() -> exhausting(times));

    assertThat(outcome)
        .isInstanceOfSatisfying(
            Outcome.Rejected.class,
            rejected -> {
              assertThat(rejected.reason()).isEqualTo(ReasonCode.OUT_OF_MEMORY);
              assertThat(rejected.stage()).isEqualTo("read");
            });
    assertThat(times).as("with others, and alone").hasValue(2);
  }

  @Test
  void shouldNotBlameAnInputThatFailedBesideAGreedyOne() throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch end = new CountDownLatch(1);
    CompletableFuture<Outcome> other =
        CompletableFuture.supplyAsync(
            () ->
                guard.call(
                    () -> {
                      begun.countDown();
                      await().until(() -> end.getCount() == 0);
                      return DONE;
                    }));
    begun.await();
    AtomicInteger times = new AtomicInteger();
    CompletableFuture<Outcome> mine =
        CompletableFuture.supplyAsync(
            () -> guard.call(() -> times.get() == 0 ? exhausting(times) : DONE));
    await().until(() -> times.get() == 1);
    assertThat(mine).as("waits until it is alone").isNotDone();

    end.countDown();

    assertThat(mine.get(10, TimeUnit.SECONDS)).isEqualTo(DONE);
    assertThat(other.get(10, TimeUnit.SECONDS)).isEqualTo(DONE);
  }

  @Test
  void shouldThrowWhenTheHeapHasNoRoomAfterwards() {
    room.set(false);

    assertThatExceptionOfType(OutOfMemoryError.class)
        .isThrownBy(() -> guard.call(() -> exhausting(new AtomicInteger())));
  }

  @Test
  void shouldThrowWhenItIsNotTheHeapThatIsExhausted() {
    for (String what :
        List.of(
            "Metaspace",
            "unable to create native thread: possibly out of memory or process/resource limits"
                + " reached",
            "Cannot reserve 8192 bytes of direct buffer memory (allocated: 1, limit: 2)")) {
      assertThatExceptionOfType(OutOfMemoryError.class)
          .isThrownBy(
              () ->
                  Attempt.outcome(
                      () ->
                          Attempt.run(
                              "read",
                              () -> {
                                throw new OutOfMemoryError(what);
                              })))
          .withMessage(what);
    }
  }

  @Test
  void shouldFindRoomInAHeapThatHasSome() {
    assertThat(HeapRoom.isThere()).isTrue();
  }

  private static Outcome exhausting(AtomicInteger times) {
    return Attempt.outcome(
        () ->
            Attempt.run(
                "read",
                () -> {
                  times.incrementAndGet();
                  throw new OutOfMemoryError("Java heap space");
                }));
  }
}
