package io.rapporteur.cli.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.rapporteur.model.Membership;
import io.rapporteur.model.Origin;
import io.rapporteur.model.Story;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DemoStoryTest {
  private final DemoStory stories = new DemoStory(Set.of("urn:a", "urn:b"), null);

  @Test
  void shouldTakeTheStoryWithMostOfTheDocumentsWhenSeveralHaveSome() {
    stories.put("s1", story("s1", "urn:a"));
    stories.put("s2", story("s2", "urn:c"));
    assertThat(stories.best()).contains(story("s1", "urn:a"));
    assertThat(stories.isWhole()).isFalse();

    stories.put("s3", story("s3", "urn:a", "urn:b", "urn:c"));
    stories.put("s1", null);
    assertThat(stories.best()).map(Story::getId).contains("s3");
    assertThat(stories.isWhole()).isTrue();
    assertThat(stories.headlines()).containsOnlyKeys("s2", "s3");
  }

  @Test
  void shouldHaveNoStoryWhenNoneHasADocument() {
    stories.put("s2", story("s2", "urn:c"));
    assertThat(stories.best()).isEmpty();
  }

  private static Story story(String id, String... uris) {
    List<Membership> members =
        Stream.of(uris)
            .map(
                uri ->
                    Membership.newBuilder()
                        .setUri(uri)
                        .setStory(id)
                        .setOrigin(Origin.witness)
                        .build())
            .toList();
    return Story.newBuilder().setId(id).setMembers(members).build();
  }
}
