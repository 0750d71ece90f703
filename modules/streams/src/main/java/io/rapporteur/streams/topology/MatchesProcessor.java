package io.rapporteur.streams.topology;

import io.rapporteur.model.AnnotatedDocument;
import io.rapporteur.model.RuleMatch;
import io.rapporteur.streams.alert.Event;
import io.rapporteur.streams.alert.MatchChange;
import io.rapporteur.streams.alert.Matched;
import io.rapporteur.streams.alert.MatchedDocuments;
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
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;

/**
 * Passes on, rule by rule, which documents match rules that alert, and takes back what a correction
 * or a withdrawal no longer does. A record that is processed once more after a crash is passed on
 * once more, whatever is remembered.
 */
final class MatchesProcessor implements Processor<byte[], byte[], byte[], Output> {
  private static final Duration TICK = Duration.ofSeconds(1);

  /** Documents forgotten in one tick: a few milliseconds of the stream thread. */
  static final int FORGOTTEN = 1_000;

  private final AlertParts parts;
  private final Sinks sinks;
  private final Surroundings surroundings;
  private MatchedDocuments matched;
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
    matched = new MatchedDocuments(context.getStateStore(AlertTopology.MATCHED));
    DeadLetters letters =
        new DeadLetters(
            parts.topics().deadLetters(), AlertTopology.NAME, parts.limits().deadLetterBytes());
    dispatcher = new Dispatcher(context, sinks, letters, surroundings.meters());
    commits = new CommitPacer(context, surroundings.commitFresh());
    context.schedule(
        TICK, PunctuationType.WALL_CLOCK_TIME, now -> matched.forget(oldest(), FORGOTTEN));
  }

  @Override
  public void process(Record<byte[], byte[]> input) {
    Outcome outcome = surroundings.outcome(() -> passedOn(input));
    if (outcome instanceof Outcome.Ok ok && ok.state() != null) {
      matched.put(Matched.decode(ok.state()));
    }
    dispatcher.dispatch(input, outcome);
    commits.processed(input.timestamp());
  }

  private Outcome passedOn(Record<byte[], byte[]> input) {
    if (input.key() == null) {
      throw Steps.reject(
          Reason.KEY_MISSING, "key", "records on this topic need their document's uri as key");
    }
    String uri = Steps.run("key", () -> InputHeaders.text(input.key(), "the key"));
    long offset = context.recordMetadata().map(at -> at.offset()).orElse(0L);
    AnnotatedDocument document = input.value() == null ? null : decoded(input.value());
    SortedSet<String> rules = document == null ? new TreeSet<>() : alerting(document);
    Matched before = matched.get(uri, oldest());
    if (before == null && rules.isEmpty()) {
      return new Outcome.Ok(List.of(), null);
    }
    long at = Math.max(0, input.timestamp());
    Event event = rules.isEmpty() ? before.event() : Event.of(document, input.timestamp());
    Matched now =
        before == null
            ? Matched.first(event, rules, at, offset)
            : before.next(event, rules, at, offset);
    List<Output> outputs = outputs(before, now, input.headers());
    return new Outcome.Ok(outputs, Steps.run("encode", now::encoded));
  }

  private List<Output> outputs(Matched before, Matched now, Headers headers) {
    boolean again = before != null && now.by() <= before.by();
    boolean moved = before == null || again || !now.event().equals(before.event());
    List<Output> outputs = new ArrayList<>();
    now.left().stream()
        .filter(rule -> again || before.rules().contains(rule))
        .forEach(rule -> outputs.add(change(rule, now.event(), false, headers)));
    now.rules().stream()
        .filter(rule -> moved || !before.rules().contains(rule))
        .forEach(rule -> outputs.add(change(rule, now.event(), true, headers)));
    return outputs;
  }

  private AnnotatedDocument decoded(byte[] value) {
    return Steps.run(
        "decode", () -> parts.decoder().deserialize(parts.topics().annotated(), value));
  }

  private SortedSet<String> alerting(AnnotatedDocument document) {
    var alerting = parts.rules().current();
    SortedSet<String> rules = new TreeSet<>();
    for (RuleMatch match : document.getMatches()) {
      if (alerting.containsKey(match.getRule())) {
        rules.add(match.getRule());
      }
    }
    return rules;
  }

  private static Output change(String rule, Event event, boolean present, Headers headers) {
    byte[] value = Steps.run("encode", () -> new MatchChange(event, present).encoded());
    return new Output(
        AlertTopology.MATCHES,
        rule.getBytes(StandardCharsets.UTF_8),
        value,
        InputHeaders.passed(headers));
  }

  /** What was brought before cannot be taken back any more; milliseconds since the epoch. */
  private long oldest() {
    return context.currentStreamTimeMs() - parts.limits().retention().toMillis();
  }
}
