package io.rapporteur.stories;

import io.rapporteur.stories.grouping.Graph;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Documents on a shelf that come, go, and move between a few stories; slots are used again. */
final class MovingDocuments {
  private static final int STORIES = 4;

  final DocumentShelf shelf = new DocumentShelf();
  final Graph graph = new Graph();
  final List<Integer> slots = new ArrayList<>();
  private final Random random;
  private final int most;
  private int came;

  /**
   * @param most how many there are at once
   */
  MovingDocuments(Random random, int most) {
    this.random = random;
    this.most = most;
  }

  /** Something happens to one of them. */
  void step() {
    if (slots.size() < 3 || slots.size() < most && random.nextBoolean()) {
      come();
    } else if (random.nextInt(3) == 0) {
      int slot = slots.remove(random.nextInt(slots.size()));
      shelf.story(slot, null);
      graph.remove(slot);
      shelf.remove(slot);
    } else if (random.nextInt(12) == 0) {
      int[] group = shelf.storySlots(Math.max(0, shelf.storyNumber(any())));
      shelf.story(group, story());
    } else {
      shelf.story(any(), random.nextInt(9) == 0 ? null : story());
    }
  }

  int any() {
    return slots.get(random.nextInt(slots.size()));
  }

  private void come() {
    // uris in no order of coming, likenesses of which many are equal
    String uri = "urn:" + random.nextInt(1000) + ":" + came++;
    int slot =
        shelf.add(
            new DocumentShelf.Kept(News.features(uri, null, "Headline", "Some words of it."), 0));
    graph.add(slot);
    for (int other : slots) {
      if (random.nextInt(3) > 0) {
        int value = 1 + random.nextInt(6);
        graph.join(slot, other, random.nextInt(5) == 0 ? -value : value);
      }
    }
    slots.add(slot);
    shelf.story(slot, story());
  }

  private String story() {
    return "story:" + random.nextInt(STORIES);
  }
}
