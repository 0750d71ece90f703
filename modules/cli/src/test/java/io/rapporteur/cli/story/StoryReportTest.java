package io.rapporteur.cli.story;

import static org.assertj.core.api.Assertions.assertThat;

import io.rapporteur.cli.Style;
import io.rapporteur.model.Story;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StoryReportTest {
  private final StoryReport report = new StoryReport(80, (style, text) -> text);

  @Test
  void shouldLetNoControlOfADocumentThrough() {
    List<String> lines = new ArrayList<>(report.report(Hostile.story(), Map.of()));
    lines.addAll(report.list(List.of(StoryDigest.of(Hostile.story()))));

    assertThat(lines)
        .allSatisfy(
            line ->
                assertThat(line.codePoints())
                    .noneMatch(c -> c < ' ' || c >= 0x7f && c <= 0x9f)
                    .noneMatch(c -> c >= 0x2028 && c <= 0x202e || c >= 0x2066 && c <= 0x2069));
  }

  @Test
  void shouldPutDisputesFirst() {
    List<String> lines = report.report(Hostile.story(), Map.of());

    assertThat(lines)
        .containsSubsequence(
            "DISPUTED",
            "DOCUMENTS",
            "TIME LINE",
            "FIGURES",
            "SAID",
            "HELD AGAINST THE TRANSCRIPT",
            "ABOUT",
            "LOOK-ALIKES");
    assertThat(lines).anyMatch(line -> line.startsWith("  OTHER SPEAKER"));
  }

  @Test
  void shouldSayThatNothingIsDisputedWhenNothingIs() {
    Story story = Story.newBuilder().setId("story:1").setDocuments(1).setWitnesses(1).build();

    assertThat(report.report(story, Map.of()))
        .contains("(no headline)", "DISPUTED", "  Nothing that was compared is disputed.")
        .doesNotContain("FIGURES");
  }

  @Test
  void shouldKeepToTheWidthWhenWordsAreShort() {
    Story story =
        Story.newBuilder().setId("story:1").setHeadline("ferry ".repeat(60).strip()).build();

    assertThat(report.report(story, Map.of())).allMatch(line -> line.length() <= 80);
  }

  @Test
  void shouldStyleVerdictsWhenItMayColour() {
    StoryReport coloured =
        new StoryReport(80, (style, text) -> style == Style.RED ? "<" + text + ">" : text);

    assertThat(coloured.report(Hostile.story(), Map.of()))
        .anyMatch(line -> line.startsWith("<  DISAGREE"));
  }

  @Test
  void shouldOrderNewestFirstAndUndatedLastWhenListed() {
    StoryDigest old = digest("story:2", "2025-05-14T00:00:00Z");
    StoryDigest fresh = digest("story:3", "2025-05-15T00:00:00Z");
    StoryDigest undated = StoryDigest.of(Story.newBuilder().setId("story:1").build());

    List<StoryDigest> sorted = new ArrayList<>(List.of(undated, old, fresh));
    sorted.sort(StoryDigest.NEWEST_FIRST);

    assertThat(sorted).containsExactly(fresh, old, undated);
    assertThat(old.since(Instant.parse("2025-05-14T00:00:00Z"))).isTrue();
    assertThat(old.since(Instant.parse("2025-05-14T00:00:01Z"))).isFalse();
    assertThat(undated.since(Instant.EPOCH)).isFalse();
    assertThat(undated.since(null)).isTrue();
  }

  private static StoryDigest digest(String id, String end) {
    return StoryDigest.of(Story.newBuilder().setId(id).setEnd(Instant.parse(end)).build());
  }
}
