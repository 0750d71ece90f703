package io.rapporteur.stories;

import io.rapporteur.stories.grouping.Graph;
import io.rapporteur.stories.grouping.Partition;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * One settling of a book: parts the pieces that were touched, and compares what comes out with the
 * stories that were.
 */
final class Settling {
  private final DocumentShelf shelf;
  private final Graph graph;
  private final Partition partition;
  private final Describer describer;
  private final Map<String, StoryGroup> stories;

  /** The groups parted anew, by the id of their story. */
  private final TreeMap<String, int[]> groups = new TreeMap<>();

  /** Of each the stories that its documents were in, and how many were in each. */
  private final TreeMap<String, Map<String, Integer>> was = new TreeMap<>();

  /** The stories before that the documents of these groups, and those withdrawn, were in. */
  private final TreeSet<String> before = new TreeSet<>();

  /** Both. */
  private final Set<String> changed = new HashSet<>();

  /** The numbers of those that are still there, for it is asked often. */
  private final BitSet changedNumbers = new BitSet();

  Settling(
      DocumentShelf shelf,
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
    BitSet moved = part(came, touched);
    changed.addAll(groups.keySet());
    changed.addAll(before);
    for (String id : changed) {
      int number = shelf.storyNumber(id);
      if (number >= 0) {
        changedNumbers.set(number);
      }
    }
    List<StoryChange> changes = new ArrayList<>();
    describer.begin();
    groups.forEach(
        (id, slots) -> {
          StoryGroup now = describer.describe(id, slots);
          StoryGroup old = stories.get(id);
          boolean corrected = Arrays.stream(slots).anyMatch(came::get);
          if (corrected || !now.equals(old)) {
            stories.put(id, now);
            String from = old == null ? most(was.get(id)) : null;
            boolean aside = !corrected && old != null && now.members().equals(old.members());
            changes.add(new StoryChange(id, now, null, from, aside));
          }
        });
    lookAlikes(moved)
        .forEach(
            (id, slots) -> {
              StoryGroup now = describer.describeOthers(stories.get(id), slots, this::isStale);
              if (!now.equals(stories.put(id, now))) {
                changes.add(new StoryChange(id, now, null, null, true));
              }
            });
    return finish(changes);
  }

  /**
   * Adds the stories that are no more; a story new because it took the place of one did not split.
   */
  private List<StoryChange> finish(List<StoryChange> changes) {
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
        all.add(new StoryChange(id, null, successor(id), null));
      }
    }
    all.sort(Comparator.comparing(StoryChange::id));
    return all;
  }

  /** Parts the pieces, and returns the documents that came or went into another story. */
  private BitSet part(BitSet came, BitSet touched) {
    BitSet moved = new BitSet();
    for (int[] group : partition.regroup(touched, shelf::isText)) {
      String id = describer.id(group);
      if (isAsItWas(id, group, touched)) {
        continue;
      }
      groups.put(id, group);
      was.put(id, were(group));
      before.addAll(was.get(id).keySet());
      for (int slot : group) {
        if (came.get(slot) || !id.equals(shelf.story(slot))) {
          moved.set(slot);
        }
      }
      shelf.story(group, id);
    }
    return moved;
  }

  /** How many documents of a group were in each story. */
  private Map<String, Integer> were(int[] group) {
    Map<String, Integer> were = new HashMap<>();
    int number = -1;
    int count = 0;
    for (int slot : group) {
      int its = shelf.storyNumber(slot);
      if (its != number && count > 0) {
        were.merge(shelf.storyId(number), count, Integer::sum);
        count = 0;
      }
      number = its;
      count += its < 0 ? 0 : 1;
    }
    if (count > 0) {
      were.merge(shelf.storyId(number), count, Integer::sum);
    }
    return were;
  }

  private boolean isAsItWas(String id, int[] group, BitSet touched) {
    StoryGroup story = stories.get(id);
    if (story == null || story.members().size() != group.length) {
      return false;
    }
    int number = shelf.storyNumber(group[0]);
    for (int slot : group) {
      if (touched.get(slot) || shelf.storyNumber(slot) != number) {
        return false;
      }
    }
    return number >= 0 && id.equals(shelf.storyId(number));
  }

  /**
   * Stories that are as they were and look like what moved: they name it by the id of its story.
   */
  private Map<String, int[]> lookAlikes(BitSet moved) {
    Map<String, int[]> others = new TreeMap<>();
    BitSet seen = new BitSet();
    moved.stream()
        .forEach(
            slot ->
                graph.edges(
                    slot,
                    (to, likeness) -> {
                      int number = shelf.storyNumber(to);
                      if (describer.close(likeness) && !seen.get(number)) {
                        seen.set(number);
                        String id = shelf.storyId(number);
                        if (describer.disturbed(number, this::isChanged)
                            && !groups.containsKey(id)) {
                          others.put(id, shelf.storySlots(number));
                        }
                      }
                    }));
    return others;
  }

  /** Whether a story that had a number was parted anew, or is no more. */
  private boolean isChanged(String id, int number) {
    return id.equals(shelf.storyId(number)) ? changedNumbers.get(number) : changed.contains(id);
  }

  /** The same, or is closed. */
  private boolean isStale(String id, int number) {
    return id.equals(shelf.storyId(number))
        ? changedNumbers.get(number)
        : changed.contains(id) || !stories.containsKey(id);
  }

  /** The story that most documents are counted at, of equals the lowest; null for none. */
  private static String most(Map<String, Integer> counts) {
    return counts.entrySet().stream()
        .min(
            Map.Entry.<String, Integer>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElse(null);
  }

  /** Where most documents of a story went; null when it has none left. */
  private String successor(String gone) {
    Map<String, Integer> went = new HashMap<>();
    was.forEach(
        (id, were) -> {
          if (were.containsKey(gone)) {
            went.put(id, were.get(gone));
          }
        });
    return most(went);
  }
}
