package io.rapporteur.cli;

import io.rapporteur.cli.kafka.TableTopic;
import io.rapporteur.cli.show.Harmless;
import io.rapporteur.model.LookAlike;
import io.rapporteur.model.Membership;
import io.rapporteur.model.Story;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reports one story. */
@Command(
    name = "story",
    description = "Report a story: what is disputed, documents, time line, figures, who said what.")
final class StoryCommand implements Callable<Integer> {
  private static final String PREFIX = "story:";
  private static final int NAMED = 4;

  @Parameters(
      paramLabel = "ID",
      description =
          "Its id, the beginning of it as far as no other begins so, or a document's uri.")
  String name;

  @Mixin StoryOutput output;

  @Spec CommandSpec spec;

  @Override
  public Integer call() {
    output.check();
    Cluster cluster = Cluster.of(spec);
    TableTopic<Story> table = new TableTopic<>(cluster, cluster.topics().stories(), Story.class);
    Story story = story(cluster, table);
    Set<String> others =
        story.getNotSame().stream().map(LookAlike::getStory).collect(Collectors.toSet());
    boolean named = !output.json && !others.isEmpty();
    output.print(
        List.of(story), named ? table.read(others::contains, Story::getHeadline) : Map.of());
    return 0;
  }

  private Story story(Cluster cluster, TableTopic<Story> table) {
    String given = name.strip();
    if (given.isEmpty() || PREFIX.startsWith(given)) {
      throw new UserError("which story? `rapporteur stories` lists those there are");
    }
    Map<String, Story> found =
        table.read(
            id -> id.startsWith(given) || id.startsWith(PREFIX + given), Function.identity());
    for (String exact : List.of(given, PREFIX + given)) {
      if (found.containsKey(exact)) {
        return found.get(exact);
      }
    }
    if (found.size() > 1) {
      throw new UserError(
          found.size()
              + " stories begin with "
              + given
              + ": "
              + found.keySet().stream().limit(NAMED).collect(Collectors.joining(", "))
              + (found.size() > NAMED ? ", …" : "")
              + "; write more of it");
    }
    return found.isEmpty() ? ofDocument(cluster, table, given) : found.values().iterator().next();
  }

  private static Story ofDocument(Cluster cluster, TableTopic<Story> table, String uri) {
    Membership membership =
        new TableTopic<>(cluster, cluster.topics().memberships(), Membership.class)
            .read(uri::equals, Function.<Membership>identity())
            .get(uri);
    Story story =
        membership == null
            ? null
            : table
                .read(membership.getStory()::equals, Function.<Story>identity())
                .get(membership.getStory());
    if (story == null) {
      throw new UserError(
          "there is no story "
              + Harmless.line(uri)
              + " and none of a document with that uri; `rapporteur stories` lists those there"
              + " are");
    }
    return story;
  }
}
