package io.rapporteur.streams.topology;

import io.rapporteur.contracts.CloudEvents;
import io.rapporteur.contracts.Topics;
import io.rapporteur.contracts.log.LoggedLine;
import io.rapporteur.contracts.log.WithoutMessages;
import io.rapporteur.streams.Limits;
import io.rapporteur.streams.ops.Meters;
import io.rapporteur.streams.outcome.DeadLetters;
import io.rapporteur.streams.outcome.Outcome;
import io.rapporteur.streams.outcome.OutputRecord;
import io.rapporteur.streams.outcome.ReasonCode;
import io.rapporteur.streams.trace.Spans;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.processor.api.RecordMetadata;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hands an outcome's bytes on to the sinks, and counts it. */
final class Dispatcher {
  private static final Logger LOG = LoggerFactory.getLogger(Dispatcher.class);

  private final ProcessorContext<byte[], OutputRecord> context;
  private final Sinks sinks;
  private final DeadLetters deadLetters;
  private final Meters meters;
  private final CloudEvents events;
  private final Spans spans;

  Dispatcher(
      ProcessorContext<byte[], OutputRecord> context,
      Sinks sinks,
      DeadLetters deadLetters,
      StageServices surroundings) {
    this.context = context;
    this.sinks = sinks;
    this.deadLetters = deadLetters;
    this.meters = surroundings.meters();
    this.events = surroundings.events();
    this.spans = surroundings.spans();
  }

  /**
   * The dispatcher of an application.
   *
   * @param application its name, for the stage of dead letters
   */
  static Dispatcher of(
      ProcessorContext<byte[], OutputRecord> context,
      Sinks sinks,
      Topics topics,
      Limits limits,
      String application,
      StageServices surroundings) {
    DeadLetters letters =
        new DeadLetters(topics.deadLetters(), application, limits.deadLetterBytes());
    return new Dispatcher(context, sinks, letters, surroundings);
  }

  void dispatch(Record<byte[], byte[]> input, Outcome outcome) {
    if (outcome instanceof Outcome.Ok ok) {
      ok.outputs().forEach(output -> forward(output, input.timestamp()));
      meters.processed();
    } else if (outcome instanceof Outcome.Dropped dropped) {
      meters.dropped(dropped.why());
    } else if (outcome instanceof Outcome.Partly partly) {
      partly.outputs().forEach(output -> forward(output, input.timestamp()));
      reject(input, partly.rest());
    } else if (outcome instanceof Outcome.Rejected rejected) {
      reject(input, rejected);
    }
  }

  private void reject(Record<byte[], byte[]> input, Outcome.Rejected rejected) {
    RecordMetadata from =
        context
            .recordMetadata()
            .orElseThrow(() -> new IllegalStateException("an input always has coordinates"));
    try (LogContext about = LogContext.of(input)) {
      log(from, rejected);
    }
    forward(deadLetters.of(input, from, rejected), input.timestamp());
    meters.rejected(rejected.reason());
  }

  /**
   * One line for each, since bad input comes in floods; the trace for what we are to blame for.
   * Messages may quote the document: they stand in the dead letter, and in the log at DEBUG only.
   */
  private static void log(RecordMetadata from, Outcome.Rejected rejected) {
    LOG.warn(
        "dead letter from {}-{}@{}: {} in {}",
        from.topic(),
        from.partition(),
        from.offset(),
        rejected.reason(),
        rejected.stage());
    if (rejected.reason().equals(ReasonCode.DEFECT)) {
      LOG.error("a defect of this program", WithoutMessages.of(rejected.cause()));
    }
    if (LOG.isDebugEnabled()) {
      LOG.debug("{}", LoggedLine.of(rejected.message()), rejected.cause());
    }
  }

  /** Hands one output on, beside any input. */
  void forward(OutputRecord output, long timestamp) {
    context.forward(
        new Record<>(
            output.key(),
            output,
            timestamp,
            events.of(output.topic(), output.key(), output.value(), output.headers(), timestamp)),
        sinks.nameFor(output.topic()));
    spans.sent(output);
  }
}
