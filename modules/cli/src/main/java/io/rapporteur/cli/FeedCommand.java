package io.rapporteur.cli;

import io.rapporteur.cli.feed.EnvelopeOptions;
import io.rapporteur.cli.feed.Feed;
import io.rapporteur.cli.feed.Inputs;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Puts documents onto the inbox. */
@Command(
    name = "feed",
    description = "Put documents onto the inbox topic; says how many the broker acknowledged.")
final class FeedCommand implements Callable<Integer> {

  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description =
          "Files of text, HTML, ninjs, JSON Lines of ninjs, NewsML-G2, NITF, RSS, Atom, mail, WARC,"
              + " PDF or office; folders (their .txt, .html, .json, .jsonl, .xml, .eml, .pdf,"
              + " .docx, .odt and .warc.gz files); or - for standard input.")
  List<String> paths;

  @Mixin EnvelopeOptions envelope;

  @Spec CommandSpec spec;

  @Override
  public Integer call() {
    Inputs.check(paths);
    Cluster cluster = Cluster.of(spec);
    Feed.Count count = new Feed(cluster, envelope, Terminal.err()).run(paths, System.in);
    Terminal.out().line(count.toString());
    return count.refused() > 0 ? 1 : 0;
  }
}
