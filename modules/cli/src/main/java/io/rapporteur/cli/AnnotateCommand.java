package io.rapporteur.cli;

import io.rapporteur.analysis.AnalysisOptions;
import io.rapporteur.analysis.Analyzer;
import io.rapporteur.analysis.Analyzers;
import io.rapporteur.analysis.reading.UnreadableDocumentException;
import io.rapporteur.cli.feed.DocumentToFeed;
import io.rapporteur.cli.feed.EnvelopeOptions;
import io.rapporteur.cli.feed.FeedSink;
import io.rapporteur.cli.feed.Inputs;
import io.rapporteur.cli.show.DocumentSummary;
import io.rapporteur.cli.show.Harmless;
import io.rapporteur.cli.show.Highlighter;
import io.rapporteur.contracts.config.RapporteurConfig;
import io.rapporteur.contracts.json.ModelJson;
import io.rapporteur.formats.Contents;
import io.rapporteur.formats.Formats;
import io.rapporteur.model.AnnotatedDocument;
import io.rapporteur.model.Document;
import io.rapporteur.rules.DeclaredRoutes;
import io.rapporteur.rules.RuleSet;
import io.rapporteur.rules.StarterRules;
import io.rapporteur.rules.Tagging;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads documents here and now, with no Kafka. */
@Command(name = "annotate", description = "Show what documents yield, without Kafka.")
final class AnnotateCommand implements Callable<Integer>, FeedSink {

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = "Files of any format that `feed` takes, folders, or - for standard input.")
  List<String> paths;

  @Option(names = "--json", description = "One AnnotatedDocument a line, fields as in the schema.")
  boolean json;

  @Mixin EnvelopeOptions envelope;

  @Spec CommandSpec spec;

  private Formats formats;
  private Analyzer analyzer;
  private RuleSet rules;
  private boolean failed;

  @Override
  public Integer call() {
    Inputs.check(paths);
    RapporteurConfig config = Cluster.of(spec).config();
    formats = Formats.of(config);
    analyzer =
        Analyzers.with(
            AnalysisOptions.defaults()
                .withTokens(config.tokenAnnotations())
                .withNamesModel(config.namesModel()));
    rules =
        RuleSet.of(
            config.starterRules() ? StarterRules.load() : List.of(),
            DeclaredRoutes.of(config.catalogue().routes()));
    envelope.inputs(config.documentMaxBytes(), System.in).read(paths, this);
    return failed ? 1 : 0;
  }

  @Override
  public void accept(DocumentToFeed item) {
    try {
      Contents contents = formats.read(item.payload(), envelope.envelope(item));
      contents.documents().forEach(document -> show(read(document)));
      contents.flaws().forEach(flaw -> refuse(item.name(), flaw.toString()));
    } catch (UnreadableDocumentException e) {
      refuse(item.name(), e.getMessage() + " (" + e.reason() + ")");
    }
  }

  private AnnotatedDocument read(Document given) {
    AnnotatedDocument document = analyzer.analyze(given);
    Tagging tagging = rules.tag(document);
    document.setMatches(tagging.matches());
    document.setSubjects(tagging.subjects());
    document.setRoutes(tagging.routes());
    document.setRuleSetVersion(rules.version());
    return document;
  }

  private void show(AnnotatedDocument document) {
    Terminal out = Terminal.out();
    if (json) {
      out.json(ModelJson.toJson(document));
      return;
    }
    DocumentSummary.whole(out).of(document).forEach(out::line);
    out.line("");
    if (out.coloured()) {
      out.line(Highlighter.legend());
      out.line("");
      out.line(Highlighter.paint(document));
    } else {
      out.line(Harmless.text(document.getBody()));
    }
    out.line("");
  }

  @Override
  public void refuse(String name, String why) {
    failed = true;
    Terminal.err().line("rapporteur: " + Harmless.line(name + ": " + why));
  }
}
