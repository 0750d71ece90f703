package io.rapporteur.streams.relate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Which documents led to what is to be told of a story: the {@code traceparent} of each, in memory,
 * until the story is told. After a restart nothing is known of those that came before.
 */
public final class Leads {
  /** So many links a span keeps, by OpenTelemetry's limits. */
  private static final int MOST = 128;

  private static final int STORIES = 10_000;

  private record Lead(String parent, String before) {}

  private final Map<String, Lead> unsettled = new LinkedHashMap<>();

  /** Of each story by uri, so that a document corrected twice counts once. */
  private final Map<String, Map<String, String>> byStory =
      new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Map<String, String>> eldest) {
          return size() > STORIES;
        }
      };

  /**
   * Takes note of a document that came or went.
   *
   * @param parent its {@code traceparent}; null for none
   * @param before the story that it was told to be in; null for none
   */
  public void came(String uri, String parent, String before) {
    if (parent != null) {
      unsettled.put(uri, new Lead(parent, before));
    }
  }

  /**
   * Asks which stories the documents are in, once they are drawn together.
   *
   * @param storyOf null for none
   */
  public void settled(UnaryOperator<String> storyOf) {
    unsettled.forEach(
        (uri, lead) -> {
          add(storyOf.apply(uri), uri, lead.parent);
          add(lead.before, uri, lead.parent);
        });
    unsettled.clear();
  }

  private void add(String story, String uri, String parent) {
    if (story == null) {
      return;
    }
    Map<String, String> its = byStory.computeIfAbsent(story, id -> new LinkedHashMap<>());
    if (its.size() < MOST || its.containsKey(uri)) {
      its.put(uri, parent);
    }
  }

  /** The {@code traceparent} of each document that led to what is told of the story now. */
  public List<String> of(String story) {
    Map<String, String> its = byStory.get(story);
    return its == null ? List.of() : List.copyOf(its.values());
  }

  /** Forgets those of a story, which is told. */
  public void told(String story) {
    byStory.remove(story);
  }

  /** Forgets all: nothing waits to be told. */
  public void clear() {
    byStory.clear();
  }
}
