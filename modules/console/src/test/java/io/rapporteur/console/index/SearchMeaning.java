package io.rapporteur.console.index;

import static org.assertj.core.api.Assertions.assertThat;

import io.rapporteur.console.index.ReadModel.Backing;
import io.rapporteur.contracts.serde.AvroDeserializer;
import io.rapporteur.contracts.serde.AvroSerializer;
import io.rapporteur.contracts.serde.InMemorySchemaRegistry;
import io.rapporteur.contracts.serde.PublishedSchemas;
import io.rapporteur.contracts.serde.Subjects;
import io.rapporteur.model.AnnotatedDocument;
import io.rapporteur.model.Rule;
import io.rapporteur.rules.DeclaredRoutes;
import io.rapporteur.rules.RuleSet;
import io.rapporteur.rules.query.QueryException;
import io.rapporteur.testkit.RandomNews;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Holds a search against the rule engine, on random documents and queries: with several days,
 * documents written over and taken out, and values too long for an index.
 */
public final class SearchMeaning {
  private static final String TOPIC = "news.annotated";
  private static final int DOCUMENTS = 120;
  private static final int QUERIES = 250;

  private SearchMeaning() {}

  /** Opens what is held to account, empty. */
  public interface Opener {
    Backing open(Function<byte[], AnnotatedDocument> decoder);
  }

  /** Fills it and asks it. */
  public static void check(long seed, Opener opener) throws IOException, QueryException {
    RandomNews news = new RandomNews(seed);
    Random random = new Random(seed);
    Instant first = Instant.parse("2026-05-10T23:00:00Z");
    InMemorySchemaRegistry registry = new InMemorySchemaRegistry();
    registry.register(Subjects.ofValue(TOPIC), PublishedSchemas.of(AnnotatedDocument.class));
    AvroSerializer<AnnotatedDocument> serializer =
        new AvroSerializer<>(registry, AnnotatedDocument.class);
    AvroDeserializer<AnnotatedDocument> deserializer =
        new AvroDeserializer<>(registry, AnnotatedDocument.class);
    List<AnnotatedDocument> kept = new ArrayList<>();
    int matches = 0;
    Backing backing = opener.open(b -> deserializer.deserialize(TOPIC, b));
    try (Holdings days = backing.holdings()) {
      Search search = backing.search();
      for (int i = 0; i < DOCUMENTS; i++) {
        AnnotatedDocument document = news.document();
        if (random.nextInt(20) == 0) {
          document.setGenre("opinion " + "x".repeat(Keys.LONGEST));
        }
        Instant at = first.plus(Duration.ofMinutes(random.nextInt(4_000)));
        byte[] bytes = serializer.serialize(TOPIC, document);
        Arrival arrival = new Arrival(document, bytes, at, 0, 2 * i, "");
        days.expect(Set.of(document.getUri()));
        days.put(arrival, Row.of(arrival, false));
        kept.removeIf(other -> other.getUri().equals(document.getUri()));
        kept.add(document);
        if (random.nextInt(15) == 0) {
          String gone = kept.remove(random.nextInt(kept.size())).getUri();
          days.expect(Set.of(gone));
          days.remove(gone, 2 * i + 1);
        }
        if (random.nextInt(10) == 0) {
          days.flush();
          days.refresh();
        }
      }
      days.commit(Map.of(0, 2L * DOCUMENTS));
      days.refresh();
      assertThat(days.count()).as("seed %d", seed).isGreaterThan(2);
      for (int i = 0; i < QUERIES; i++) {
        String query = i % 10 == 0 ? "fn:phrase(" + "grain" + " fn:wildcard(p*))" : news.query();
        TreeSet<String> found = new TreeSet<>();
        FoundDocuments answer = search.find(Asked.of(query, DOCUMENTS));
        answer.rows().forEach(hit -> found.add(hit.uri()));
        TreeSet<String> expected = matched(query, kept);
        assertThat(found).as("seed %d, query %s", seed, query).isEqualTo(expected);
        assertThat(answer.total()).isEqualTo(expected.size());
        matches += expected.size();
      }
    }
    // A test in which nothing, or everything, matches would show nothing.
    assertThat(matches).isBetween(QUERIES * DOCUMENTS / 50, QUERIES * DOCUMENTS * 3 / 4);
  }

  private static TreeSet<String> matched(String query, List<AnnotatedDocument> documents) {
    Rule rule = Rule.newBuilder().setId("asked").setQuery(query).build();
    RuleSet alone = RuleSet.of(List.of(rule), DeclaredRoutes.any());
    assertThat(alone.reports()).isEmpty();
    TreeSet<String> matched = new TreeSet<>();
    for (AnnotatedDocument document : documents) {
      if (!alone.tag(document).matches().isEmpty()) {
        matched.add(document.getUri());
      }
    }
    return matched;
  }
}
