package io.rapporteur.streams.topology;

import io.rapporteur.model.RuleReport;
import io.rapporteur.streams.ops.Meters;
import io.rapporteur.streams.outcome.OutputRecord;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.Serializer;

/**
 * Rule reports on their way out, keyed by rule. A failure is counted each time, and written once
 * for each rule, kind and version of the rule set: a rule that fails on every document must not
 * flood the topic.
 */
final class RuleReports {
  // enough for every rule of a large set to fail in one way
  private static final int REMEMBERED = 100_000;

  private final String topic;
  private final Serializer<RuleReport> encoder;
  private final Meters meters;
  private final Set<String> written = new HashSet<>();
  private String version = "";

  RuleReports(String topic, Serializer<RuleReport> encoder, Meters meters) {
    this.topic = topic;
    this.encoder = encoder;
    this.meters = meters;
  }

  /** What to write of failures on one document. */
  List<OutputRecord> ofDocument(List<RuleReport> failures, String ruleSet) {
    if (!ruleSet.equals(version)) {
      version = ruleSet;
      written.clear();
    }
    List<OutputRecord> outputs = new ArrayList<>();
    for (RuleReport failure : failures) {
      meters.ruleFailed(failure.getKind());
      if (written.size() < REMEMBERED
          && written.add(failure.getRule() + '\n' + failure.getKind())) {
        outputs.add(output(failure));
      }
    }
    return outputs;
  }

  /** The record of one report. */
  OutputRecord output(RuleReport report) {
    return OutputRecord.of(
        topic, report.getRule(), encoder.serialize(topic, report), new RecordHeaders());
  }

  /** The record that says a rule is mended. */
  OutputRecord mended(String rule) {
    return OutputRecord.of(topic, rule, null, new RecordHeaders());
  }
}
