package io.rapporteur.console.api;

import io.rapporteur.console.http.Call;
import java.util.List;
import java.util.function.Function;

/**
 * Pages of lists that are in memory. The cursor is the id of the last item, so that what comes or
 * goes before it moves nothing.
 *
 * @param items of the page
 * @param next cursor; null when it is the last
 */
record ListPages<T>(List<T> items, String next) {

  static <T> ListPages<T> of(List<T> all, Call call, Function<T, String> id) {
    String after = call.text("after", "");
    int start = 0;
    for (int i = 0; i < all.size() && !after.isEmpty(); i++) {
      if (id.apply(all.get(i)).equals(after)) {
        start = i + 1;
        break;
      }
    }
    int end = Math.min(all.size(), start + call.limit());
    List<T> items = all.subList(start, end);
    String next =
        end < all.size() && !items.isEmpty() ? id.apply(items.get(items.size() - 1)) : null;
    return new ListPages<>(items, next);
  }
}
