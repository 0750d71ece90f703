package io.rapporteur.streams.topology;

import io.rapporteur.model.Alert;
import io.rapporteur.model.Rule;
import io.rapporteur.streams.alert.AlertBook;
import io.rapporteur.streams.alert.MatchChange;
import io.rapporteur.streams.live.LiveTable;
import io.rapporteur.streams.outcome.Output;
import io.rapporteur.streams.outcome.Steps;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;

/** Counts matches in windows of event time, rule by rule, and writes what becomes of alerts. */
final class AlertProcessor implements Processor<byte[], byte[], byte[], Output> {
  private static final Duration TICK = Duration.ofSeconds(1);

  private final AlertParts parts;
  private final Sinks sinks;
  private final Surroundings surroundings;
  private ProcessorContext<byte[], Output> context;
  private AlertBook book;
  private CommitPacer commits;
  private Map<String, Rule> seen;

  AlertProcessor(AlertParts parts, Sinks sinks, Surroundings surroundings) {
    this.parts = parts;
    this.sinks = sinks;
    this.surroundings = surroundings;
  }

  @Override
  public void init(ProcessorContext<byte[], Output> context) {
    this.context = context;
    parts.live().forEach(LiveTable::loaded);
    book =
        new AlertBook(
            context.getStateStore(AlertTopology.EVENTS),
            context.getStateStore(AlertTopology.RAISED));
    commits = new CommitPacer(context, surroundings.commitFresh());
    context.schedule(TICK, PunctuationType.WALL_CLOCK_TIME, this::closeWhatIsGone);
  }

  @Override
  public void process(Record<byte[], byte[]> input) {
    String id = new String(input.key(), StandardCharsets.UTF_8);
    Rule rule = parts.rules().current().get(id);
    if (rule == null) {
      return;
    }
    List<Alert> changed = book.apply(rule, MatchChange.decode(input.value()));
    if (changed == null) {
      surroundings.meters().late();
      return;
    }
    Headers headers = InputHeaders.passed(input.headers());
    changed.stream()
        .map(alert -> output(alert, headers))
        .toList()
        .forEach(output -> forward(output, input.timestamp()));
    commits.processed(input.timestamp());
  }

  /** Revokes the alerts of rules that went, or alert no more. */
  private void closeWhatIsGone(long now) {
    Map<String, Rule> rules = parts.rules().current();
    if (rules == seen) {
      return;
    }
    seen = rules;
    for (String id : book.rules()) {
      if (!rules.containsKey(id)) {
        book.close(id, "").stream()
            .map(alert -> output(alert, new RecordHeaders()))
            .toList()
            .forEach(output -> forward(output, now));
      }
    }
  }

  private Output output(Alert alert, Headers headers) {
    String topic = parts.topics().alerts();
    byte[] value = surroundings.patience().call(() -> parts.encoder().serialize(topic, alert));
    Output output = Output.of(topic, alert.getId(), value, headers);
    Steps.checkSize("encode", output, parts.limits().recordBytes());
    surroundings.meters().alert(alert.getStatus());
    return output;
  }

  private void forward(Output output, long timestamp) {
    context.forward(
        new Record<>(output.key(), output, timestamp, output.headers()),
        sinks.nameFor(output.topic()));
  }
}
