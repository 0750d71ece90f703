package io.rapporteur.console.opensearch;

import io.rapporteur.console.ConsoleException;
import io.rapporteur.console.json.Json;
import io.rapporteur.console.opensearch.Nodes.Reply;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * How far a topic has come into the cluster, kept beside what came, so that the two are deleted
 * together. Consoles share it: each writes it after what it tells of.
 */
final class CopyProgress {
  /** Later than this, a topic that is compacted may have forgotten withdrawals not yet seen. */
  private static final Duration STALE = Duration.ofHours(12);

  private final Nodes nodes;
  private final String path;
  private final String topic;

  /**
   * @param name of what is followed
   * @param topic the cluster's id of the topic
   */
  CopyProgress(Nodes nodes, String prefix, String name, String topic) {
    this.nodes = nodes;
    this.path = "/" + prefix + "-state/_doc/" + name;
    this.topic = topic;
  }

  /**
   * What was said last.
   *
   * @param indices there were, separated by spaces
   * @param offsets the next record of each partition
   * @param sequence where it stands, for whoever writes over it
   */
  record Said(
      String topic, String indices, Instant at, Map<Integer, Long> offsets, String sequence) {
    boolean usable(String now) {
      return topic.equals(now) && at.isAfter(Instant.now().minus(STALE));
    }
  }

  /** What was said last; null when nothing was. */
  Said said() {
    Reply reply;
    try {
      reply = nodes.send("GET", path, null);
    } catch (IOException e) {
      throw new ConsoleException(e.getMessage(), e);
    }
    if (reply.status() == 404) {
      return null;
    }
    if (!reply.ok()) {
      throw Nodes.refused(reply);
    }
    Map<?, ?> source = (Map<?, ?>) reply.map().get("_source");
    Map<Integer, Long> offsets = new TreeMap<>();
    for (String pair : ((String) source.get("offsets")).split(" ")) {
      if (!pair.isEmpty()) {
        String[] parts = pair.split(":");
        offsets.put(Integer.valueOf(parts[0]), Long.valueOf(parts[1]));
      }
    }
    return new Said(
        (String) source.get("topic"),
        (String) source.get("indices"),
        Instant.parse((String) source.get("at")),
        offsets,
        "?if_seq_no="
            + reply.map().get("_seq_no")
            + "&if_primary_term="
            + reply.map().get("_primary_term"));
  }

  /**
   * Says that all begins anew, unless another console has just said so.
   *
   * @param before what was said last; null for nothing
   * @return whether it is for this console to clear what there was
   */
  boolean begin(Said before) {
    String where = before == null ? "?op_type=create" : before.sequence();
    try {
      Reply reply = nodes.send("PUT", path + where, source("", Map.of()));
      if (reply.status() == 409) {
        return false;
      }
      if (!reply.ok()) {
        throw Nodes.refused(reply);
      }
      return true;
    } catch (IOException e) {
      throw new ConsoleException(e.getMessage(), e);
    }
  }

  void say(String indices, Map<Integer, Long> offsets) {
    nodes.ask("PUT", path, source(indices, offsets));
  }

  private Map<String, Object> source(String indices, Map<Integer, Long> offsets) {
    return Json.object(
        "topic",
        topic,
        "indices",
        indices,
        "at",
        Instant.now(),
        "offsets",
        offsets.entrySet().stream()
            .map(each -> each.getKey() + ":" + each.getValue())
            .collect(Collectors.joining(" ")));
  }
}
