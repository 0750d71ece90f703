package io.rapporteur.console.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rapporteur.console.http.Call;
import io.rapporteur.console.http.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Pages of a list whose items move while somebody goes through them. */
class ListPagesTest {
  private record Item(String id, long changed) {}

  private static final ListPages.Order<Item> NEWEST =
      new ListPages.Order<>(List.of(Item::changed), Item::id);

  private static ListPages<Item> page(List<Item> all, String after) {
    Map<String, List<String>> asked =
        after == null
            ? Map.of("limit", List.of("2"))
            : Map.of("limit", List.of("2"), "after", List.of(after));
    return ListPages.of(all, new Call(null, null, asked, Map.of(), ""), NEWEST);
  }

  private static List<String> ids(ListPages<Item> page) {
    return page.items().stream().map(Item::id).toList();
  }

  @Test
  void shouldGoOnAfterAnItemThatHasMovedOrGone() {
    List<Item> all = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      // two of each time
      all.add(new Item("story:" + i, 10 - i / 2));
    }
    ListPages<Item> first = page(all, null);
    assertThat(ids(first)).containsExactly("story:0", "story:1");

    all.set(1, new Item("story:1", 99));
    ListPages<Item> second = page(all, first.next());
    assertThat(ids(second)).containsExactly("story:2", "story:3");

    all.remove(3);
    ListPages<Item> third = page(all, second.next());
    assertThat(ids(third)).containsExactly("story:4");
    assertThat(third.next()).isNull();
  }

  @Test
  void shouldRefuseACursorThatItDidNotGive() {
    for (String cursor : List.of("story:1", "%", "eA")) {
      assertThatThrownBy(() -> page(List.of(), cursor)).isInstanceOf(Problem.class);
    }
  }
}
