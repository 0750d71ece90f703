package io.rapporteur.streams.topology;

import io.rapporteur.streams.admit.InboxPlace;
import io.rapporteur.streams.outcome.DeadLetters;
import io.rapporteur.streams.outcome.Outcome;
import io.rapporteur.streams.outcome.OutputRecord;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.processor.api.RecordMetadata;

/** Runs {@link Intake} on the stream thread. */
final class IntakeProcessor implements Processor<byte[], byte[], byte[], OutputRecord> {
  private final Intake intake;
  private final Sinks sinks;
  private final DeadLetters deadLetters;
  private final StageServices surroundings;
  private ProcessorContext<byte[], OutputRecord> context;
  private Dispatcher dispatcher;
  private CommitPacer commits;

  IntakeProcessor(Intake intake, Sinks sinks, DeadLetters deadLetters, StageServices surroundings) {
    this.intake = intake;
    this.sinks = sinks;
    this.deadLetters = deadLetters;
    this.surroundings = surroundings;
  }

  @Override
  public void init(ProcessorContext<byte[], OutputRecord> context) {
    this.context = context;
    dispatcher = new Dispatcher(context, sinks, deadLetters, surroundings);
    commits = new CommitPacer(context, surroundings.commitFresh());
  }

  @Override
  public void process(Record<byte[], byte[]> input) {
    long started = System.nanoTime();
    Outcome outcome = surroundings.outcome(() -> intake.apply(input, place(input)));
    dispatcher.dispatch(input, outcome);
    surroundings.meters().took(System.nanoTime() - started);
    commits.processed(input.timestamp());
  }

  private InboxPlace place(Record<byte[], byte[]> input) {
    RecordMetadata at = context.recordMetadata().orElseThrow();
    return new InboxPlace(at.partition(), at.offset(), input.timestamp());
  }
}
