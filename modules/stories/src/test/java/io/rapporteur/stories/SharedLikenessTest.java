package io.rapporteur.stories;

import static org.assertj.core.api.Assertions.assertThat;

import io.rapporteur.stories.features.StoryFeatures;
import io.rapporteur.stories.grouping.Graph;
import io.rapporteur.testkit.Seeds;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a story shares is the same whether it is kept up as documents move or summed up anew. */
class SharedLikenessTest {
  private static final int ALIKE = 30;
  private static final int STORIES = 5;

  private final DocumentShelf shelf = new DocumentShelf();
  private final Graph graph = new Graph();
  private final SharedLikeness shared = new SharedLikeness(shelf, graph, ALIKE);

  static List<Long> seeds() {
    return Seeds.of(51L, 52L, 53L);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void shouldFollowDocumentsThatComeGoAndMove(long seed) {
    Random random = new Random(seed);
    List<Integer> slots = new ArrayList<>();
    int large = 0;
    for (int step = 0; step < 1500; step++) {
      if (slots.size() < 120 || random.nextInt(3) > 0) {
        slots.add(come(random, slots, step));
      } else {
        go(slots.remove(random.nextInt(slots.size())));
      }
      if (slots.size() > 1 && random.nextBoolean()) {
        shelf.story(slots.get(random.nextInt(slots.size())), story(random));
      }
      int mine = shelf.storyNumber(slots.get(random.nextInt(slots.size())));
      if (mine >= 0) {
        int[] group = shelf.storySlots(mine);
        assertThat(group).containsExactlyInAnyOrder(inStory(slots, mine));
        assertThat(told(mine, group)).isEqualTo(summed(mine, group));
        large += group.length >= 16 ? 1 : 0;
      }
    }
    assertThat(large).isGreaterThan(100);
  }

  private int come(Random random, List<Integer> others, int step) {
    StoryFeatures features = News.features("urn:" + step, null, "Headline", "Some words of it.");
    int slot = shelf.add(new DocumentShelf.Kept(features, 0));
    graph.add(slot);
    for (int other : others) {
      if (random.nextInt(3) == 0) {
        int value = 1 + random.nextInt(100);
        graph.join(slot, other, random.nextInt(8) == 0 ? -value : value);
      }
    }
    shelf.story(slot, story(random));
    return slot;
  }

  private void go(int slot) {
    shelf.story(slot, null);
    graph.remove(slot);
    shelf.remove(slot);
  }

  private static String story(Random random) {
    int story = random.nextInt(STORIES + 1);
    return story == STORIES ? "story:" + random.nextInt(1000) : "story:large" + story;
  }

  private int[] inStory(List<Integer> slots, int story) {
    return slots.stream()
        .mapToInt(Integer::intValue)
        .filter(slot -> shelf.storyNumber(slot) == story)
        .toArray();
  }

  private TreeMap<Integer, String> told(int story, int[] group) {
    TreeMap<Integer, String> told = new TreeMap<>();
    shared.of(
        story,
        group,
        (other, sum, pairs, forbidden) -> {
          assertThat(told.put(other, sum + " of " + pairs + " " + forbidden)).isNull();
        });
    return told;
  }

  private TreeMap<Integer, String> summed(int story, int[] group) {
    TreeMap<Integer, List<Integer>> values = new TreeMap<>();
    for (int slot : group) {
      graph.edges(
          slot,
          (to, value) -> {
            int other = shelf.storyNumber(to);
            if (other >= 0 && other != story && Math.abs(value) >= ALIKE) {
              values.computeIfAbsent(other, key -> new ArrayList<>()).add(value);
            }
          });
    }
    TreeMap<Integer, String> summed = new TreeMap<>();
    values.forEach(
        (other, its) -> {
          long sum = its.stream().mapToLong(Math::abs).sum();
          boolean forbidden = its.stream().anyMatch(value -> value < 0);
          summed.put(other, sum + " of " + its.size() + " " + forbidden);
        });
    return summed;
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void shouldListTheDocumentsOfEachStory(long seed) {
    Random random = new Random(seed);
    StoryRosters rosters = new StoryRosters();
    int[] stories = IntStream.range(0, 90).map(slot -> random.nextInt(7)).toArray();
    for (int slot = 0; slot < stories.length; slot++) {
      rosters.add(stories[slot], slot);
    }
    for (int i = 0; i < 500; i++) {
      int slot = random.nextInt(stories.length);
      rosters.remove(stories[slot], slot);
      stories[slot] = random.nextInt(9);
      rosters.add(stories[slot], slot);
      int story = random.nextInt(10);
      int[] its =
          IntStream.range(0, stories.length).filter(each -> stories[each] == story).toArray();
      assertThat(rosters.slots(story)).containsExactlyInAnyOrder(its);
      assertThat(rosters.size(story)).isEqualTo(its.length);
    }
  }
}
