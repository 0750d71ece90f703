package io.rapporteur.streams.trace;

import io.rapporteur.streams.outcome.Outcome;
import io.rapporteur.streams.outcome.OutputRecord;
import java.util.List;
import java.util.function.Consumer;
import org.apache.kafka.streams.processor.api.Processor;

/**
 * Makes the spans of one application: one for each record it takes in, with its steps and what was
 * written as events. No text of a document goes into them.
 */
public interface Spans {
  /** Makes none. */
  Spans NONE = new Spans() {};

  /**
   * The processor with a span around each record. What it sees has the span as its {@code
   * traceparent}, so that whatever is made of the record follows it.
   */
  default Processor<byte[], byte[], byte[], OutputRecord> traced(
      Processor<byte[], byte[], byte[], OutputRecord> processor) {
    return processor;
  }

  /** Says how the record that this thread works on ended. */
  default void ended(Outcome outcome) {}

  /** Says what was written for it. */
  default void sent(OutputRecord output) {}

  /**
   * Does work that writes what several records led to. A span of it continues the trace of the one
   * that led to it, or begins a trace of its own, with links to each when they are many.
   *
   * @param key of what is told
   * @param leads the {@code traceparent} of each of those records
   * @param work given the {@code traceparent} to write with; null for none
   */
  default void telling(String topic, String key, List<String> leads, Consumer<String> work) {
    work.accept(leads.size() == 1 ? leads.get(0) : null);
  }

  /**
   * The {@code traceparent} to send a document with, of a span that says it was sent; null when
   * there is none.
   *
   * @param uri of the document; null when it is not known
   */
  default String sending(String topic, String uri) {
    return null;
  }
}
