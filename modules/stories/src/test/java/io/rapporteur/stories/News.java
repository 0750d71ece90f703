package io.rapporteur.stories;

import io.rapporteur.model.AnnotatedDocument;
import io.rapporteur.stories.features.FeatureReader;
import io.rapporteur.stories.features.StoryFeatures;
import io.rapporteur.testkit.AnnotatedDocuments;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Invented news: events with words of their own, told by several documents. */
public final class News {
  private static final FeatureReader READER = new FeatureReader();
  private static final String[] SYLLABLES = {
    "ba", "ke", "lo", "mi", "nu", "pra", "sto", "ver", "gal", "tin", "dor", "fel", "hus", "jam"
  };
  private static final Instant START = Instant.parse("2024-03-01T08:00:00Z");

  private News() {}

  /** Features of a document as the tests want it. */
  public static StoryFeatures features(AnnotatedDocument document) {
    return READER.read(document);
  }

  /** Features of a plain document. */
  public static StoryFeatures features(String uri, String published, String headline, String body) {
    return features(
        AnnotatedDocuments.annotated(uri)
            .headline(headline)
            .body(body)
            .published(published)
            .build());
  }

  /**
   * Documents of some events, neighbouring ones of which share words, so that pairs of every
   * likeness are among them.
   */
  public static List<StoryFeatures> random(Random random, int events, int most) {
    List<StoryFeatures> documents = new ArrayList<>();
    List<String> before = vocabulary(random);
    for (int event = 0; event < events; event++) {
      List<String> words = vocabulary(random);
      for (int i = 0; i < words.size() / 3; i++) {
        words.set(i, before.get(random.nextInt(before.size())));
      }
      before = words;
      int count = 1 + random.nextInt(most);
      for (int i = 0; i < count; i++) {
        String published =
            random.nextInt(5) == 0
                ? null
                : START.plusSeconds(event * 20_000L + random.nextInt(200_000)).toString();
        documents.add(
            features(
                "urn:" + Integer.toHexString(random.nextInt()) + ":" + documents.size(),
                published,
                text(random, words, 6),
                text(random, words, random.nextInt(6) == 0 ? 4 : 60)));
      }
    }
    return documents;
  }

  private static List<String> vocabulary(Random random) {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      StringBuilder word = new StringBuilder();
      for (int k = 0; k < 3; k++) {
        word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
      }
      words.add(word.toString());
    }
    return words;
  }

  private static String text(Random random, List<String> words, int length) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      text.append(words.get(random.nextInt(words.size()))).append(' ');
    }
    return text.append("today.").toString();
  }
}
