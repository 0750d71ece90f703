package io.rapporteur.streams.topology;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.rapporteur.model.AnnotatedDocument;
import io.rapporteur.streams.outcome.Outcome;
import io.rapporteur.streams.outcome.Output;
import io.rapporteur.streams.outcome.Steps;
import io.rapporteur.streams.relate.Languages;
import io.rapporteur.streams.relate.Readings;
import java.util.List;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;

/**
 * Makes of each reading what it is related by, and passes it on by language. This is where the work
 * is spread over partitions; what goes on is a fifth of the record.
 */
final class FeaturesProcessor implements Processor<byte[], byte[], byte[], Output> {
  private final RelateParts parts;
  private final Sinks sinks;
  private final Surroundings surroundings;
  private Readings readings;
  private Languages languages;
  private Dispatcher dispatcher;
  private CommitPacer commits;
  private Runnable remember;
  private ProcessorContext<byte[], Output> context;

  FeaturesProcessor(RelateParts parts, Sinks sinks, Surroundings surroundings) {
    this.parts = parts;
    this.sinks = sinks;
    this.surroundings = surroundings;
  }

  @Override
  public void init(ProcessorContext<byte[], Output> context) {
    this.context = context;
    readings = parts.readings();
    languages = new Languages(context.getStateStore(RelateTopology.LANGUAGES), readings);
    dispatcher =
        Dispatcher.of(
            context, sinks, parts.topics(), parts.limits(), RelateTopology.NAME, surroundings);
    commits = new CommitPacer(context, surroundings.commitFresh());
  }

  @Override
  public void process(Record<byte[], byte[]> input) {
    Outcome outcome =
        surroundings.outcome(context.recordMetadata(), input.key(), () -> passedOn(input));
    if (outcome instanceof Outcome.Ok) {
      remember.run();
    }
    dispatcher.dispatch(input, outcome);
    commits.processed(input.timestamp());
  }

  private Outcome passedOn(Record<byte[], byte[]> input) {
    String uri = Uris.ofKey(input.key());
    AnnotatedDocument reading =
        input.value() == null ? null : Steps.run("decode", () -> readings.decode(input.value()));
    long arrival = Math.max(0, input.timestamp());
    List<Languages.Directed> moves =
        Steps.run("features", () -> languages.moves(uri, reading, arrival));
    Headers headers = InputHeaders.passed(input.headers());
    List<Output> outputs = moves.stream().map(directed -> output(directed, headers)).toList();
    String language = reading == null ? null : Languages.language(reading);
    remember = () -> languages.remember(uri, language);
    return new Outcome.Ok(outputs, null);
  }

  private Output output(Languages.Directed directed, Headers headers) {
    Output output =
        new Output(
            RelateTopology.READINGS,
            directed.language().getBytes(UTF_8),
            directed.move().encoded(),
            headers);
    Steps.checkSize("encode", output, parts.limits().recordBytes());
    return output;
  }
}
