package io.rapporteur.streams.trace;

import io.rapporteur.streams.outcome.OutputRecord;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;

/** A processor with a span around each record. */
final class TracedProcessor implements Processor<byte[], byte[], byte[], OutputRecord> {
  private final Processor<byte[], byte[], byte[], OutputRecord> inner;
  private final OtlpSpans spans;
  private ProcessorContext<byte[], OutputRecord> context;

  TracedProcessor(Processor<byte[], byte[], byte[], OutputRecord> inner, OtlpSpans spans) {
    this.inner = inner;
    this.spans = spans;
  }

  @Override
  public void init(ProcessorContext<byte[], OutputRecord> context) {
    this.context = context;
    inner.init(context);
  }

  @Override
  public void process(Record<byte[], byte[]> input) {
    Record<byte[], byte[]> traced = spans.begin(input, context.recordMetadata());
    try {
      inner.process(traced);
    } catch (RuntimeException | Error e) {
      spans.failed(e);
      throw e;
    } finally {
      spans.end();
    }
  }

  @Override
  public void close() {
    inner.close();
  }
}
