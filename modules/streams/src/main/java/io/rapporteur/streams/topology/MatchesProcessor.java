package io.rapporteur.streams.topology;

import io.rapporteur.model.AnnotatedDocument;
import io.rapporteur.model.Rule;
import io.rapporteur.model.RuleMatch;
import io.rapporteur.streams.alert.AlertScope;
import io.rapporteur.streams.alert.MatchChange;
import io.rapporteur.streams.alert.MatchedDocument;
import io.rapporteur.streams.alert.MatchedDocuments;
import io.rapporteur.streams.alert.MatchedEvent;
import io.rapporteur.streams.alert.ScopeChanges;
import io.rapporteur.streams.alert.ScopeChanges.Change;
import io.rapporteur.streams.live.LiveTable;
import io.rapporteur.streams.outcome.Attempt;
import io.rapporteur.streams.outcome.Outcome;
import io.rapporteur.streams.outcome.OutputRecord;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;

/**
 * Passes on, scope by scope, which documents match rules that alert, and takes back what a
 * correction or a withdrawal no longer does. Of rules that count within stories it waits for the
 * document's membership, and follows it from one story to another. A record that is processed once
 * more after a crash is passed on once more, whatever is remembered.
 */
final class MatchesProcessor implements Processor<byte[], byte[], byte[], OutputRecord> {
  private static final Duration TICK = Duration.ofSeconds(1);

  /** Documents forgotten in one tick: a few milliseconds of the stream thread. */
  static final int FORGOTTEN = 1_000;

  private final AlertParts parts;
  private final Sinks sinks;
  private final StageServices surroundings;
  private MatchedDocuments matched;
  private ProcessorContext<byte[], OutputRecord> context;
  private Dispatcher dispatcher;
  private CommitPacer commits;

  MatchesProcessor(AlertParts parts, Sinks sinks, StageServices surroundings) {
    this.parts = parts;
    this.sinks = sinks;
    this.surroundings = surroundings;
  }

  @Override
  public void init(ProcessorContext<byte[], OutputRecord> context) {
    this.context = context;
    parts.live().forEach(LiveTable::loaded);
    matched = new MatchedDocuments(context.getStateStore(AlertTopology.MATCHED));
    dispatcher =
        Dispatcher.of(
            context, sinks, parts.topics(), parts.limits(), AlertTopology.NAME, surroundings);
    commits = new CommitPacer(context, surroundings.commitFresh());
    context.schedule(
        TICK, PunctuationType.WALL_CLOCK_TIME, now -> matched.forget(oldest(), FORGOTTEN));
  }

  @Override
  public void process(Record<byte[], byte[]> input) {
    Outcome outcome =
        surroundings.outcome(context.recordMetadata(), input.key(), () -> passedOn(input));
    if (outcome instanceof Outcome.Ok ok && ok.state() != null) {
      matched.put(MatchedDocument.decode(ok.state()));
    }
    dispatcher.dispatch(input, outcome);
    commits.processed(input.timestamp());
  }

  private Outcome passedOn(Record<byte[], byte[]> input) {
    String uri = DocumentNames.ofKey(input.key());
    MatchedDocument before = matched.get(uri, oldest());
    boolean known = before != null;
    MatchedDocument then = known ? before : MatchedDocument.unknown(uri);
    boolean placed =
        context
            .recordMetadata()
            .filter(from -> from.topic().equals(parts.topics().memberships()))
            .isPresent();
    return placed ? placed(then, known, input) : matching(then, known, input);
  }

  private Outcome matching(MatchedDocument before, boolean known, Record<byte[], byte[]> input) {
    AnnotatedDocument document = input.value() == null ? null : decoded(input.value());
    SortedSet<String> rules = document == null ? new TreeSet<>() : alerting(document);
    if (!known && rules.isEmpty()) {
      return new Outcome.Ok(List.of(), null);
    }
    MatchedEvent event =
        rules.isEmpty() ? before.event() : MatchedEvent.of(document, input.timestamp());
    MatchedDocument now = before.next(event, rules, timestamp(input), offset());
    return passed(ScopeChanges.ofDocument(before, now), now, input.headers());
  }

  private Outcome placed(MatchedDocument before, boolean known, Record<byte[], byte[]> input) {
    String story = input.value() == null ? "" : story(input.value());
    boolean past = timestamp(input) < oldest();
    if (!known && (past || story.isEmpty())) {
      return new Outcome.Ok(List.of(), null);
    }
    MatchedDocument now = before.placed(story, timestamp(input), offset());
    return passed(ScopeChanges.ofMembership(before, now), now, input.headers());
  }

  private static Outcome passed(List<Change> changes, MatchedDocument now, Headers headers) {
    List<OutputRecord> outputs =
        changes.stream()
            .map(change -> output(change.scope(), now.event(), change.present(), headers))
            .toList();
    return new Outcome.Ok(outputs, Attempt.run("encode", now::encoded));
  }

  private static long timestamp(Record<byte[], byte[]> input) {
    return Math.max(0, input.timestamp());
  }

  private long offset() {
    return context.recordMetadata().map(at -> at.offset()).orElse(0L);
  }

  private AnnotatedDocument decoded(byte[] value) {
    return Attempt.run(
        "decode", () -> parts.decoder().deserialize(parts.topics().annotated(), value));
  }

  private String story(byte[] value) {
    String topic = parts.topics().memberships();
    return Attempt.run("decode", () -> parts.memberships().deserialize(topic, value)).getStory();
  }

  /** Names of the scopes a document counts in, those within stories without the story. */
  private SortedSet<String> alerting(AnnotatedDocument document) {
    Map<String, Rule> alerting = parts.rules().current();
    SortedSet<String> scopes = new TreeSet<>();
    for (RuleMatch match : document.getMatches()) {
      Rule rule = alerting.get(match.getRule());
      if (rule != null) {
        scopes.add(AlertScope.of(rule).name());
      }
    }
    return scopes;
  }

  private static OutputRecord output(
      AlertScope scope, MatchedEvent event, boolean present, Headers headers) {
    byte[] value = Attempt.run("encode", () -> new MatchChange(event, present).encoded());
    return new OutputRecord(
        AlertTopology.MATCHES,
        scope.name().getBytes(StandardCharsets.UTF_8),
        value,
        InputHeaders.passed(headers));
  }

  /** What was brought before cannot be taken back any more; milliseconds since the epoch. */
  private long oldest() {
    return context.currentStreamTimeMs() - parts.limits().retention().toMillis();
  }
}
