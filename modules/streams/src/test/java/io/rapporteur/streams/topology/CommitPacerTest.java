package io.rapporteur.streams.topology;

import static org.assertj.core.api.Assertions.assertThat;

import io.rapporteur.streams.outcome.OutputRecord;
import java.time.Duration;
import org.apache.kafka.streams.processor.api.MockProcessorContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CommitPacerTest {
  private final MockProcessorContext<byte[], OutputRecord> context = new MockProcessorContext<>();
  private CommitPacer pacer;

  @BeforeEach
  void make() {
    pacer = new CommitPacer(context, Duration.ofMillis(20), () -> 100_000);
  }

  @Test
  void shouldAskForOneCommitAtTheNextTickWhenRecordsAreFresh() {
    pacer.processed(99_900);
    pacer.processed(99_950);
    assertThat(context.committed()).isFalse();

    tick();
    assertThat(context.committed()).isTrue();

    context.resetCommit();
    tick();
    assertThat(context.committed()).isFalse();
  }

  @Test
  void shouldLeaveTheCommitToTheIntervalWhenABacklogIsWorkedOff() {
    pacer.processed(90_000);

    tick();

    assertThat(context.committed()).isFalse();
  }

  @Test
  void shouldTakeARecordForFreshWhenItsClockIsAhead() {
    pacer.processed(500_000);

    tick();

    assertThat(context.committed()).isTrue();
  }

  private void tick() {
    context.scheduledPunctuators().forEach(each -> each.getPunctuator().punctuate(100_000));
  }
}
