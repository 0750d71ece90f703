package io.rapporteur.streams.ops;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.config.MeterFilter;
import io.micrometer.core.instrument.config.MeterFilterReply;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Keeps the meters of Kafka's own clients to so many as somebody looks at: those of threads and
 * clients, not of each task, store, node of the topology, topic, partition and broker, of which
 * there are thousands. Names of clients lose the id that is new at each start, which would make new
 * series of all of them.
 */
public final class BoundedSeries implements MeterFilter {
  private static final Set<String> TOO_FINE =
      Set.of(
          "task.id",
          "processor.node.id",
          "record.cache.id",
          "rocksdb.state.id",
          "in.memory.state.id",
          "in.memory.window.state.id",
          "in.memory.session.state.id",
          "in.memory.lru.state.id",
          "topic",
          "topic.name",
          "partition",
          "node.id");

  /** Application, and the id of the process. */
  private static final Pattern PROCESS =
      Pattern.compile("^.*[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}-?");

  @Override
  public MeterFilterReply accept(Meter.Id id) {
    return id.getName().startsWith("kafka.")
            && id.getTags().stream().anyMatch(tag -> TOO_FINE.contains(tag.getKey()))
        ? MeterFilterReply.DENY
        : MeterFilterReply.NEUTRAL;
  }

  @Override
  public Meter.Id map(Meter.Id id) {
    if (!id.getName().startsWith("kafka.")) {
      return id;
    }
    List<Tag> tags = new ArrayList<>();
    for (Tag tag : id.getTags()) {
      tags.add(Tag.of(tag.getKey(), shortened(tag.getValue())));
    }
    return id.replaceTags(tags);
  }

  private static String shortened(String value) {
    String rest = PROCESS.matcher(value).replaceFirst("");
    return rest.isEmpty() ? "client" : rest;
  }
}
