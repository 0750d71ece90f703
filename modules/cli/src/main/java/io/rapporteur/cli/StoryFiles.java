package io.rapporteur.cli;

import io.rapporteur.analysis.AnalysisOptions;
import io.rapporteur.analysis.Analyzer;
import io.rapporteur.analysis.Analyzers;
import io.rapporteur.analysis.reading.UnreadableDocumentException;
import io.rapporteur.cli.feed.DocumentToFeed;
import io.rapporteur.cli.feed.EnvelopeOptions;
import io.rapporteur.cli.feed.FeedSink;
import io.rapporteur.cli.show.Harmless;
import io.rapporteur.contracts.config.RapporteurConfig;
import io.rapporteur.formats.Contents;
import io.rapporteur.formats.Formats;
import io.rapporteur.model.AnnotatedDocument;
import io.rapporteur.model.Document;
import io.rapporteur.model.PubStatus;
import io.rapporteur.model.Story;
import io.rapporteur.stories.telling.Pared;
import io.rapporteur.stories.telling.StoryAndMemberships;
import io.rapporteur.stories.telling.StoryDesk;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads files and tells their stories, with no Kafka. */
final class StoryFiles implements FeedSink {
  private final Formats formats;
  private final EnvelopeOptions envelope;
  private final RapporteurConfig config;
  private final Analyzer analyzer;
  private final Map<String, Document> newest = new LinkedHashMap<>();
  private boolean failed;

  StoryFiles(RapporteurConfig config, EnvelopeOptions envelope) {
    this.config = config;
    this.formats = Formats.of(config);
    this.envelope = envelope;
    analyzer = Analyzers.with(AnalysisOptions.defaults().withNamesModel(config.namesModel()));
  }

  /** The stories of what paths name, with all members. */
  List<Story> read(List<String> paths) {
    envelope.inputs(config.documentMaxBytes(), System.in).read(paths, this);
    List<AnnotatedDocument> readings = new ArrayList<>();
    for (Document document : newest.values()) {
      if (document.getPubStatus() != PubStatus.canceled) {
        readings.add(Pared.of(analyzer.analyze(document)));
      }
    }
    return StoryDesk.tell(readings).stream().map(StoryFiles::whole).toList();
  }

  private static Story whole(StoryAndMemberships told) {
    Story story = told.story();
    story.setMembers(told.memberships());
    return story;
  }

  /** Whether something could not be read. */
  boolean failed() {
    return failed;
  }

  @Override
  public void accept(DocumentToFeed item) {
    try {
      Contents contents = formats.read(item.payload(), envelope.envelope(item));
      for (Document document : contents.documents()) {
        newest.merge(document.getUri(), document, StoryFiles::later);
      }
      contents.flaws().forEach(flaw -> refuse(item.name(), flaw.toString()));
    } catch (UnreadableDocumentException e) {
      refuse(item.name(), e.getMessage() + " (" + e.reason() + ")");
    }
  }

  /** The newer version; of equal ones the one that came last. */
  private static Document later(Document one, Document other) {
    return one.getVersion() > other.getVersion() ? one : other;
  }

  @Override
  public void refuse(String name, String why) {
    failed = true;
    Terminal.err().line("rapporteur: " + Harmless.line(name + ": " + why));
  }
}
