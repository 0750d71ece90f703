package io.rapporteur.console.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * One condition of what is asked, so that it can be told which of them excludes most.
 *
 * @param filter what it is called
 * @param value its value
 * @param query what it is in the language of an index
 */
public record Condition<Q>(String filter, String value, Q query) {
  /** Conditions as an index is asked them. Times are milliseconds since the epoch. */
  public interface Language<Q> {
    /** Documents that arrived then or later. */
    Q since(long time);

    /** Documents that arrived earlier. */
    Q before(long time);

    /** Documents that have a value of a facet. */
    Q having(Facet facet, String value);

    /** The documents of these uris. */
    Q uris(Set<String> uris);

    /** All documents but those of these uris. */
    Q without(Set<String> uris);
  }

  /**
   * The conditions, the query first.
   *
   * @param query of the asked query; null for all
   */
  public static <Q> List<Condition<Q>> of(Asked asked, Q query, Language<Q> language) {
    List<Condition<Q>> all = new ArrayList<>();
    if (query != null) {
      all.add(new Condition<>("q", asked.query(), query));
    }
    if (asked.from() != null) {
      Q since = language.since(asked.from().toEpochMilli());
      all.add(new Condition<>("from", asked.from().toString(), since));
    }
    if (asked.to() != null) {
      Q before = language.before(asked.to().toEpochMilli());
      all.add(new Condition<>("to", asked.to().toString(), before));
    }
    asked
        .chosen()
        .forEach(
            (facet, values) ->
                values.forEach(
                    value ->
                        all.add(
                            new Condition<>(facet.label(), value, language.having(facet, value)))));
    if (asked.uris() != null) {
      all.add(new Condition<>("story", "", language.uris(asked.uris())));
    }
    if (!asked.folded().isEmpty()) {
      all.add(new Condition<>("folded", "true", language.without(asked.folded())));
    }
    return all;
  }
}
