package io.rapporteur.console.api;

import io.rapporteur.console.Backend.Finding;
import io.rapporteur.console.ConsoleException;
import io.rapporteur.console.http.Call;
import io.rapporteur.console.http.HttpAnswer;
import io.rapporteur.console.index.ReadModel;
import io.rapporteur.console.json.Json;
import io.rapporteur.contracts.Topics;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** How the applications, the topics and the console itself do. */
final class PipelineApi {
  private static final long FRESH_NANOS = 2_000_000_000L;
  private static final long FINDINGS_NANOS = 60_000_000_000L;

  /** An application, what it reads and what it writes. */
  private record App(String id, List<String> inputs, List<String> outputs) {}

  private final Desk desk;
  private final ClusterProgress cluster;
  private final List<App> apps;
  private final Turn turn = new Turn();
  private Map<String, Object> last;
  private long lastAt;
  private long lookedAt;
  private List<Finding> findings = List.of();
  private long findingsAt;
  private Map<String, Long> ends = Map.of();

  PipelineApi(Desk desk) {
    this.desk = desk;
    this.cluster = new ClusterProgress(desk.clients());
    Topics topics = desk.clients().topics();
    this.apps =
        List.of(
            new App("intake", List.of(topics.inbox()), List.of(topics.documents())),
            new App(
                "annotate",
                List.of(topics.documents(), topics.backfills()),
                List.of(topics.annotated(), topics.ruleReports())),
            new App(
                "alert",
                List.of(topics.annotated(), topics.memberships()),
                List.of(topics.alerts())),
            new App(
                "relate",
                List.of(topics.annotated()),
                List.of(topics.stories(), topics.memberships())),
            new App(
                "facts",
                List.of(topics.annotated(), topics.stories()),
                List.of(
                    topics.mentionFacts(),
                    topics.quotationFacts(),
                    topics.figureFacts(),
                    topics.verdictFacts())));
  }

  HttpAnswer show(Call call) {
    return turn.take(
        () -> {
          // from when a look ends: who waited for a long one does not take another
          if (last == null || System.nanoTime() - lastAt > FRESH_NANOS) {
            last = look();
            lastAt = System.nanoTime();
          }
          return HttpAnswer.json(last);
        });
  }

  private Map<String, Object> look() {
    long now = System.nanoTime();
    if (findingsAt == 0 || now - findingsAt > FINDINGS_NANOS) {
      findings = findings();
      findingsAt = System.nanoTime();
    }
    double seconds = lookedAt == 0 ? 0 : (now - lookedAt) / 1e9;
    lookedAt = now;
    return look(seconds);
  }

  private List<Finding> findings() {
    List<Finding> found = new ArrayList<>(desk.backend().findings());
    failure(found, "documents", desk.model().follower().failure());
    failure(found, "tables", desk.tables().follower().failure());
    String complaint = desk.model().holdings().complaint();
    if (!complaint.isEmpty()) {
      found.add(new Finding(false, complaint, "see the console's log"));
    }
    long unreadable = desk.model().unreadable() + desk.tables().unreadable();
    if (unreadable > 0) {
      found.add(
          new Finding(
              false,
              unreadable + " records could not be read",
              "see the console's log; `rapporteur watch annotated` shows them"));
    }
    return found;
  }

  private static void failure(List<Finding> found, String what, String failure) {
    if (!failure.isEmpty()) {
      found.add(
          new Finding(false, "the console cannot follow " + what + ": " + failure, "it tries on"));
    }
  }

  private Map<String, Object> look(double seconds) {
    Set<String> topics = new TreeSet<>(desk.clients().topics().fixed());
    desk.clients()
        .config()
        .catalogue()
        .routes()
        .forEach(route -> topics.add(desk.clients().topics().route(route)));
    String prefix = desk.clients().config().applicationIdPrefix() + "-";
    ClusterProgress.Look look;
    try {
      look = cluster.look(topics, apps.stream().map(app -> prefix + app.id()).toList());
    } catch (ConsoleException e) {
      List<Finding> and = new ArrayList<>(findings);
      and.add(new Finding(false, e.getMessage(), "start the brokers, or see bootstrap.servers"));
      return page(List.of(), List.of(), and);
    }
    Map<String, Long> before = ends;
    ends = new HashMap<>();
    topics.forEach(topic -> ends.put(topic, look.end(topic)));
    List<Map<String, Object>> rows = new ArrayList<>();
    for (String topic : topics) {
      if (look.partitions(topic) > 0) {
        double rate =
            seconds <= 0 || !before.containsKey(topic)
                ? 0
                : Math.max(0, (ends.get(topic) - before.get(topic)) / seconds);
        rows.add(
            Json.object(
                "name",
                topic,
                "partitions",
                look.partitions(topic),
                "records",
                look.records(topic),
                "rate",
                rate));
      }
    }
    return page(apps.stream().map(app -> app(app, prefix, look)).toList(), rows, findings);
  }

  private static Map<String, Object> app(App app, String prefix, ClusterProgress.Look look) {
    Long lag = look.lag(prefix + app.id(), app.inputs());
    return Json.object(
        "id", app.id(),
        "lag", lag,
        "inputs", app.inputs(),
        "outputs", app.outputs());
  }

  private Map<String, Object> page(
      List<Map<String, Object>> applications,
      List<Map<String, Object>> topics,
      List<Finding> found) {
    ReadModel model = desk.model();
    var pace = desk.hub().pace();
    return Json.object(
        "applications", applications,
        "topics", topics,
        "latency",
            Json.object("p50", pace.latency(.5), "p99", pace.latency(.99), "count", pace.count()),
        "index",
            Json.object(
                "documents", desk.search().size(),
                "bytes", model.holdings().bytes(),
                "days", model.holdings().count(),
                "behind", model.follower().behind(),
                "rate", pace.rate(System.currentTimeMillis()),
                "restoring", !model.follower().live(),
                "since", model.holdings().first()),
        "stream",
            Json.object(
                "clients", desk.hub().clients(),
                "shown", desk.hub().shown(),
                "skipped", desk.hub().skipped()),
        "findings",
            found.stream()
                .map(f -> Json.object("ok", f.ok(), "what", f.what(), "mend", f.mend()))
                .toList(),
        "links", SessionApi.links(desk));
  }
}
