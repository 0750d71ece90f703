package io.rapporteur.streams.topology;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.rapporteur.contracts.log.WithoutMessages;
import io.rapporteur.streams.outcome.Attempt;
import io.rapporteur.streams.outcome.Outcome;
import io.rapporteur.streams.outcome.OutputRecord;
import io.rapporteur.streams.relate.LanguageMove;
import io.rapporteur.streams.relate.Leads;
import io.rapporteur.streams.relate.PreparedOutputs;
import io.rapporteur.streams.relate.RelateBook;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Draws documents of one event together, and writes stories and memberships that changed, at a
 * steady pace. What is written is made into bytes before anything is stored.
 */
final class RelateProcessor implements Processor<byte[], byte[], byte[], OutputRecord> {
  private static final Logger LOG = LoggerFactory.getLogger(RelateProcessor.class);
  private static final Duration CLOSING = Duration.ofMinutes(1);
  private static final Duration FORGETTING = Duration.ofDays(1);

  /** In so long most stories of hundreds are told at once. */
  private static final Duration STINT = Duration.ofSeconds(2);

  private final RelateParts parts;
  private final Sinks sinks;
  private final StageServices surroundings;

  /** Of each tick; what is left waits for the next, and documents are taken in between. */
  private final HalfTheTime tellingTime;

  private final HalfTheTime settlingTime;
  private ProcessorContext<byte[], OutputRecord> context;
  private Dispatcher dispatcher;
  private CommitPacer commits;
  private Runnable moved;
  private RelateBook book;
  private PreparedOutputs telling;

  /** Milliseconds that large stories took in this tick. */
  private long large;

  private final Map<String, Leads> leads = new HashMap<>();

  RelateProcessor(RelateParts parts, Sinks sinks, StageServices surroundings) {
    this.parts = parts;
    this.sinks = sinks;
    this.surroundings = surroundings;
    tellingTime = new HalfTheTime(parts.times().pace());
    settlingTime = new HalfTheTime(parts.times().pace());
  }

  @Override
  public void init(ProcessorContext<byte[], OutputRecord> context) {
    this.context = context;
    book =
        new RelateBook(
            context.getStateStore(RelateTopology.DOCUMENTS),
            context.getStateStore(RelateTopology.STORIES),
            parts.readings(),
            parts.outputs(),
            parts.caches(),
            STINT);
    book.restore(context.currentSystemTimeMs());
    dispatcher =
        Dispatcher.of(
            context, sinks, parts.topics(), parts.limits(), RelateTopology.NAME, surroundings);
    commits = new CommitPacer(context, surroundings.commitFresh());
    PunctuationType clock = PunctuationType.WALL_CLOCK_TIME;
    context.schedule(parts.times().pace(), clock, this::tell);
    context.schedule(CLOSING, clock, now -> closeOld());
    context.schedule(FORGETTING, clock, now -> book.forget(parts.times().kept().toMillis()));
  }

  @Override
  public void process(Record<byte[], byte[]> input) {
    Outcome outcome = surroundings.outcome(() -> moved(input));
    if (outcome instanceof Outcome.Ok) {
      telling.remember().run();
      moved.run();
    }
    dispatcher.dispatch(input, outcome);
    commits.processed(input.timestamp());
  }

  @Override
  public void close() {
    if (book != null) {
      book.release();
    }
  }

  private Outcome moved(Record<byte[], byte[]> input) {
    String language = new String(input.key(), UTF_8);
    LanguageMove move = Attempt.run("decode", () -> LanguageMove.decode(input.value()));
    String parent = InputHeaders.parent(input.headers());
    telling = Attempt.run("relate", () -> book.move(language, move));
    String before = parent == null ? null : book.toldStoryOf(language, move.uri());
    moved =
        () -> {
          leads(language).came(move.uri(), parent, before);
          if (book.shouldSettle(language)) {
            settle(language, context.currentSystemTimeMs());
          }
        };
    Headers headers = InputHeaders.ofParent(parent);
    List<OutputRecord> outputs =
        telling.outputs().stream().map(each -> each.with(headers)).toList();
    return new Outcome.Ok(outputs, null);
  }

  private Leads leads(String language) {
    return leads.computeIfAbsent(language, tag -> new Leads());
  }

  private void tell(long now) {
    long begin = System.nanoTime();
    large = 0;
    settle(now);
    for (String language : book.languages()) {
      String id = tellingTime.mayBegin(now) ? book.next(language, now) : null;
      while (id != null) {
        tell(language, id, now);
        id = tellingTime.isSpent(millisSince(begin)) ? null : book.next(language, now);
      }
    }
    // a large story can take longer than its share of a tick, or than many ticks: some tell nothing
    if (tellingTime.isSpent(large)) {
      tellingTime.rest(now, millisSince(begin));
    }
    if (book.waiting() == 0) {
      leads.values().forEach(Leads::clear);
    }
  }

  /**
   * Settling what came since takes half of the time at most: where it takes long, thousands hang
   * together, and many documents at once cost hardly more than one.
   */
  private void settle(long now) {
    if (!settlingTime.mayBegin(now)) {
      return;
    }
    long begin = System.nanoTime();
    book.languages().forEach(language -> settle(language, now));
    long took = millisSince(begin);
    if (settlingTime.isSpent(took)) {
      settlingTime.rest(now, took);
    }
  }

  private void settle(String language, long now) {
    book.settle(language, now);
    leads(language).settled(uri -> book.storyOf(language, uri));
  }

  private void tell(String language, String id, long now) {
    Leads its = leads(language);
    surroundings
        .spans()
        .telling(
            parts.topics().stories(), id, its.of(id), parent -> tell(language, id, now, parent));
    if (!book.isUnfinished(language, id)) {
      its.told(id);
    }
  }

  private void tell(String language, String id, long now, String parent) {
    long begin = System.nanoTime();
    Outcome outcome = surroundings.outcome(() -> made("story", () -> book.tell(language, id)));
    Headers headers = InputHeaders.ofParent(parent);
    if (outcome instanceof Outcome.Ok) {
      telling.remember().run();
      // stream time begins anew with a restart, and what is told then is no older for that
      long time = Math.max(context.currentStreamTimeMs(), book.latest(language));
      telling.outputs().forEach(output -> dispatcher.forward(output.with(headers), time));
      commits.processed(now);
      if (!book.isUnfinished(language, id)) {
        surroundings.meters().storyTold();
      }
    } else if (outcome instanceof Outcome.Rejected rejected) {
      surroundings.meters().storyFailed();
      LOG.error(
          "story {} cannot be told: {}",
          id,
          rejected.reason(),
          WithoutMessages.of(rejected.cause()));
      LOG.debug("{}", rejected.message(), rejected.cause());
    }
    large += book.took(language, id, millisSince(begin), now);
  }

  private static long millisSince(long nanos) {
    return (System.nanoTime() - nanos) / 1_000_000;
  }

  private Outcome made(String step, Supplier<PreparedOutputs> work) {
    telling = Attempt.run(step, work);
    return new Outcome.Ok(telling.outputs(), null);
  }

  private void closeOld() {
    for (String language : book.languages()) {
      book.close(language, parts.times().window().toMillis());
    }
  }
}
