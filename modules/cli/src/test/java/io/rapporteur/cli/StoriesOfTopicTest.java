package io.rapporteur.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.rapporteur.cli.kafka.StoryTopic;
import io.rapporteur.cli.story.StoryDigest;
import io.rapporteur.model.LookAlike;
import io.rapporteur.model.Membership;
import io.rapporteur.model.Origin;
import io.rapporteur.model.Story;
import io.rapporteur.testkit.BrokerExtension;
import io.rapporteur.testkit.TestCluster;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(BrokerExtension.class)
class StoriesOfTopicTest {
  @Test
  void shouldFindAStoryByWhatNamesItAlone(TestCluster kafka) {
    put(kafka, "story:aa01", "Ferry sinks");
    put(kafka, "story:aa02", "Ferry sails");
    put(kafka, "story:bb01", "Train late");
    put(kafka, "story:cc01", "Gone");
    kafka.produce(kafka.topics().stories(), "story:cc01", null, Map.of());
    kafka.produce(
        kafka.topics().stories(), "story:ee01", null, Map.of("merged-into", "story:ee02"));
    kafka.produce(
        kafka.topics().stories(), "story:ee02", null, Map.of("merged-into", "story:bb01"));
    put(kafka, "story:bb01", "Train still late");
    kafka.produce(
        kafka.topics().memberships(),
        "https://a.example/1",
        Membership.class,
        Membership.newBuilder()
            .setUri("https://a.example/1")
            .setStory("story:aa02")
            .setOrigin(Origin.witness)
            .build());
    StoryTopic stories = new StoryTopic(Cluster.of(kafka.config()));

    assertThat(stories.digests())
        .extracting(StoryDigest::id)
        .containsExactly("story:aa01", "story:aa02", "story:bb01");
    assertThat(stories.records(Set.of("story:bb01", "story:dd")))
        .containsOnlyKeys("story:bb01")
        .extractingByKey("story:bb01")
        .extracting(Story::getHeadline)
        .isEqualTo("Train still late");
    for (String name : List.of("story:bb01", "bb01", "b", "story:b", " bb ")) {
      assertThat(stories.find(name).getId()).as(name).isEqualTo("story:bb01");
    }
    assertThat(stories.find("ee01").getId()).as("merged away").isEqualTo("story:bb01");
    assertThat(stories.find("https://a.example/1").getId()).isEqualTo("story:aa02");
    assertThat(stories.lookAlikes(stories.find("aa01")))
        .isEqualTo(Map.of("story:bb01", "Train still late"));

    refused(stories, "aa", "2 stories begin with aa: story:aa01, story:aa02; write more of it");
    refused(stories, "cc01", "there is no story cc01, and none of a document with that uri");
    refused(stories, "https://a.example/2", "there is no story https://a.example/2");
  }

  private static void refused(StoryTopic stories, String name, String message) {
    assertThatExceptionOfType(UserError.class)
        .isThrownBy(() -> stories.find(name))
        .withMessageContaining(message);
  }

  private static void put(TestCluster kafka, String id, String headline) {
    Story story =
        Story.newBuilder()
            .setId(id)
            .setHeadline(headline)
            .setNotSame(List.of(new LookAlike("story:bb01", "another day")))
            .build();
    kafka.produce(kafka.topics().stories(), id, Story.class, story);
  }
}
