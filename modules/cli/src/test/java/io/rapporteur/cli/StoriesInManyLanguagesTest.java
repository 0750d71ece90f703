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
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Three events, each told in five languages, and a look-alike of each. */
class StoriesInManyLanguagesTest {
  private static List<Story> stories;

  @BeforeAll
  static void tell(@TempDir Path folder) throws IOException {
    Path reports = folder.resolve("reports.jsonl");
    Files.write(
        reports,
        StoriesInManyLanguagesTest.class
            .getResourceAsStream("languages/reports.jsonl")
            .readAllBytes());
    stories =
        new StoryFiles(RapporteurConfig.of(Map.of()), new EnvelopeOptions())
            .read(List.of(reports.toString()));
  }

  @Test
  void shouldTellOneStoryWhenAnEventIsReportedInFiveLanguages() {
    assertThat(stories)
        .extracting(StoriesInManyLanguagesTest::uris)
        .contains(
            List.of(
                "urn:bridge-de",
                "urn:bridge-en",
                "urn:bridge-es",
                "urn:bridge-fr",
                "urn:bridge-ru"),
            List.of("urn:flood-de", "urn:flood-en", "urn:flood-es", "urn:flood-fr", "urn:flood-ru"),
            List.of("urn:rate-de", "urn:rate-en", "urn:rate-es", "urn:rate-fr", "urn:rate-ru"));
  }

  @Test
  void shouldLeaveALookAlikeApartWhenItIsInAnotherLanguage() {
    assertThat(stories)
        .extracting(StoriesInManyLanguagesTest::uris)
        .contains(List.of("urn:other-de"), List.of("urn:other-fr"), List.of("urn:other-es"));
  }

  private static List<String> uris(Story story) {
    return story.getMembers().stream().map(Membership::getUri).sorted().toList();
  }
}
