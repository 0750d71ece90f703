package io.rapporteur.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DocumentShelfTest {
  private final DocumentShelf shelf = new DocumentShelf();
  private final List<Integer> moved = new ArrayList<>();

  DocumentShelfTest() {
    shelf.follow(
        new DocumentShelf.Moves() {
          @Override
          public void moved(int slot, int from, int to) {
            moved.add(slot);
          }

          @Override
          public void ended(int story) {}
        });
  }

  private int add(String uri) {
    return shelf.add(
        new DocumentShelf.Kept(News.features(uri, null, "Headline", "Some words of it."), 0));
  }

  @Test
  void shouldMoveNobodyWhenAStoryGetsAnotherId() {
    int[] group = {add("urn:a"), add("urn:b"), add("urn:c")};
    shelf.story(group, "story:1");
    int number = shelf.storyNumber(group[0]);
    int earlier = add("urn:0");
    moved.clear();
    shelf.story(new int[] {group[0], group[1], group[2], earlier}, "story:0");
    assertThat(moved).containsExactly(earlier);
    assertThat(shelf.storyNumber(group[2])).isEqualTo(number);
    assertThat(shelf.story(group[2])).isEqualTo("story:0");
    assertThat(shelf.storySize(number)).isEqualTo(4);
    shelf.story(add("urn:d"), "story:1");
    assertThat(shelf.story(group[0])).isEqualTo("story:0");
  }

  @Test
  void shouldMoveThoseThatLeaveWhenSomeStayBehind() {
    int[] group = {add("urn:a"), add("urn:b"), add("urn:c")};
    shelf.story(group, "story:1");
    moved.clear();
    shelf.story(new int[] {group[0], group[1]}, "story:2");
    assertThat(moved).containsExactly(group[0], group[1]);
    assertThat(shelf.story(group[2])).isEqualTo("story:1");
  }

  @Test
  void shouldMoveThemWhenThereIsAStoryOfThatIdAlready() {
    int first = add("urn:a");
    int[] group = {add("urn:b"), add("urn:c")};
    shelf.story(first, "story:1");
    shelf.story(group, "story:2");
    moved.clear();
    shelf.story(new int[] {first, group[0], group[1]}, "story:1");
    assertThat(moved).containsExactly(group[0], group[1]);
    assertThat(shelf.storySlots(shelf.storyNumber(first)))
        .containsExactlyInAnyOrder(first, group[0], group[1]);
  }
}
