package io.rapporteur.streams.topology;

import io.rapporteur.streams.outcome.OutputRecord;
import org.apache.kafka.streams.processor.RecordContext;
import org.apache.kafka.streams.processor.TopicNameExtractor;

/** The topic an output is for: looked up in the topic directory before it got here. */
final class OutputTopic implements TopicNameExtractor<byte[], OutputRecord> {
  @Override
  public String extract(byte[] key, OutputRecord output, RecordContext context) {
    return output.topic();
  }

  /** Shown in the topology's description, which is a golden file. */
  @Override
  public String toString() {
    return "topic-of-output";
  }
}
