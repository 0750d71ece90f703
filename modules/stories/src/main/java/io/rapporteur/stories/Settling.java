package io.rapporteur.stories;

import io.rapporteur.stories.grouping.Graph;
import io.rapporteur.stories.grouping.Partition;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * One settling of a book: parts the pieces that were touched, and compares what comes out with the
 * stories that were.
 */
final class Settling {
  private final Shelf shelf;
  private final Graph graph;
  private final Partition partition;
  private final Describer describer;
  private final Map<String, StoryGroup> stories;

  /** The groups parted anew, by the id of their story. */
  private final TreeMap<String, List<Integer>> groups = new TreeMap<>();

  /** The stories before that the documents of these groups, and those withdrawn, were in. */
  private final TreeSet<String> before = new TreeSet<>();

  Settling(
      Shelf shelf,
      Graph graph,
      Partition partition,
      Describer describer,
      Map<String, StoryGroup> stories) {
    this.shelf = shelf;
    this.graph = graph;
    this.partition = partition;
    this.describer = describer;
    this.stories = stories;
  }

  /**
   * @param came documents that came or changed
   * @param touched these, and documents that lost a neighbour
   * @param bereft stories that lost a document
   */
  List<StoryChange> settle(BitSet came, BitSet touched, Set<String> bereft) {
    before.addAll(bereft);
    part(touched);
    TreeMap<String, List<String>> was = new TreeMap<>();
    groups.forEach(
        (id, slots) ->
            was.put(
                id, slots.stream().map(s -> shelf.at(s).story).filter(Objects::nonNull).toList()));
    groups.forEach((id, slots) -> slots.forEach(slot -> shelf.at(slot).story = id));
    TreeMap<String, List<Integer>> described = new TreeMap<>(lookAlikes());
    described.putAll(groups);
    List<StoryChange> changes = new ArrayList<>();
    described.forEach(
        (id, slots) -> {
          StoryGroup now = describer.describe(id, slots, slot -> shelf.at(slot).story);
          boolean isNew = !stories.containsKey(id);
          boolean corrected = slots.stream().anyMatch(came::get);
          if (corrected || !now.equals(stories.put(id, now))) {
            stories.put(id, now);
            changes.add(new StoryChange(id, now, null, isNew ? most(was.get(id)) : null));
          }
        });
    return finish(changes, was);
  }

  /**
   * Adds the stories that are no more; a story new because it took the place of one did not split.
   */
  private List<StoryChange> finish(List<StoryChange> changes, Map<String, List<String>> was) {
    List<StoryChange> all = new ArrayList<>();
    for (StoryChange change : changes) {
      boolean split = change.splitFrom() != null && groups.containsKey(change.splitFrom());
      all.add(
          split || change.splitFrom() == null
              ? change
              : new StoryChange(change.id(), change.story(), null, null));
    }
    for (String id : before) {
      if (!groups.containsKey(id) && stories.remove(id) != null) {
        all.add(new StoryChange(id, null, successor(id, was), null));
      }
    }
    all.sort(Comparator.comparing(StoryChange::id));
    return all;
  }

  private void part(BitSet touched) {
    for (List<Integer> group :
        partition.regroup(
            touched, shelf::canonical, slot -> !shelf.features(slot).headlineOnly())) {
      groups.put(describer.id(group), group);
      for (int each : group) {
        if (shelf.at(each).story != null) {
          before.add(shelf.at(each).story);
        }
      }
    }
  }

  /** Stories that were not parted anew and look like those that were: they name them by id. */
  private Map<String, List<Integer>> lookAlikes() {
    Map<String, List<Integer>> others = new TreeMap<>();
    groups
        .values()
        .forEach(
            group ->
                group.forEach(
                    slot ->
                        graph.edges(
                            slot,
                            (to, likeness) -> {
                              String id = shelf.at(to).story;
                              if (describer.close(likeness) && !groups.containsKey(id)) {
                                others.computeIfAbsent(id, this::slots);
                              }
                            })));
    return others;
  }

  private List<Integer> slots(String story) {
    return stories.get(story).uris().stream().map(shelf::slot).toList();
  }

  /** The story that most documents were in, of equals the lowest; null for none. */
  private static String most(List<String> ids) {
    TreeMap<String, Integer> counts = new TreeMap<>();
    ids.forEach(id -> counts.merge(id, 1, Integer::sum));
    String most = null;
    for (Map.Entry<String, Integer> each : counts.entrySet()) {
      if (most == null || each.getValue() > counts.get(most)) {
        most = each.getKey();
      }
    }
    return most;
  }

  /** Where most documents of a story went; null when it has none left. */
  private static String successor(String gone, Map<String, List<String>> was) {
    List<String> went = new ArrayList<>();
    was.forEach((id, ids) -> ids.stream().filter(gone::equals).forEach(each -> went.add(id)));
    return most(went);
  }
}
