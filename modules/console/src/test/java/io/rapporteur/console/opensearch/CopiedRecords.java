package io.rapporteur.console.opensearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.rapporteur.console.json.Json;
import io.rapporteur.contracts.Topics;
import io.rapporteur.contracts.json.ModelJson;
import io.rapporteur.model.FigureFact;
import io.rapporteur.model.Membership;
import io.rapporteur.model.MentionFact;
import io.rapporteur.model.Origin;
import io.rapporteur.model.QuotationFact;
import io.rapporteur.model.Story;
import io.rapporteur.model.VerdictFact;
import io.rapporteur.testkit.TestCluster;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.avro.specific.SpecificRecord;

/** A record of each kind that is copied: put, corrected, and taken back. */
final class CopiedRecords {
  private static final String KEY = "fact:1";
  private static final String OTHER = "fact:2";
  private static final Instant NOON = Instant.parse("2026-05-14T12:00:00.250Z");

  private CopiedRecords() {}

  /**
   * A kind.
   *
   * @param index its name after the prefix
   * @param make a record that says a text
   */
  private record Kind<T extends SpecificRecord>(
      String index, String topic, Class<T> type, Function<String, T> make) {

    void put(TestCluster kafka, String key, String text) {
      kafka.produce(topic, key, type, text == null ? null : make.apply(text));
    }

    Object printed(String text) {
      return Json.parse(ModelJson.toJson(make.apply(text)));
    }
  }

  private static List<Kind<?>> kinds(Topics topics) {
    return List.of(
        new Kind<>("mentions", topics.mentionFacts(), MentionFact.class, CopiedRecords::mention),
        new Kind<>(
            "quotations", topics.quotationFacts(), QuotationFact.class, CopiedRecords::quotation),
        new Kind<>("figures", topics.figureFacts(), FigureFact.class, CopiedRecords::figure),
        new Kind<>("verdicts", topics.verdictFacts(), VerdictFact.class, CopiedRecords::verdict),
        new Kind<>("stories", topics.stories(), Story.class, CopiedRecords::story),
        new Kind<>(
            "memberships", topics.memberships(), Membership.class, CopiedRecords::membership));
  }

  /**
   * Puts records, and looks whether the cluster has what holds.
   *
   * @param start begins to copy, from where it came to the last time
   * @param held what an index has, by id; given its name after the prefix
   */
  static void check(
      TestCluster kafka, Supplier<AutoCloseable> start, Function<String, Map<String, ?>> held)
      throws Exception {
    List<Kind<?>> kinds = kinds(kafka.topics());
    kinds.forEach(kind -> kind.put(kafka, KEY, "eleven people"));
    try (AutoCloseable copies = start.get()) {
      kinds.forEach(kind -> kind.put(kafka, OTHER, "two ferries"));
      for (Kind<?> kind : kinds) {
        becomes(kind, held, Map.of(KEY, "eleven people", OTHER, "two ferries"));
      }
      kinds.forEach(kind -> kind.put(kafka, KEY, "nine people"));
      for (Kind<?> kind : kinds) {
        becomes(kind, held, Map.of(KEY, "nine people", OTHER, "two ferries"));
      }
      kinds.forEach(kind -> kind.put(kafka, KEY, null));
      for (Kind<?> kind : kinds) {
        becomes(kind, held, Map.of(OTHER, "two ferries"));
      }
    }
    // while nothing copies
    kinds.forEach(kind -> kind.put(kafka, OTHER, null));
    kinds.forEach(kind -> kind.put(kafka, KEY, "ten people"));
    try (AutoCloseable copies = start.get()) {
      for (Kind<?> kind : kinds) {
        becomes(kind, held, Map.of(KEY, "ten people"));
      }
    }
  }

  private static void becomes(
      Kind<?> kind, Function<String, Map<String, ?>> held, Map<String, String> wanted) {
    await(kind.index())
        .atMost(Duration.ofMinutes(3))
        .untilAsserted(
            () -> {
              Map<String, ?> found = held.apply(kind.index());
              assertThat(found).containsOnlyKeys(wanted.keySet());
              wanted.forEach(
                  (key, text) -> assertThat((Object) found.get(key)).isEqualTo(kind.printed(text)));
            });
  }

  private static MentionFact mention(String text) {
    return MentionFact.newBuilder()
        .setId(KEY)
        .setUri("urn:a")
        .setText(text)
        .setSpanStart(3)
        .setSpanEnd(9)
        .setCountry("NO")
        .setSalience(.25)
        .setPublished(NOON)
        .build();
  }

  private static QuotationFact quotation(String text) {
    return QuotationFact.newBuilder()
        .setId(KEY)
        .setUri("urn:a")
        .setText(text)
        .setSpanStart(3)
        .setSpanEnd(9)
        .setSpeaker("name:person/kari-dahl")
        .setSpeakerName("Kari Dahl")
        .setPublished(NOON)
        .build();
  }

  private static FigureFact figure(String text) {
    return FigureFact.newBuilder()
        .setId(KEY)
        .setUri("urn:a")
        .setText(text)
        .setLow(11.5)
        .setSpanStart(3)
        .setSpanEnd(9)
        .setPublished(NOON)
        .build();
  }

  private static VerdictFact verdict(String text) {
    return VerdictFact.newBuilder()
        .setId(KEY)
        .setStory("story:1")
        .setVerdict("DISAGREE")
        .setUri("urn:a")
        .setFact("figure:1")
        .setText(text)
        .setCarrier(true)
        .build();
  }

  private static Story story(String text) {
    return Story.newBuilder()
        .setId("story:1")
        .setHeadline(text)
        .setLanguage("en")
        .setDocuments(2)
        .setWitnesses(1)
        .setBegin(NOON)
        .build();
  }

  private static Membership membership(String text) {
    return Membership.newBuilder().setUri(KEY).setStory(text).setOrigin(Origin.witness).build();
  }
}
