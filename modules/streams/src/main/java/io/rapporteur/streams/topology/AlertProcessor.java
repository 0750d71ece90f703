package io.rapporteur.streams.topology;

import io.rapporteur.model.Alert;
import io.rapporteur.model.Rule;
import io.rapporteur.streams.alert.AlertBook;
import io.rapporteur.streams.alert.AlertScope;
import io.rapporteur.streams.alert.AlertSettlement;
import io.rapporteur.streams.alert.ClosedRules;
import io.rapporteur.streams.alert.MatchChange;
import io.rapporteur.streams.live.LiveTable;
import io.rapporteur.streams.outcome.Attempt;
import io.rapporteur.streams.outcome.Outcome;
import io.rapporteur.streams.outcome.OutputRecord;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * Counts matches in windows of event time, scope by scope, and writes what becomes of alerts. What
 * is written is made into bytes before anything is stored.
 */
final class AlertProcessor implements Processor<byte[], byte[], byte[], OutputRecord> {
  private static final Duration TICK = Duration.ofSeconds(1);

  /** Stretches of work on rules that are gone in one tick. */
  static final int STRETCHES = 10;

  private final AlertParts parts;
  private final Sinks sinks;
  private final StageServices surroundings;
  private ProcessorContext<byte[], OutputRecord> context;
  private Dispatcher dispatcher;
  private AlertBook book;
  private ClosedRules closed;
  private CommitPacer commits;
  private AlertSettlement settlement;

  AlertProcessor(AlertParts parts, Sinks sinks, StageServices surroundings) {
    this.parts = parts;
    this.sinks = sinks;
    this.surroundings = surroundings;
  }

  @Override
  public void init(ProcessorContext<byte[], OutputRecord> context) {
    this.context = context;
    parts.live().forEach(LiveTable::loaded);
    KeyValueStore<Bytes, byte[]> windows = context.getStateStore(AlertTopology.WINDOWS);
    book = new AlertBook(windows);
    closed = new ClosedRules(windows, parts.limits().retention().toMillis());
    dispatcher =
        Dispatcher.of(
            context, sinks, parts.topics(), parts.limits(), AlertTopology.NAME, surroundings);
    commits = new CommitPacer(context, surroundings.commitFresh());
    context.schedule(TICK, PunctuationType.WALL_CLOCK_TIME, this::closeWhatIsGone);
  }

  @Override
  public void process(Record<byte[], byte[]> input) {
    AlertScope scope = AlertScope.parse(new String(input.key(), StandardCharsets.UTF_8));
    Map<String, Rule> rules = parts.rules().current();
    if (!scope.counts(rules)) {
      return;
    }
    Rule rule = rules.get(scope.rule());
    Outcome outcome = surroundings.outcome(() -> settled(rule, scope, input));
    if (outcome instanceof Outcome.Ok ok) {
      write(ok.outputs(), input.timestamp());
    } else {
      dispatcher.dispatch(input, outcome);
    }
    commits.processed(input.timestamp());
  }

  private Outcome settled(Rule rule, AlertScope scope, Record<byte[], byte[]> input) {
    MatchChange change = Attempt.run("decode", () -> MatchChange.decode(input.value()));
    long offset = context.recordMetadata().map(at -> at.offset()).orElse(0L);
    long now = context.currentSystemTimeMs();
    settlement = Attempt.run("count", () -> book.settle(rule, scope, change, offset, now));
    return new Outcome.Ok(outputs(InputHeaders.passed(input.headers())), null);
  }

  private void closeWhatIsGone(long now) {
    boolean told = false;
    for (int i = 0; i < STRETCHES; i++) {
      settlement = closed.stretch(parts.rules().current(), now);
      if (settlement == null) {
        break;
      }
      Outcome outcome =
          surroundings.outcome(() -> new Outcome.Ok(outputs(new RecordHeaders()), null));
      write(outcome instanceof Outcome.Ok ok ? ok.outputs() : List.of(), now);
      told |= !settlement.alerts().isEmpty();
    }
    if (told) {
      context.commit();
    }
  }

  private List<OutputRecord> outputs(Headers headers) {
    return settlement.alerts().stream().map(alert -> output(alert, headers)).toList();
  }

  private OutputRecord output(Alert alert, Headers headers) {
    String topic = parts.topics().alerts();
    byte[] value = Attempt.run("encode", () -> parts.encoder().serialize(topic, alert));
    OutputRecord output = OutputRecord.of(topic, alert.getId(), value, headers);
    Attempt.checkSize("encode", output, parts.limits().recordBytes());
    return output;
  }

  /** Nothing fails from here on. */
  private void write(List<OutputRecord> outputs, long timestamp) {
    settlement.remember().run();
    outputs.forEach(output -> dispatcher.forward(output, timestamp));
    settlement.alerts().forEach(alert -> surroundings.meters().alert(alert.getStatus()));
    if (settlement.late()) {
      surroundings.meters().late();
    }
  }
}
