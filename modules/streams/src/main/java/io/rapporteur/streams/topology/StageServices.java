package io.rapporteur.streams.topology;

import io.rapporteur.contracts.CloudEvents;
import io.rapporteur.streams.directory.PartitionHomes;
import io.rapporteur.streams.ops.Meters;
import io.rapporteur.streams.outcome.Attempt;
import io.rapporteur.streams.outcome.HeapGuard;
import io.rapporteur.streams.outcome.Outcome;
import io.rapporteur.streams.outcome.Patience;
import io.rapporteur.streams.trace.Spans;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.kafka.streams.processor.api.RecordMetadata;

/**
 * What every application's processors have beside their work.
 *
 * @param meters counts
 * @param patience waits out outages
 * @param heap finds out whose fault an exhausted heap is
 * @param commitFresh how often a commit may be asked for while records are fresh
 * @param homes knows which partition a key belongs in
 * @param events adds headers to what is written
 * @param spans tells what becomes of each record, where traces are kept
 */
public record StageServices(
    Meters meters,
    Patience patience,
    HeapGuard heap,
    Duration commitFresh,
    PartitionHomes homes,
    CloudEvents events,
    Spans spans) {

  /** Without further headers and spans. */
  public StageServices(
      Meters meters,
      Patience patience,
      HeapGuard heap,
      Duration commitFresh,
      PartitionHomes homes) {
    this(meters, patience, heap, commitFresh, homes, CloudEvents.NONE, Spans.NONE);
  }

  /** The same with spans. */
  StageServices with(Spans others) {
    return new StageServices(meters, patience, heap, commitFresh, homes, events, others);
  }

  /**
   * The outcome of the work on one input: tried again while the surroundings fail, and alone when
   * the heap is exhausted.
   *
   * @param work computes and serialises; changes nothing that lasts
   */
  Outcome outcome(Supplier<Outcome> work) {
    Outcome outcome = patience.call(() -> heap.call(() -> Attempt.outcome(work)));
    spans.ended(outcome);
    return outcome;
  }

  /**
   * The same for an input beside which lies what is remembered of its key.
   *
   * @throws io.rapporteur.streams.directory.PartitionsChangedException when that lies elsewhere
   */
  Outcome outcome(Optional<RecordMetadata> at, byte[] key, Supplier<Outcome> work) {
    at.ifPresent(
        from ->
            patience.call(
                () -> {
                  homes.check(from.topic(), from.partition(), key);
                  return null;
                }));
    return outcome(work);
  }
}
