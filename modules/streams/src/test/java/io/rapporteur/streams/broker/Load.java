package io.rapporteur.streams.broker;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

/**
 * Random input for the inbox, and what has to come of it: new versions, repeats, stale versions,
 * withdrawals and broken bytes. Each document's inputs stay in order, since its uri is their key.
 */
final class Load {
  private static final int DOCUMENTS = 120;
  private static final int BURSTS = 12;
  private static final Instant FIRST = Instant.parse("2025-01-01T00:00:00Z");

  /** Documents that a burst needs to be told of; all of a burst are published at one time. */
  static final int ALERTING = 3;

  /** What one document has been through. */
  private static final class History {
    long version;
    String body = "";
    boolean present;

    /** Versions as they have to come out, null for a withdrawal. */
    final List<Long> expected = new ArrayList<>();
  }

  private final Cluster cluster;
  private final Random random;
  private final Map<String, History> histories = new LinkedHashMap<>();
  private final List<String> broken = new ArrayList<>();
  private int sent;

  Load(Cluster cluster, Random random) {
    this.cluster = cluster;
    this.random = random;
  }

  void send(int inputs) {
    sendWithoutWaiting(inputs);
    cluster.flush();
  }

  /** Leaves it to the producer to send, however often it has to try. */
  void sendWithoutWaiting(int inputs) {
    for (int i = 0; i < inputs; i++) {
      String uri = "urn:d" + random.nextInt(DOCUMENTS);
      one(uri, histories.computeIfAbsent(uri, u -> new History()));
      sent++;
    }
  }

  private void one(String uri, History history) {
    int dice = random.nextInt(100);
    if (dice < 12) {
      String mark = "broken " + sent + " ";
      byte[] text = mark.getBytes(UTF_8);
      byte[] bytes = java.util.Arrays.copyOf(text, text.length + 1);
      bytes[text.length] = (byte) 0xff;
      broken.add(mark);
      cluster.sendLater(cluster.topics.inbox(), uri.getBytes(UTF_8), bytes);
    } else if (dice < 30 && history.present) {
      text(uri, history.version, history.body);
    } else if (dice < 40 && history.version > 1) {
      text(uri, history.version - 1, "An older text.");
    } else if (dice < 50 && (history.present || history.version == 0)) {
      if (history.present) {
        history.expected.add(null);
      }
      history.present = false;
      cluster.sendLater(cluster.topics.inbox(), uri.getBytes(UTF_8), null);
    } else {
      history.version++;
      history.body = "Text " + sent + (random.nextBoolean() ? " of a ferry." : " of a mill.");
      history.present = true;
      history.expected.add(history.version);
      text(uri, history.version, history.body);
    }
  }

  private void text(String uri, long version, String body) {
    cluster.sendLater(
        cluster.topics.inbox(),
        uri.getBytes(UTF_8),
        body.getBytes(UTF_8),
        Map.of(
            "uri", uri, "version", Long.toString(version), "published", published(uri).toString()));
  }

  /** Versions that have to come out for each document, in order; null for a withdrawal. */
  Map<String, List<Long>> expected() {
    Map<String, List<Long>> expected = new LinkedHashMap<>();
    histories.forEach(
        (uri, history) -> {
          if (!history.expected.isEmpty()) {
            expected.put(uri, history.expected);
          }
        });
    return expected;
  }

  /** Documents that have to be on the route in the end. */
  List<String> routed() {
    return histories.entrySet().stream()
        .filter(e -> e.getValue().present && e.getValue().body.contains("ferry"))
        .map(Map.Entry::getKey)
        .toList();
  }

  private static Instant published(String uri) {
    int burst = Integer.parseInt(uri.substring("urn:d".length())) % BURSTS;
    return FIRST.plus(Duration.ofDays(burst));
  }

  /** Documents of each burst that has to be told of in the end, by when it is. */
  Map<Instant, List<String>> alerts() {
    Map<Instant, List<String>> bursts =
        routed().stream().sorted().collect(Collectors.groupingBy(Load::published));
    bursts.values().removeIf(documents -> documents.size() < ALERTING);
    return bursts;
  }

  /** Beginnings of what has to be dead-lettered. */
  List<String> broken() {
    return broken;
  }
}
