package io.rapporteur.stories;

import static org.assertj.core.api.Assertions.assertThat;

import io.rapporteur.stories.features.StoryFeatures;
import io.rapporteur.testkit.Seeds;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The look-alikes of a story are kept up with what comes, and not searched anew each time. */
class OtherStoriesTest {
  static List<Long> seeds() {
    return Seeds.of(31L, 32L, 33L);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void shouldNameTheLookAlikesThatABookNamesWhichSettlesOnce(long seed) {
    Random random = new Random(seed);
    check(random, News.random(random, 12, 8), 1);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void shouldDoSoWhenStoriesAreLarge(long seed) {
    Random random = new Random(seed);
    check(random, News.random(random, 6, 70), 9);
  }

  private static void check(Random random, List<StoryFeatures> documents, int every) {
    Collections.shuffle(documents, random);
    StoryBook book = new StoryBook();
    List<StoryFeatures> kept = new ArrayList<>();
    int named = 0;
    for (StoryFeatures document : documents) {
      book.put(document, 0);
      kept.add(document);
      if (random.nextInt(6) == 0) {
        book.withdraw(kept.remove(random.nextInt(kept.size())).uri());
      }
      if (kept.size() % every != 0) {
        continue;
      }
      book.settle();
      StoryBook once = new StoryBook();
      kept.forEach(each -> once.put(each, 0));
      once.settle();
      assertThat(book.stories()).containsExactlyElementsOf(once.stories());
      named += book.stories().stream().mapToInt(story -> story.notSame().size()).sum();
    }
    assertThat(named).isGreaterThan(documents.size() / every);
  }
}
