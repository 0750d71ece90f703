package io.rapporteur.streams.broker;

import io.rapporteur.analysis.Analyzer;
import io.rapporteur.model.Rule;
import io.rapporteur.streams.guarantees.Guarantee;
import io.rapporteur.streams.guarantees.GuaranteeCase;
import io.rapporteur.streams.guarantees.GuaranteeFinding;
import io.rapporteur.streams.guarantees.LoadInput;
import io.rapporteur.streams.guarantees.NewsLoad;
import io.rapporteur.streams.guarantees.SoakRules;
import io.rapporteur.streams.guarantees.Undisturbed;
import io.rapporteur.streams.guarantees.WrittenRecords;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A cluster that a load is sent to, with the load's rules, and what the promises say of it. */
final class Fed {
  private final TestTopicsCluster cluster;
  private final Analyzer analyzer;
  private final NewsLoad load;
  private final List<String> routes;
  private final List<Rule> later = new ArrayList<>();
  private final Map<Guarantee, String> checked = new EnumMap<>(Guarantee.class);
  private Undisturbed undisturbed;
  private int undisturbedAt = -1;

  Fed(TestTopicsCluster cluster, Analyzer analyzer, long seed) {
    this.cluster = cluster;
    this.analyzer = analyzer;
    load = new NewsLoad(seed);
    routes = List.copyOf(cluster.config.catalogue().routes());
    SoakRules.first(routes).forEach(cluster::put);
  }

  void send(int inputs) {
    sendWithoutWaiting(inputs);
    cluster.flush();
  }

  /** Leaves it to the producer to send, however often it has to try. */
  void sendWithoutWaiting(int inputs) {
    for (int i = 0; i < inputs; i++) {
      LoadInput input = load.next();
      cluster.sendLater(cluster.topics.inbox(), input.key(), input.value(), input.headers());
    }
  }

  /** Puts another rule while documents come. */
  void putRule() {
    Rule rule = SoakRules.later(later.size(), routes);
    later.add(rule);
    cluster.put(rule);
  }

  /** What breaks the first promise that is not kept; empty when all are. */
  List<String> broken(Set<Guarantee> promised) {
    if (undisturbedAt != load.sent()) {
      undisturbed =
          Undisturbed.of(cluster.config, analyzer, load.inForce(), SoakRules.first(routes), later);
      undisturbedAt = load.sent();
    }
    checked.clear();
    GuaranteeCase now =
        new GuaranteeCase(load, undisturbed, new WrittenRecords(cluster.config, cluster.registry));
    for (Guarantee guarantee : promised) {
      GuaranteeFinding finding = guarantee.judge(now);
      checked.put(guarantee, finding.checked());
      if (!finding.holds()) {
        return finding.broken().stream().limit(5).map(what -> guarantee + ": " + what).toList();
      }
    }
    return List.of();
  }

  /** What was looked at last, for the log of the test. */
  Map<Guarantee, String> checked() {
    return checked;
  }
}
