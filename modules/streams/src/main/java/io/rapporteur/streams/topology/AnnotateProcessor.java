package io.rapporteur.streams.topology;

import io.rapporteur.streams.admit.VersionState;
import io.rapporteur.streams.admit.VersionStateCodec;
import io.rapporteur.streams.live.LiveRules;
import io.rapporteur.streams.live.LiveTable;
import io.rapporteur.streams.outcome.Outcome;
import io.rapporteur.streams.outcome.OutputRecord;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs {@link Annotate} on the stream thread, with the version store beside it. */
final class AnnotateProcessor implements Processor<byte[], byte[], byte[], OutputRecord> {
  private static final Logger LOG = LoggerFactory.getLogger(AnnotateProcessor.class);
  private static final Duration TICK = Duration.ofMillis(200);

  private final AnnotateParts parts;
  private final List<LiveTable<?>> live;
  private final Sinks sinks;
  private final StageServices surroundings;
  private KeyValueStore<String, byte[]> versions;
  private ProcessorContext<byte[], OutputRecord> context;
  private Annotate annotate;
  private BackfillAnswer backfill;
  private Dispatcher dispatcher;
  private Sweeper sweeper;
  private CommitPacer commits;

  AnnotateProcessor(
      AnnotateParts parts, List<LiveTable<?>> live, Sinks sinks, StageServices surroundings) {
    this.parts = parts;
    this.live = live;
    this.sinks = sinks;
    this.surroundings = surroundings;
  }

  @Override
  public void init(ProcessorContext<byte[], OutputRecord> context) {
    this.context = context;
    // global stores are read to their end before a task is made
    live.forEach(LiveTable::loaded);
    versions = context.getStateStore(AnnotateTopology.VERSIONS);
    RuleReports reports =
        new RuleReports(parts.topics().ruleReports(), parts.reports(), surroundings.meters());
    annotate = new Annotate(parts, reports);
    dispatcher =
        Dispatcher.of(
            context, sinks, parts.topics(), parts.limits(), AnnotateTopology.NAME, surroundings);
    commits = new CommitPacer(context, surroundings.commitFresh());
    sweeper = new Sweeper(parts, versions, dispatcher, surroundings.meters(), context::commit);
    backfill = new BackfillAnswer(parts, () -> sweeper.soon(context.currentSystemTimeMs()));
    RuleReporter reporter = new RuleReporter(reports, context.taskId().partition());
    context.schedule(
        TICK,
        PunctuationType.WALL_CLOCK_TIME,
        now -> {
          checkRoutes();
          LiveRules.Snapshot rules = parts.rules().current();
          reporter.tick(rules).forEach(o -> dispatcher.forward(o, now));
          sweeper.tick(rules.set(), context.currentStreamTimeMs(), now);
        });
  }

  @Override
  public void process(Record<byte[], byte[]> record) {
    long started = System.nanoTime();
    boolean backfilled = isBackfill();
    Record<byte[], byte[]> input =
        backfilled ? record.withTimestamp(context.currentSystemTimeMs()) : record;
    Outcome outcome =
        surroundings.outcome(
            context.recordMetadata(), input.key(), () -> processed(input, backfilled));
    remember(input.key(), outcome);
    dispatcher.dispatch(input, outcome);
    surroundings.meters().took(System.nanoTime() - started);
    commits.processed(input.timestamp());
  }

  private Outcome processed(Record<byte[], byte[]> input, boolean backfilled) {
    String uri = annotate.uri(input);
    long offset = context.recordMetadata().map(at -> at.offset()).orElse(-1L);
    return backfilled
        ? backfill.apply(input, uri, remembered(uri))
        : annotate.apply(input, uri, remembered(uri), offset);
  }

  /** Only now, since work on an input may be done again until there is an outcome. */
  private void remember(byte[] uri, Outcome outcome) {
    byte[] state =
        outcome instanceof Outcome.Ok ok
            ? ok.state()
            : outcome instanceof Outcome.Dropped dropped ? dropped.state() : null;
    if (state != null) {
      versions.put(new String(uri, StandardCharsets.UTF_8), state);
    }
  }

  private void checkRoutes() {
    try {
      parts.rules().check(parts.topics(), parts.directory());
    } catch (KafkaException e) {
      LOG.warn("the rules' routes are checked once the cluster answers: {}", e.toString());
    }
  }

  private boolean isBackfill() {
    return context
        .recordMetadata()
        .filter(at -> at.topic().equals(parts.topics().backfills()))
        .isPresent();
  }

  private VersionState remembered(String uri) {
    VersionState state = VersionStateCodec.decode(versions.get(uri));
    // forgotten by the clock of the stream and not by when the sweep comes by: replays agree
    return state != null
            && state.expired(context.currentStreamTimeMs(), parts.limits().retention().toMillis())
        ? null
        : state;
  }
}
