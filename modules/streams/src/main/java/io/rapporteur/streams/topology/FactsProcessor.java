package io.rapporteur.streams.topology;

import io.rapporteur.streams.facts.FactId;
import io.rapporteur.streams.facts.FactRows;
import io.rapporteur.streams.facts.ToldBook;
import io.rapporteur.streams.facts.ToldRows;
import io.rapporteur.streams.outcome.Attempt;
import io.rapporteur.streams.outcome.Outcome;
import io.rapporteur.streams.outcome.OutputRecord;
import io.rapporteur.streams.relate.Digests;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;

/**
 * Writes the rows of a document or a story that are new or changed, and takes back those that are
 * no longer so: what goes out is the difference to what was told before.
 */
final class FactsProcessor implements Processor<byte[], byte[], byte[], OutputRecord> {
  private static final Duration TICK = Duration.ofSeconds(1);

  /** Forgotten in one tick: a few milliseconds of the stream thread. */
  private static final int FORGOTTEN = 1_000;

  private final FactsParts parts;
  private final Function<byte[], FactRows> reader;
  private final String store;
  private final Sinks sinks;
  private final StageServices surroundings;
  private ProcessorContext<byte[], OutputRecord> context;
  private Dispatcher dispatcher;
  private CommitPacer commits;
  private ToldBook book;
  private ToldRows next;

  /**
   * @param reader makes rows of a record's value
   * @param store name of the store of what was told
   */
  FactsProcessor(
      FactsParts parts,
      Function<byte[], FactRows> reader,
      String store,
      Sinks sinks,
      StageServices surroundings) {
    this.parts = parts;
    this.reader = reader;
    this.store = store;
    this.sinks = sinks;
    this.surroundings = surroundings;
  }

  @Override
  public void init(ProcessorContext<byte[], OutputRecord> context) {
    this.context = context;
    // stories stay on their topic for good, and so do their verdicts
    boolean keepsStanding = store.equals(FactsTopology.TOLD_VERDICTS);
    book = new ToldBook(context.getStateStore(store), keepsStanding);
    dispatcher =
        Dispatcher.of(
            context, sinks, parts.topics(), parts.limits(), FactsTopology.NAME, surroundings);
    commits = new CommitPacer(context, surroundings.commitFresh());
    context.schedule(
        TICK, PunctuationType.WALL_CLOCK_TIME, now -> book.forget(oldest(), FORGOTTEN));
  }

  @Override
  public void process(Record<byte[], byte[]> input) {
    long started = System.nanoTime();
    Outcome outcome =
        surroundings.outcome(context.recordMetadata(), input.key(), () -> told(input));
    if (outcome instanceof Outcome.Ok) {
      book.put(DocumentNames.ofKey(input.key()), next);
    }
    dispatcher.dispatch(input, outcome);
    surroundings.meters().took(System.nanoTime() - started);
    commits.processed(input.timestamp());
  }

  private Outcome told(Record<byte[], byte[]> input) {
    String key = DocumentNames.ofKey(input.key());
    long offset = context.recordMetadata().map(at -> at.offset()).orElse(0L);
    ToldRows before = book.get(key);
    Headers headers = InputHeaders.passed(input.headers());
    Map<FactId, OutputRecord> written = new TreeMap<>();
    SortedMap<FactId, Long> digests = new TreeMap<>();
    rows(input.value())
        .forEach(
            (id, row) -> {
              OutputRecord output = output(id, row, headers);
              written.put(id, output);
              digests.put(id, Digests.of(output.value()));
            });
    List<OutputRecord> outputs = new ArrayList<>();
    before.gone(digests, offset).forEach(id -> outputs.add(output(id, null, headers)));
    digests.entrySet().stream()
        .filter(row -> !before.stands(row, offset))
        .forEach(row -> outputs.add(written.get(row.getKey())));
    next = before.next(digests, Math.max(0, input.timestamp()), offset);
    return new Outcome.Ok(outputs, null);
  }

  private Map<FactId, SpecificRecord> rows(byte[] value) {
    return value == null ? Map.of() : Attempt.run("facts", () -> reader.apply(value)).byId();
  }

  private OutputRecord output(FactId id, SpecificRecord row, Headers headers) {
    String topic = id.kind().topic(parts.topics());
    byte[] value = row == null ? null : Attempt.run("encode", () -> parts.encoded(topic, row));
    OutputRecord output = OutputRecord.of(topic, id.toString(), value, headers);
    Attempt.checkSize("encode", output, parts.limits().recordBytes());
    return output;
  }

  /** What was told before cannot be taken back any more; milliseconds since the epoch. */
  private long oldest() {
    return context.currentStreamTimeMs() - parts.limits().retention().toMillis();
  }
}
