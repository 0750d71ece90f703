package io.rapporteur.console.api;

import io.rapporteur.console.http.Call;
import io.rapporteur.console.http.Problem;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/**
 * Pages of lists that are in memory. The cursor is the place of the last item in the order, not the
 * item: what comes, goes or moves meanwhile, itself included, makes no page begin anew.
 *
 * @param items of the page
 * @param next cursor; null when it is the last
 */
record ListPages<T>(List<T> items, String next) {

  /**
   * The order of a list, in which no two items have the same place.
   *
   * @param keys the larger first; the second decides where the first is equal
   * @param id decides where all keys are equal
   */
  record Order<T>(List<ToLongFunction<T>> keys, Function<T, String> id) {
    Place place(T item) {
      return new Place(
          keys.stream().mapToLong(key -> key.applyAsLong(item)).toArray(), id.apply(item));
    }
  }

  /** A place in an order: the keys of an item, and its id. */
  record Place(long[] keys, String id) implements Comparable<Place> {
    static Place parse(String cursor, int keys) {
      try {
        String text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
        String[] parts = text.split(":", keys + 1);
        if (parts.length == keys + 1) {
          return new Place(
              Arrays.stream(parts).limit(keys).mapToLong(Long::parseLong).toArray(), parts[keys]);
        }
      } catch (IllegalArgumentException e) {
        // said below
      }
      throw Problem.unreadable("after is no cursor that this server gave for this order");
    }

    String cursor() {
      StringBuilder text = new StringBuilder();
      for (long key : keys) {
        text.append(key).append(':');
      }
      return Base64.getUrlEncoder()
          .withoutPadding()
          .encodeToString(text.append(id).toString().getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public int compareTo(Place other) {
      int byKeys = Arrays.compare(other.keys, keys);
      return byKeys == 0 ? id.compareTo(other.id) : byKeys;
    }
  }

  static <T> ListPages<T> of(Collection<T> all, Call call, Order<T> order) {
    String cursor = call.text("after", "");
    Place after = cursor.isEmpty() ? null : Place.parse(cursor, order.keys().size());
    List<T> rest =
        all.stream()
            .filter(item -> after == null || order.place(item).compareTo(after) > 0)
            .sorted(Comparator.comparing(order::place))
            .limit(call.limit() + 1L)
            .toList();
    if (rest.size() <= call.limit()) {
      return new ListPages<>(rest, null);
    }
    List<T> items = rest.subList(0, call.limit());
    return new ListPages<>(items, order.place(items.get(items.size() - 1)).cursor());
  }
}
