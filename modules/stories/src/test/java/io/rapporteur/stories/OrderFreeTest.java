package io.rapporteur.stories;

import static org.assertj.core.api.Assertions.assertThat;

import io.rapporteur.stories.features.FeatureCodec;
import io.rapporteur.stories.features.StoryFeatures;
import io.rapporteur.testkit.Seeds;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The same documents give the same stories, byte for byte, however they come. */
class OrderFreeTest {
  static List<Long> seeds() {
    return Seeds.of(1L, 2L, 3L, 20_240_301L);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void shouldGiveEqualStoriesWhenDocumentsComeInAnyOrder(long seed) throws IOException {
    Random random = new Random(seed);
    List<StoryFeatures> documents = News.random(random, 14, 9);
    StoryBook plain = new StoryBook();
    documents.forEach(document -> plain.put(document, 0));
    plain.settle();
    assertThat(plain.stories()).hasSizeGreaterThan(3).hasSizeLessThan(documents.size());
    for (int round = 0; round < 4; round++) {
      assertThat(bytes(disturbed(random, documents))).isEqualTo(bytes(plain));
    }
  }

  /**
   * Shuffled, repeated, late, corrected, withdrawn and put again, settled and restarted between.
   */
  private static StoryBook disturbed(Random random, List<StoryFeatures> documents) {
    List<StoryFeatures> stream = new ArrayList<>(documents);
    for (int i = 0; i < documents.size() / 3; i++) {
      stream.add(documents.get(random.nextInt(documents.size())));
    }
    Collections.shuffle(stream, random);
    StoryBook book = new StoryBook();
    Map<String, byte[]> store = new HashMap<>();
    for (StoryFeatures document : stream) {
      book.put(document, random.nextInt(1000));
      store.put(document.uri(), FeatureCodec.encode(document));
      switch (random.nextInt(12)) {
        case 0 -> book.settle();
        case 1 -> {
          assertThat(book.withdraw(document.uri())).isTrue();
          book.put(document, 0);
        }
        case 2 -> {
          StoryFeatures other = documents.get(random.nextInt(documents.size()));
          book.put(News.features(other.uri() + ":gone", null, "Another", "Another day."), 0);
          book.settle();
          book.withdraw(other.uri() + ":gone");
        }
        case 3 -> book = restarted(random, store);
        default -> {}
      }
    }
    book.settle();
    return book;
  }

  private static StoryBook restarted(Random random, Map<String, byte[]> store) {
    StoryBook book = new StoryBook();
    List<String> uris = new ArrayList<>(store.keySet());
    Collections.shuffle(uris, random);
    uris.forEach(uri -> book.put(FeatureCodec.decode(store.get(uri)), 0));
    book.settle();
    return book;
  }

  private static List<ByteBuffer> bytes(StoryBook book) throws IOException {
    List<ByteBuffer> bytes = new ArrayList<>();
    for (StoryGroup story : book.stories()) {
      bytes.add(story.record(story.memberships()).toByteBuffer());
    }
    return bytes;
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void shouldAnnounceWhatChangedWhenAnnouncementsAreAllThatIsRead(long seed) {
    Random random = new Random(seed);
    List<StoryFeatures> documents = News.random(random, 10, 8);
    Collections.shuffle(documents, random);
    StoryBook book = new StoryBook();
    Map<String, StoryGroup> read = new HashMap<>();
    for (StoryFeatures document : documents) {
      book.put(document, 0);
      if (random.nextInt(8) == 0) {
        book.withdraw(documents.get(random.nextInt(documents.size())).uri());
      }
      if (random.nextInt(4) == 0) {
        apply(book.settle(), read);
      }
    }
    apply(book.settle(), read);
    assertThat(read.values()).containsExactlyInAnyOrderElementsOf(book.stories());
  }

  private static void apply(List<StoryChange> changes, Map<String, StoryGroup> read) {
    for (StoryChange change : changes) {
      if (change.gone()) {
        assertThat(read.remove(change.id())).isNotNull();
      } else {
        read.put(change.id(), change.story());
      }
    }
  }
}
