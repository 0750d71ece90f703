package io.rapporteur.cli;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import io.rapporteur.cli.feed.EnvelopeOptions;
import io.rapporteur.cli.feed.Inputs;
import io.rapporteur.cli.kafka.StoryTopic;
import io.rapporteur.cli.story.StoryDigest;
import io.rapporteur.model.Story;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Lists stories, newest first. */
@Command(
    name = "stories",
    description = "List stories, newest first; with --files, tell those of files without Kafka.")
final class StoriesCommand implements Callable<Integer> {
  /** What a person says of files. */
  private static final List<String> OF_FILES =
      List.of("--source", "--published", "--language", "--type");

  @Option(
      names = "--files",
      arity = "1..*",
      paramLabel = "PATH",
      description =
          "Tell the stories of these instead, the list and each report: files, folders, JSON Lines"
              + " of ninjs, or - for standard input.")
  List<String> paths;

  @Option(
      names = "--since",
      paramLabel = "TIME",
      converter = Since.class,
      description = "Those with a document published then or later: 24h, 2025-05-14.")
  Instant since;

  @Option(names = "--limit", paramLabel = "N", description = "No more than the newest N.")
  int limit = Integer.MAX_VALUE;

  @Mixin StoryOutput output;

  @Mixin EnvelopeOptions envelope;

  @Spec CommandSpec spec;

  @Override
  public Integer call() {
    output.check();
    if (limit < 1) {
      throw new UserError("--limit is " + limit + "; it has to be 1 or more");
    }
    if (paths != null) {
      return fromFiles();
    }
    for (String option : OF_FILES) {
      if (spec.commandLine().getParseResult().hasMatchedOption(option)) {
        throw new UserError(option + " goes with --files");
      }
    }
    return fromTopic();
  }

  private int fromTopic() {
    StoryTopic stories = new StoryTopic(Cluster.of(spec));
    Collection<StoryDigest> all = stories.digests();
    List<StoryDigest> chosen = chosen(all);
    if (!output.whole()) {
      output.list(chosen);
      if (chosen.isEmpty()) {
        Terminal.out().line("no stories");
      }
      return 0;
    }
    print(chosen, stories.records(chosen.stream().map(StoryDigest::id).collect(toSet())), all);
    return 0;
  }

  private int fromFiles() {
    Inputs.check(paths);
    StoryFiles files = new StoryFiles(Cluster.of(spec).config(), envelope);
    Map<String, Story> stories =
        files.read(paths).stream().collect(toMap(Story::getId, Function.identity()));
    List<StoryDigest> all = stories.values().stream().map(StoryDigest::of).toList();
    List<StoryDigest> chosen = chosen(all);
    if (!output.whole()) {
      output.list(chosen);
      Terminal.out().line(chosen.isEmpty() ? "no stories" : "");
    }
    print(chosen, stories, all);
    return files.failed() ? 1 : 0;
  }

  private void print(
      List<StoryDigest> chosen, Map<String, Story> records, Collection<StoryDigest> all) {
    output.print(
        chosen.stream().map(digest -> records.get(digest.id())).filter(Objects::nonNull).toList(),
        all.stream().collect(toMap(StoryDigest::id, StoryDigest::headline)));
  }

  private List<StoryDigest> chosen(Collection<StoryDigest> all) {
    return all.stream()
        .filter(digest -> digest.since(since))
        .sorted(StoryDigest.NEWEST_FIRST)
        .limit(limit)
        .toList();
  }
}
