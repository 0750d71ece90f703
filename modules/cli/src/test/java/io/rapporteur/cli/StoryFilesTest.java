package io.rapporteur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.rapporteur.cli.feed.EnvelopeOptions;
import io.rapporteur.contracts.config.RapporteurConfig;
import io.rapporteur.model.Membership;
import io.rapporteur.model.Story;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoryFilesTest {
  private static final String TEXT =
      "Ferry sinks off Bergen\n\nA ferry with 80 people on board sank off Bergen on Monday,"
          + " Minister Kari Dahl said. All were saved by the crew of a trawler, and the harbour"
          + " was closed until Tuesday morning.";

  private static final String ITEM =
      "{\"uri\": \"urn:a\", \"version\": \"%d\", \"pubStatus\": \"%s\", \"headlines\":"
          + " [{\"value\": \"%s\"}], \"bodies\": [{\"value\": \"A ferry left Bergen at noon.\"}]}\n";

  @TempDir Path folder;

  @Test
  void shouldNameAllMembersWhenThereAreMoreThanARecordLists() throws IOException {
    for (int i = 0; i < 105; i++) {
      Files.writeString(folder.resolve("copy-" + i + ".txt"), TEXT);
    }

    List<Story> stories = files().read(List.of(folder.toString()));

    assertThat(stories).hasSize(1);
    assertThat(stories.get(0).getDocuments()).isEqualTo(105);
    assertThat(stories.get(0).getMembers())
        .extracting(Membership::getUri)
        .doesNotHaveDuplicates()
        .hasSize(105);
    assertThat(stories.get(0).getWitnesses()).isEqualTo(1);
  }

  @Test
  void shouldTakeTheNewestVersionAndLeaveOutWhatIsWithdrawn() throws IOException {
    Path items = folder.resolve("items.jsonl");
    Files.writeString(
        items, ITEM.formatted(2, "usable", "Second") + ITEM.formatted(1, "usable", "First"));
    assertThat(files().read(List.of(items.toString())))
        .extracting(Story::getHeadline)
        .containsExactly("Second");

    Files.writeString(
        items, ITEM.formatted(1, "usable", "First") + ITEM.formatted(2, "canceled", "Gone"));
    assertThat(files().read(List.of(items.toString()))).isEmpty();
  }

  @Test
  void shouldTellTheRestAndSayThatItFailedWhenAFileCannotBeRead() throws IOException {
    Files.writeString(folder.resolve("a.txt"), TEXT);
    Files.writeString(folder.resolve("b.json"), "{\"uri\": ");
    StoryFiles files = files();

    assertThat(files.read(List.of(folder.toString()))).hasSize(1);
    assertThat(files.failed()).isTrue();
  }

  private static StoryFiles files() {
    return new StoryFiles(RapporteurConfig.of(Map.of()), new EnvelopeOptions());
  }
}
