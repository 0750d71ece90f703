package io.rapporteur.streams.topology;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.rapporteur.model.AnnotatedDocument;
import io.rapporteur.streams.outcome.Attempt;
import io.rapporteur.streams.outcome.Outcome;
import io.rapporteur.streams.outcome.OutputRecord;
import io.rapporteur.streams.outcome.ReasonCode;
import io.rapporteur.streams.relate.DocumentLanguages;
import io.rapporteur.streams.relate.PackedReadings;
import java.util.List;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;

/**
 * Makes of each reading what it is related by, and passes it on by language. This is where the work
 * is spread over partitions; what goes on is a fifth of the record.
 */
final class FeaturesProcessor implements Processor<byte[], byte[], byte[], OutputRecord> {
  private final RelateParts parts;
  private final Sinks sinks;
  private final StageServices surroundings;
  private PackedReadings readings;
  private DocumentLanguages languages;
  private Dispatcher dispatcher;
  private CommitPacer commits;
  private Runnable remember;
  private ProcessorContext<byte[], OutputRecord> context;

  FeaturesProcessor(RelateParts parts, Sinks sinks, StageServices surroundings) {
    this.parts = parts;
    this.sinks = sinks;
    this.surroundings = surroundings;
  }

  @Override
  public void init(ProcessorContext<byte[], OutputRecord> context) {
    this.context = context;
    readings = parts.readings();
    languages = new DocumentLanguages(context.getStateStore(RelateTopology.LANGUAGES), readings);
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
    String uri = DocumentNames.ofKey(input.key());
    AnnotatedDocument reading =
        input.value() == null ? null : Attempt.run("decode", () -> readings.decode(input.value()));
    if (reading != null && !uri.equals(reading.getUri())) {
      throw Attempt.reject(
          ReasonCode.KEY_MISMATCH,
          "decode",
          "the key is not the uri of the record; key it by its uri");
    }
    long arrival = Math.max(0, input.timestamp());
    List<DocumentLanguages.Directed> moves =
        Attempt.run("features", () -> languages.moves(uri, reading, arrival));
    Headers headers = InputHeaders.passed(input.headers());
    List<OutputRecord> outputs = moves.stream().map(directed -> output(directed, headers)).toList();
    String language = reading == null ? null : DocumentLanguages.language(reading);
    remember = () -> languages.remember(uri, language);
    return new Outcome.Ok(outputs, null);
  }

  private OutputRecord output(DocumentLanguages.Directed directed, Headers headers) {
    OutputRecord output =
        new OutputRecord(
            RelateTopology.READINGS,
            directed.language().getBytes(UTF_8),
            directed.move().encoded(),
            headers);
    Attempt.checkSize("encode", output, parts.limits().recordBytes());
    return output;
  }
}
