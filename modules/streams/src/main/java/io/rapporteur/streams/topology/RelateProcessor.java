package io.rapporteur.streams.topology;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.rapporteur.streams.outcome.Outcome;
import io.rapporteur.streams.outcome.Output;
import io.rapporteur.streams.outcome.Steps;
import io.rapporteur.streams.relate.Move;
import io.rapporteur.streams.relate.RelateBook;
import io.rapporteur.streams.relate.Telling;
import java.time.Duration;
import java.util.function.Supplier;
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
final class RelateProcessor implements Processor<byte[], byte[], byte[], Output> {
  private static final Logger LOG = LoggerFactory.getLogger(RelateProcessor.class);
  private static final Duration CLOSING = Duration.ofMinutes(1);
  private static final Duration FORGETTING = Duration.ofDays(1);

  /** Of each tick; what is left waits for the next, and documents are taken in between. */
  private static final int SHARE = 2;

  private final RelateParts parts;
  private final Sinks sinks;
  private final Surroundings surroundings;
  private ProcessorContext<byte[], Output> context;
  private Dispatcher dispatcher;
  private CommitPacer commits;
  private RelateBook book;
  private Telling telling;

  RelateProcessor(RelateParts parts, Sinks sinks, Surroundings surroundings) {
    this.parts = parts;
    this.sinks = sinks;
    this.surroundings = surroundings;
  }

  @Override
  public void init(ProcessorContext<byte[], Output> context) {
    this.context = context;
    book =
        new RelateBook(
            context.getStateStore(RelateTopology.DOCUMENTS),
            context.getStateStore(RelateTopology.STORIES),
            parts.readings(),
            parts.outputs());
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
    }
    dispatcher.dispatch(input, outcome);
    commits.processed(input.timestamp());
  }

  private Outcome moved(Record<byte[], byte[]> input) {
    String language = new String(input.key(), UTF_8);
    Move move = Steps.run("decode", () -> Move.decode(input.value()));
    return made("relate", () -> book.move(language, move));
  }

  private void tell(long now) {
    long until = System.nanoTime() + parts.times().pace().toNanos() / SHARE;
    for (String language : book.languages()) {
      book.settle(language, now);
      String id = book.next(language, now);
      while (id != null) {
        tell(language, id, now);
        id = System.nanoTime() < until ? book.next(language, now) : null;
      }
    }
  }

  private void tell(String language, String id, long now) {
    long begin = System.nanoTime();
    Outcome outcome = surroundings.outcome(() -> made("story", () -> book.tell(language, id)));
    if (outcome instanceof Outcome.Ok) {
      telling.remember().run();
      // stream time begins anew with a restart, and what is told then is no older for that
      long time = Math.max(context.currentStreamTimeMs(), book.latest(language));
      telling.outputs().forEach(output -> dispatcher.forward(output, time));
      commits.processed(now);
      surroundings.meters().storyTold();
    } else if (outcome instanceof Outcome.Rejected rejected) {
      surroundings.meters().storyFailed();
      LOG.error("story {} cannot be told: {}", id, rejected.message(), rejected.cause());
    }
    book.took(language, id, (System.nanoTime() - begin) / 1_000_000, now);
  }

  private Outcome made(String step, Supplier<Telling> work) {
    telling = Steps.run(step, work);
    return new Outcome.Ok(telling.outputs(), null);
  }

  private void closeOld() {
    for (String language : book.languages()) {
      book.close(language, parts.times().window().toMillis());
    }
  }
}
