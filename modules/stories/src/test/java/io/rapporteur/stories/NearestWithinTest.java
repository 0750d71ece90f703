package io.rapporteur.stories;

import static org.assertj.core.api.Assertions.assertThat;

import io.rapporteur.testkit.Seeds;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whom a document is likest to is the same whether it is followed or searched for anew. */
class NearestWithinTest {
  static List<Long> seeds() {
    return Seeds.of(61L, 62L, 63L);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void shouldFindWhatASearchFindsWhenDocumentsComeGoAndMove(long seed) {
    MovingDocuments documents = new MovingDocuments(new Random(seed), 60);
    NearestWithin nearest = new NearestWithin(documents.shelf, documents.graph);
    int found = 0;
    for (int step = 0; step < 3000; step++) {
      documents.step();
      // all of them seldom, so that what is asked for late has seen much
      for (int slot : step % 7 == 0 ? documents.slots : List.of(documents.any())) {
        if (documents.shelf.storyNumber(slot) >= 0) {
          check(documents, nearest, slot);
          found += nearest.likest(slot) >= 0 ? 1 : 0;
        }
      }
    }
    assertThat(found).isGreaterThan(2000);
  }

  private static void check(MovingDocuments documents, NearestWithin nearest, int slot) {
    int story = documents.shelf.storyNumber(slot);
    int likest = -1;
    int likeness = 0;
    long sum = 0;
    for (int other : documents.shelf.canonical(documents.shelf.storySlots(story))) {
      int value = likeness(documents, slot, other);
      sum += Math.max(0, value);
      if (value > likeness) {
        likest = other;
        likeness = value;
      }
    }
    assertThat(nearest.likest(slot)).isEqualTo(likest);
    assertThat(nearest.likeness(slot)).isEqualTo(likeness);
    assertThat(nearest.sum(slot)).isEqualTo(sum);
  }

  private static int likeness(MovingDocuments documents, int slot, int other) {
    for (int i = 0; i < documents.graph.degree(slot); i++) {
      if (documents.graph.to(slot, i) == other) {
        return documents.graph.likeness(slot, i);
      }
    }
    return 0;
  }
}
