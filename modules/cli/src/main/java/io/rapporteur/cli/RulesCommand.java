package io.rapporteur.cli;

import io.rapporteur.cli.kafka.TableTopic;
import io.rapporteur.cli.kafka.WrittenBy;
import io.rapporteur.cli.rules.AnnotatedTopic;
import io.rapporteur.cli.rules.BackfillRun;
import io.rapporteur.cli.rules.RuleFiles;
import io.rapporteur.cli.rules.RuleFindings;
import io.rapporteur.cli.rules.RulesTopic;
import io.rapporteur.cli.show.Harmless;
import io.rapporteur.contracts.json.ModelJson;
import io.rapporteur.model.AnnotatedDocument;
import io.rapporteur.model.Rule;
import io.rapporteur.rules.DeclaredRoutes;
import io.rapporteur.rules.Explanation;
import io.rapporteur.rules.RuleExplainer;
import io.rapporteur.rules.RuleFile;
import io.rapporteur.rules.RuleSet;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Standing queries: what there are, new ones, and what they would have matched. */
@Command(
    name = "rules",
    description = "List, put, remove, test, explain and backfill standing queries.")
final class RulesCommand implements Runnable {
  private static final int MOST_SHOWN = 20;

  @Spec CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "say list, put, remove, test, explain or backfill");
  }

  @Command(name = "list", description = "The rules on the rules topic, by id.")
  int list(
      @Option(names = "--all", description = "Those that ship with the program too.") boolean all,
      @Option(names = "--json", description = "One rule a line.") boolean json,
      @Option(names = "--yaml", description = "As a file that put takes.") boolean yaml) {
    RulesTopic topic = new RulesTopic(Cluster.of(spec));
    SortedMap<String, Rule> rules = all ? topic.inForce() : topic.table().read();
    if (yaml) {
      Terminal.out().print(RuleFile.write(List.copyOf(rules.values())));
      return 0;
    }
    Map<String, WrittenBy> writers = json ? Map.of() : topic.table().writers();
    Terminal.out()
        .list(
            rules.values(),
            json,
            ModelJson::toJson,
            rule -> Harmless.line(line(rule) + by(writers.get(rule.getId()))));
    if (rules.isEmpty() && !json) {
      Terminal.out().line("no rules of your own; --all shows those that ship");
    }
    return 0;
  }

  private static String by(WrittenBy writer) {
    return writer == null ? "" : "  (" + writer + ")";
  }

  private static String line(Rule rule) {
    return rule.getId()
        + (rule.getEnabled() ? "" : " (disabled)")
        + (rule.getTitle().isEmpty() ? "" : "  " + rule.getTitle())
        + (rule.getRoutes().isEmpty() ? "" : "  -> " + String.join(", ", rule.getRoutes()))
        + (rule.getSubjects().isEmpty() ? "" : "  [" + String.join(", ", rule.getSubjects()) + "]");
  }

  @Command(
      name = "put",
      description = "Put the rules of files, once they pass; they hold from the next document on.")
  int put(
      @Parameters(
              arity = "1..*",
              paramLabel = "FILE",
              description = "YAML, or - for standard input.")
          List<String> files) {
    RulesTopic topic = new RulesTopic(Cluster.of(spec));
    List<Rule> rules = RuleFiles.read(files, System.in);
    if (!passes(rules, topic.routes(), topic.inForce())) {
      Terminal.err().line("rapporteur: nothing was put");
      return 1;
    }
    Map<String, Rule> changes = new LinkedHashMap<>();
    rules.forEach(rule -> changes.put(rule.getId(), rule));
    topic.table().write(changes);
    Terminal.out().line("put " + rules.size() + (rules.size() == 1 ? " rule" : " rules"));
    return 0;
  }

  private static boolean passes(
      List<Rule> rules, DeclaredRoutes routes, Map<String, Rule> inForce) {
    RuleFindings findings = RuleFindings.of(rules, routes, inForce.values());
    findings.warnings().forEach(line -> Terminal.err().line("rapporteur: warning: " + line));
    findings.errors().forEach(line -> Terminal.err().line("rapporteur: " + line));
    return findings.errors().isEmpty();
  }

  @Command(
      name = "remove",
      description = "Remove rules; what only they routed leaves their routes.")
  int remove(@Parameters(arity = "1..*", paramLabel = "ID") List<String> ids) {
    TableTopic<Rule> table = new RulesTopic(Cluster.of(spec)).table();
    SortedMap<String, Rule> there = table.read();
    Map<String, Rule> changes = new LinkedHashMap<>();
    for (String id : ids) {
      if (!there.containsKey(id)) {
        throw new UserError(
            "there is no rule " + id + " on the rules topic; `rules list` shows those there are");
      }
      changes.put(id, null);
    }
    table.write(changes);
    Terminal.out().line("removed " + ids.size() + (ids.size() == 1 ? " rule" : " rules"));
    return 0;
  }

  @Command(
      name = "test",
      description = "Run a rule's own tests, and on request over documents that are kept.")
  int test(
      @Parameters(paramLabel = "ID|FILE", description = "A rule that is put, or a file of rules.")
          String what,
      @Option(
              names = "--against",
              paramLabel = "TIME",
              converter = Since.class,
              description = "Over annotated documents of this time and later: 24h, 2025-05-14.")
          Instant against,
      @Option(names = "--all", description = "With --against: show every match, not the first 20.")
          boolean all,
      @Option(
              names = "--offline",
              description =
                  "Ask no cluster: a file, beside the rules that ship. For a CI of yours.")
          boolean offline) {
    boolean file = Files.isRegularFile(Path.of(what));
    if (offline && (!file || against != null)) {
      throw new UserError(
          "--offline is for the own tests of a file of rules; " + what + " is none");
    }
    Cluster cluster = Cluster.of(spec);
    RulesTopic topic = new RulesTopic(cluster);
    List<Rule> rules = file ? RuleFiles.read(List.of(what), System.in) : List.of(topic.rule(what));
    if (!passes(rules, topic.routes(), offline ? topic.shipped() : topic.inForce())) {
      return 1;
    }
    Terminal.out().line(rules.size() == 1 ? "1 rule passes" : rules.size() + " rules pass");
    if (against != null) {
      int most = all ? Integer.MAX_VALUE : MOST_SHOWN;
      rules.forEach(rule -> showMatches(cluster, rule, against, most));
    }
    return 0;
  }

  private static void showMatches(Cluster cluster, Rule rule, Instant against, int most) {
    RuleSet alone = RuleSet.of(List.of(rule), new RulesTopic(cluster).routes());
    int[] counts = {0, 0};
    new AnnotatedTopic(cluster, cluster.topics().annotated())
        .each(
            against,
            (document, bytes) -> {
              counts[0]++;
              if (!alone.tag(document).matches().isEmpty() && counts[1]++ < most) {
                Terminal.out()
                    .line(
                        "  "
                            + Harmless.line(document.getUri())
                            + "  "
                            + Harmless.line(document.getHeadline()));
              }
            });
    if (counts[1] > most) {
      Terminal.out().line("  and " + (counts[1] - most) + " more; --all shows them");
    }
    Terminal.out().line(rule.getId() + " matches " + counts[1] + " of " + counts[0] + " documents");
  }

  @Command(
      name = "backfill",
      description = "Put what a rule matches among the documents kept onto its routes, marked so.")
  int backfill(
      @Parameters(paramLabel = "ID", description = "A rule that is put.") String id,
      @Option(
              names = "--since",
              paramLabel = "TIME",
              converter = Since.class,
              description = "Documents of this time and later; all that are kept otherwise.")
          Instant since) {
    Cluster cluster = Cluster.of(spec);
    BackfillRun.Result result =
        new BackfillRun(cluster, new RulesTopic(cluster).rule(id)).run(since);
    int missing = result.matched() - result.there() - result.put();
    Terminal.out()
        .line(
            id
                + " matches "
                + result.matched()
                + " documents: "
                + result.put()
                + " put on its routes, "
                + result.there()
                + " there already");
    if (!result.taken()) {
      throw new UserError(
          missing
              + " wait for the annotate application, which does not take them up: does it run?"
              + " Once it does they are put on the routes, without another backfill");
    }
    if (missing > 0) {
      Terminal.err()
          .line(
              "rapporteur: "
                  + missing
                  + " not put: corrected or withdrawn meanwhile, forgotten after"
                  + " versions.retention.days, or dead letters (`dead-letters list`)");
    }
    return 0;
  }

  @Command(
      name = "explain",
      description = "Show which clauses of a rule a document satisfies, by which words.")
  int explain(
      @Parameters(index = "0", paramLabel = "ID", description = "A rule that is put.") String id,
      @Parameters(index = "1", paramLabel = "URI", description = "An annotated document.")
          String uri,
      @Option(names = "--json", description = "The tree as JSON.") boolean json) {
    Cluster cluster = Cluster.of(spec);
    Rule rule = new RulesTopic(cluster).rule(id);
    AnnotatedDocument document =
        new AnnotatedTopic(cluster, cluster.topics().annotated())
            .find(uri)
            .orElseThrow(() -> new UserError("there is no annotated document " + uri));
    Explanation why = RuleExplainer.explain(rule, document);
    if (json) {
      Terminal.out().json(why.toJson());
      return 0;
    }
    Terminal.out()
        .line(id + (why.satisfied() ? " matches " : " does not match ") + Harmless.line(uri));
    Terminal.out().line(Harmless.text(why.toText().stripTrailing()));
    if (!why.satisfied()) {
      Terminal.out()
          .line("first clause that failed: " + Harmless.line(why.firstFailure().clause()));
    }
    return 0;
  }
}
