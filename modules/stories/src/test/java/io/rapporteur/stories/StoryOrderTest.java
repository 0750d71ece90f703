package io.rapporteur.stories;

import static org.assertj.core.api.Assertions.assertThat;

import io.rapporteur.testkit.Seeds;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StoryOrderTest {
  static List<Long> seeds() {
    return Seeds.of(71L, 72L, 73L);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void shouldBeTheOrderOfUrisWhenDocumentsComeGoAndMove(long seed) {
    Random random = new Random(seed);
    MovingDocuments documents = new MovingDocuments(random, 40);
    StoryOrder order = new StoryOrder(documents.shelf);
    int large = 0;
    for (int step = 0; step < 3000; step++) {
      documents.step();
      int story = documents.shelf.storyNumber(documents.any());
      if (story >= 0 && random.nextInt(3) > 0) {
        int[] group = documents.shelf.storySlots(story);
        assertThat(order.of(group)).isEqualTo(documents.shelf.canonical(group));
        large += group.length > 5 ? 1 : 0;
      }
    }
    assertThat(large).isGreaterThan(500);
  }

  @Test
  void shouldSortNothingWhenAStoryIsAsItWas() {
    MovingDocuments documents = new MovingDocuments(new Random(1), 20);
    for (int i = 0; i < 200; i++) {
      documents.step();
    }
    StoryOrder order = new StoryOrder(documents.shelf);
    int[] group = documents.shelf.storySlots(documents.shelf.storyNumber(documents.slots.get(0)));
    assertThat(order.of(group)).isSameAs(order.of(group));
  }
}
