package io.rapporteur.streams.topology;

import io.rapporteur.model.AnnotatedDocument;
import io.rapporteur.model.RuleMatch;
import io.rapporteur.streams.alert.Event;
import io.rapporteur.streams.alert.MatchChange;
import io.rapporteur.streams.alert.Matched;
import io.rapporteur.streams.live.LiveTable;
import io.rapporteur.streams.outcome.DeadLetters;
import io.rapporteur.streams.outcome.Outcome;
import io.rapporteur.streams.outcome.Output;
import io.rapporteur.streams.outcome.Reason;
import io.rapporteur.streams.outcome.Steps;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * Passes on, rule by rule, which documents match rules that alert, and takes back what a correction
 * or a withdrawal no longer does.
 */
final class MatchesProcessor implements Processor<byte[], byte[], byte[], Output> {
  /** Stands for the repartition topic, whose name Kafka Streams makes. */
  static final String PASSED_ON = "";

  private static final Duration SWEEP = Duration.ofHours(1);

  private final AlertParts parts;
  private final Sinks sinks;
  private final Surroundings surroundings;
  private KeyValueStore<String, byte[]> matched;
  private ProcessorContext<byte[], Output> context;
  private Dispatcher dispatcher;
  private CommitPacer commits;

  MatchesProcessor(AlertParts parts, Sinks sinks, Surroundings surroundings) {
    this.parts = parts;
    this.sinks = sinks;
    this.surroundings = surroundings;
  }

  @Override
  public void init(ProcessorContext<byte[], Output> context) {
    this.context = context;
    parts.live().forEach(LiveTable::loaded);
    matched = context.getStateStore(AlertTopology.MATCHED);
    DeadLetters letters =
        new DeadLetters(
            parts.topics().deadLetters(), AlertTopology.NAME, parts.limits().deadLetterBytes());
    dispatcher = new Dispatcher(context, sinks, letters, surroundings.meters());
    commits = new CommitPacer(context, surroundings.commitFresh());
    context.schedule(SWEEP, PunctuationType.STREAM_TIME, this::forget);
  }

  @Override
  public void process(Record<byte[], byte[]> input) {
    Outcome outcome = surroundings.outcome(() -> passedOn(input));
    dispatcher.dispatch(input, outcome);
    commits.processed(input.timestamp());
  }

  private Outcome passedOn(Record<byte[], byte[]> input) {
    if (input.key() == null) {
      throw Steps.reject(
          Reason.KEY_MISSING, "key", "records on this topic need their document's uri as key");
    }
    String uri = Steps.run("key", () -> InputHeaders.text(input.key(), "the key"));
    Matched before = Matched.decode(matched.get(uri));
    Matched now = input.value() == null ? null : matches(input);
    List<Output> outputs = new ArrayList<>();
    if (before != null) {
      boolean moved = now == null || !now.event().equals(before.event());
      before.rules().stream()
          .filter(rule -> moved || !now.rules().contains(rule))
          .forEach(rule -> outputs.add(change(rule, before.event(), false, input.headers())));
    }
    if (now != null) {
      boolean moved = before == null || !now.event().equals(before.event());
      now.rules().stream()
          .filter(rule -> moved || !before.rules().contains(rule))
          .forEach(rule -> outputs.add(change(rule, now.event(), true, input.headers())));
    }
    if (now == null || now.rules().isEmpty()) {
      matched.delete(uri);
    } else {
      matched.put(uri, Steps.run("encode", now::encoded));
    }
    return new Outcome.Ok(outputs, null);
  }

  private Matched matches(Record<byte[], byte[]> input) {
    AnnotatedDocument document =
        Steps.run(
            "decode", () -> parts.decoder().deserialize(parts.topics().annotated(), input.value()));
    var alerting = parts.rules().current();
    TreeSet<String> rules = new TreeSet<>();
    for (RuleMatch match : document.getMatches()) {
      if (alerting.containsKey(match.getRule())) {
        rules.add(match.getRule());
      }
    }
    return new Matched(Event.of(document, input.timestamp()), rules);
  }

  private static Output change(String rule, Event event, boolean present, Headers headers) {
    byte[] value = Steps.run("encode", () -> new MatchChange(event, present).encoded());
    return new Output(
        PASSED_ON, rule.getBytes(StandardCharsets.UTF_8), value, InputHeaders.passed(headers));
  }

  /** What is too old to be taken back in any window. */
  private void forget(long streamTime) {
    long oldest = streamTime - parts.limits().retention().toMillis();
    List<String> old = new ArrayList<>();
    try (KeyValueIterator<String, byte[]> entries = matched.all()) {
      entries.forEachRemaining(
          entry -> {
            if (Matched.decode(entry.value).event().time() < oldest) {
              old.add(entry.key);
            }
          });
    }
    old.forEach(matched::delete);
  }
}
