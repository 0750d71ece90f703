package io.rapporteur.streams.broker;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.rapporteur.contracts.serde.AvroDeserializer;
import io.rapporteur.model.Alert;
import io.rapporteur.model.AlertSpec;
import io.rapporteur.model.AlertStatus;
import io.rapporteur.model.AnnotatedDocument;
import io.rapporteur.model.Rule;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;

/** What is promised. A configuration that cannot keep one of these has to say so by its name. */
enum Guarantee {
  /**
   * Each input that has to come out is there, in order, as a reader of committed records sees it.
   */
  NOTHING_LOST {
    @Override
    List<String> broken(Cluster cluster, Load load) {
      Map<String, List<Long>> seen = versions(cluster);
      List<String> broken = new ArrayList<>();
      load.expected()
          .forEach(
              (uri, wanted) -> {
                List<Long> distinct = withoutRepetitions(seen.getOrDefault(uri, List.of()));
                if (!Objects.equals(last(wanted), last(distinct))
                    || !distinct.containsAll(wanted)) {
                  broken.add(uri + " wanted " + wanted + " seen " + distinct);
                }
              });
      List<String> letters = letters(cluster);
      load.broken().stream().filter(mark -> !letters.contains(mark)).forEach(broken::add);
      return broken;
    }
  },

  /** Each comes out once: annotated, dead-lettered or dropped, never two of them, never twice. */
  NOTHING_DOUBLED {
    @Override
    List<String> broken(Cluster cluster, Load load) {
      Map<String, List<Long>> seen = versions(cluster);
      List<String> broken = new ArrayList<>();
      load.expected()
          .forEach(
              (uri, wanted) -> {
                if (!wanted.equals(seen.get(uri))) {
                  broken.add(uri + " wanted " + wanted + " seen " + seen.get(uri));
                }
              });
      seen.keySet().stream().filter(uri -> !load.expected().containsKey(uri)).forEach(broken::add);
      List<String> letters = letters(cluster);
      if (letters.size() != load.broken().size()) {
        broken.add(letters.size() + " dead letters of " + load.broken().size() + " broken inputs");
      }
      return broken;
    }
  },

  /** A route ends with the documents that belong on it, and no others. */
  ROUTES_AGREE {
    @Override
    List<String> broken(Cluster cluster, Load load) {
      TreeSet<String> on = new TreeSet<>();
      cluster
          .last(cluster.topics.route("sea"), AnnotatedDocument.class)
          .forEach(
              (uri, record) -> {
                if (record != null) {
                  on.add(uri);
                }
              });
      TreeSet<String> wanted = new TreeSet<>(load.routed());
      return on.equals(wanted) ? List.of() : List.of("on route " + on + " wanted " + wanted);
    }
  },

  /** In the end each burst stands as an alert with its documents, and nothing else does. */
  NO_ALERT_LOST {
    @Override
    List<String> broken(Cluster cluster, Load load) {
      Map<Instant, List<String>> standing = new HashMap<>();
      cluster
          .last(cluster.topics.alerts(), Alert.class)
          .forEach(
              (id, alert) -> {
                if (alert.getStatus() != AlertStatus.revoked) {
                  standing.put(alert.getWindowStart(), alert.getDocuments());
                }
              });
      Map<Instant, List<String>> wanted = load.alerts();
      return standing.equals(wanted)
          ? List.of()
          : List.of("alerts " + standing + " wanted " + wanted);
    }
  },

  /** An alert is raised, updated and revoked by turns, and nothing is said of it twice. */
  NO_ALERT_DOUBLED {
    @Override
    List<String> broken(Cluster cluster, Load load) {
      var reader = new AvroDeserializer<>(cluster.registry, Alert.class);
      Map<String, Alert> last = new HashMap<>();
      List<String> broken = new ArrayList<>();
      for (var record : cluster.read(cluster.topics.alerts())) {
        Alert now = reader.deserialize(record.topic(), record.value());
        Alert before = last.put(now.getId(), now);
        boolean stood = before != null && before.getStatus() != AlertStatus.revoked;
        if (now.equals(before) || stood == (now.getStatus() == AlertStatus.raised)) {
          broken.add(now + " after " + before);
        }
      }
      return broken;
    }
  },

  /** Nothing good is dead-lettered, and a dead letter has its bytes and where they came from. */
  DEAD_LETTERS_WHOLE {
    @Override
    List<String> broken(Cluster cluster, Load load) {
      List<String> broken = new ArrayList<>();
      for (var letter : cluster.read(cluster.topics.deadLetters())) {
        if (!load.broken().contains(mark(letter.value()))
            || letter.value()[letter.value().length - 1] != (byte) 0xff
            || !"not-utf8".equals(Cluster.header(letter, "dl.reason"))
            || !cluster.topics.inbox().equals(Cluster.header(letter, "dl.topic"))
            || Cluster.header(letter, "dl.offset") == null) {
          broken.add(letter.toString());
        }
      }
      return broken;
    }
  };

  /** The rule that the load is for: it routes, and alerts of bursts however late they are seen. */
  static Rule rule() {
    Rule ships = PipelineTest.rule("ships", "body:ferry", "sea");
    long hour = Duration.ofHours(1).toMillis();
    ships.setAlert(new AlertSpec(Load.ALERTING, 1, hour, 20_000 * hour, false));
    return ships;
  }

  /** What breaks the guarantee; empty when it holds. */
  abstract List<String> broken(Cluster cluster, Load load);

  private static Map<String, List<Long>> versions(Cluster cluster) {
    var reader = new AvroDeserializer<>(cluster.registry, AnnotatedDocument.class);
    Map<String, List<Stretch>> stretches = new HashMap<>();
    for (var record : cluster.read(cluster.topics.annotated())) {
      AnnotatedDocument value = reader.deserialize(record.topic(), record.value());
      List<Stretch> ofDocument =
          stretches.computeIfAbsent(new String(record.key(), UTF_8), uri -> new ArrayList<>());
      Stretch last = ofDocument.isEmpty() ? null : ofDocument.get(ofDocument.size() - 1);
      if (last == null || last.partition() != record.partition()) {
        last = new Stretch(record.partition(), record.timestamp(), new ArrayList<>());
        ofDocument.add(last);
      }
      last.versions().add(value == null ? null : value.getVersion());
    }
    Map<String, List<Long>> versions = new HashMap<>();
    stretches.forEach(
        (uri, some) -> {
          some.sort(Comparator.comparingLong(Stretch::since));
          List<Long> all = versions.computeIfAbsent(uri, u -> new ArrayList<>());
          some.forEach(stretch -> all.addAll(stretch.versions()));
        });
    return versions;
  }

  /** What one partition has of a document, in its order: more than one when keys have moved. */
  private record Stretch(int partition, long since, List<Long> versions) {}

  private static List<Long> withoutRepetitions(List<Long> versions) {
    List<Long> distinct = new ArrayList<>();
    for (Long version : versions) {
      if (distinct.isEmpty() || !Objects.equals(last(distinct), version)) {
        distinct.add(version);
      }
    }
    return distinct;
  }

  private static Long last(List<Long> versions) {
    return versions.isEmpty() ? null : versions.get(versions.size() - 1);
  }

  private static List<String> letters(Cluster cluster) {
    return cluster.read(cluster.topics.deadLetters()).stream()
        .map(letter -> mark(letter.value()))
        .toList();
  }

  private static String mark(byte[] bytes) {
    return new String(bytes, 0, bytes.length - 1, UTF_8);
  }
}
