package io.rapporteur.cli.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.rapporteur.cli.kafka.TopicReader;
import io.rapporteur.contracts.config.ClientRole;
import io.rapporteur.contracts.serde.AvroDeserializer;
import io.rapporteur.model.Membership;
import io.rapporteur.model.Origin;
import io.rapporteur.model.Story;
import io.rapporteur.testkit.BrokerExtension;
import io.rapporteur.testkit.TestCluster;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(BrokerExtension.class)
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

  @Test
  void shouldWaitForTheWholeStoryAndForWhatChangesItSoonAfter(TestCluster kafka) {
    String topic = kafka.topics().stories();
    Map<String, Object> client = new HashMap<>();
    kafka
        .config()
        .kafkaClientProperties(ClientRole.CONSUMER)
        .forEach((key, value) -> client.put((String) key, value));
    DemoStory demo =
        new DemoStory(
            Set.of("urn:a", "urn:b"), new AvroDeserializer<>(kafka.registry(), Story.class));
    kafka.produce(topic, "s1", Story.class, story("s1", "urn:a"));
    try (TopicReader reader = TopicReader.open(client, topic)) {
      reader.fromStart();
      assertThat(demo.await(reader, Duration.ofSeconds(3), Duration.ZERO))
          .as("when patience ends")
          .map(Story::getDocuments)
          .contains(1);

      kafka.produce(topic, "s1", Story.class, story("s1", "urn:a", "urn:b"));
      kafka.produce(topic, "s1", Story.class, story("s1", "urn:a", "urn:b", "urn:c"));
      assertThat(demo.await(reader, Duration.ofSeconds(60), Duration.ofSeconds(1)))
          .map(Story::getDocuments)
          .contains(3);
    }
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
    return Story.newBuilder().setId(id).setMembers(members).setDocuments(uris.length).build();
  }
}
