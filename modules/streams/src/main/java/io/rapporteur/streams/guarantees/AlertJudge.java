package io.rapporteur.streams.guarantees;

import io.rapporteur.contracts.serde.AvroDeserializer;
import io.rapporteur.model.Alert;
import io.rapporteur.model.AlertStatus;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Judges what was told of bursts. */
final class AlertJudge {
  private static final String RULE = "soak-0";

  private AlertJudge() {}

  static GuaranteeFinding lost(GuaranteeCase given) {
    Map<Instant, List<String>> standing = new TreeMap<>();
    given
        .written()
        .left(given.written().topics().alerts(), Alert.class)
        .forEach(
            (id, alert) -> {
              if (alert.getStatus() != AlertStatus.revoked) {
                standing.put(alert.getWindowStart(), alert.getDocuments());
              }
            });
    Map<Instant, List<String>> wanted =
        given.undisturbed().matching(RULE).stream()
            .sorted()
            .collect(Collectors.groupingBy(given.load()::published));
    wanted.values().removeIf(documents -> documents.size() < SoakRules.ALERTING);
    TreeSet<Instant> times = new TreeSet<>(wanted.keySet());
    times.addAll(standing.keySet());
    List<String> broken =
        times.stream()
            .filter(time -> !wanted.getOrDefault(time, List.of()).equals(standing.get(time)))
            .map(time -> time + " wanted " + wanted.get(time) + " seen " + standing.get(time))
            .toList();
    return new GuaranteeFinding(standing.size() + " alerts stand", broken);
  }

  static GuaranteeFinding doubled(GuaranteeCase given) {
    AvroDeserializer<Alert> reader = given.written().reader(Alert.class);
    Map<String, Alert> last = new HashMap<>();
    List<String> broken = new ArrayList<>();
    int[] told = {0};
    given
        .written()
        .each(
            given.written().topics().alerts(),
            record -> {
              told[0]++;
              Alert now = reader.deserialize(record.topic(), record.value());
              Alert before = last.put(now.getId(), now);
              boolean stood = before != null && before.getStatus() != AlertStatus.revoked;
              if (now.equals(before) || stood == (now.getStatus() == AlertStatus.raised)) {
                broken.add(now + " after " + before);
              }
            });
    return new GuaranteeFinding(told[0] + " times an alert was raised, updated or revoked", broken);
  }
}
