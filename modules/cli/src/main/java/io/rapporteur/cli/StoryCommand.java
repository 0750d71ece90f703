package io.rapporteur.cli;

import io.rapporteur.cli.kafka.StoryTopic;
import io.rapporteur.model.Story;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
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
    StoryTopic stories = new StoryTopic(Cluster.of(spec));
    Story story = stories.find(name);
    output.print(List.of(story), output.json ? Map.of() : stories.lookAlikes(story));
    return 0;
  }
}
