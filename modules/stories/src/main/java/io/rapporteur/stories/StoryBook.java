package io.rapporteur.stories;

import io.rapporteur.stories.DocumentShelf.Kept;
import io.rapporteur.stories.features.FeatureCodec;
import io.rapporteur.stories.features.StoryFeatures;
import io.rapporteur.stories.grouping.Graph;
import io.rapporteur.stories.grouping.Partition;
import io.rapporteur.stories.likeness.Likeness;
import io.rapporteur.stories.likeness.LikenessWeights;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Stories of the documents that are kept. Documents are put and withdrawn; {@link #settle} parts
 * anew what they touched and says which stories changed, as often as one likes: a story to which a
 * thousand documents came is parted once. Not for several threads.
 *
 * <p>To restart, put the features again that were kept, in any order, and settle.
 */
public final class StoryBook {
  /**
   * Documents that came or went after which it is time to settle: what there is to do grows with
   * them, and whatever comes meanwhile has to wait.
   */
  public static final int MANY = 8;

  private static final int STEPS = 16;

  /** Bytes of heap for each likeness of what is settled at once: half a million in 2 GiB. */
  private static final int ROOM = 4096;

  private final DocumentShelf shelf = new DocumentShelf();
  private final Graph graph = new Graph();
  private final Weighing weighing;
  private final Partition partition;
  private final Describer describer;
  private final Map<String, StoryGroup> stories = new TreeMap<>();

  /** Documents that came or changed since the last settling. */
  private final BitSet came = new BitSet();

  /** These, and documents that lost a neighbour. */
  private final BitSet touched = new BitSet();

  /** How many documents came, changed or went. */
  private int unsettled;

  /** How many likenesses they have. */
  private long likenesses;

  /** Stories that lost a document since then. */
  private final TreeSet<String> bereft = new TreeSet<>();

  /** A book with the weights that ship. */
  public StoryBook() {
    this(LikenessWeights.shipped());
  }

  /** A book with weights of one's own, for training. */
  public StoryBook(LikenessWeights weights) {
    weighing = new Weighing(shelf, graph, weights);
    int threshold = (int) Math.round(weights.story() * Likeness.ONE);
    partition =
        new Partition(graph, threshold, Likeness.ONE / STEPS, weights.cohesion(), shelf::order);
    describer = new Describer(shelf, graph, threshold);
  }

  /**
   * Puts a document, or a version of one in the place of an older. What is kept already and older
   * versions change nothing, but that the document counts from its latest arrival.
   *
   * @param arrival milliseconds since the epoch, by which {@link #close} goes
   * @return whether the document is new or changed
   */
  public boolean put(StoryFeatures features, long arrival) {
    Kept document = new Kept(features, arrival);
    String story = null;
    int before = shelf.slot(features.uri());
    if (before >= 0) {
      Kept kept = shelf.at(before);
      kept.arrival = Math.max(kept.arrival, arrival);
      if (!replaces(features, kept.features)) {
        return false;
      }
      document.arrival = kept.arrival;
      story = shelf.story(before);
      remove(before);
    }
    int slot = shelf.add(document);
    graph.add(slot);
    weighing.add(slot);
    shelf.story(slot, story);
    came.set(slot);
    touched.set(slot);
    unsettled++;
    likenesses += graph.degree(slot);
    return true;
  }

  /**
   * Whether one of two features of a document goes before the other, in whatever order they come.
   */
  private static boolean replaces(StoryFeatures features, StoryFeatures kept) {
    if (features.version() != kept.version()) {
      return features.version() > kept.version();
    }
    return Arrays.compare(FeatureCodec.encode(features), FeatureCodec.encode(kept)) > 0;
  }

  /**
   * Withdraws a document.
   *
   * @return whether it was kept
   */
  public boolean withdraw(String uri) {
    int slot = shelf.slot(uri);
    if (slot >= 0) {
      likenesses += graph.degree(slot);
      remove(slot);
      unsettled++;
    }
    return slot >= 0;
  }

  private void remove(int slot) {
    graph.edges(slot, (to, value) -> touched.set(to));
    for (int each : partition.beside(slot)) {
      touched.set(each);
    }
    String story = shelf.story(slot);
    if (story != null) {
      bereft.add(story);
    }
    drop(slot);
  }

  private void drop(int slot) {
    weighing.remove(slot);
    partition.forget(slot);
    shelf.story(slot, null);
    graph.remove(slot);
    shelf.remove(slot);
    came.clear(slot);
    touched.clear(slot);
  }

  /** Parts anew what was touched, and says which stories changed, by id. */
  public List<StoryChange> settle() {
    Settling settling = new Settling(shelf, graph, partition, describer, stories);
    List<StoryChange> changes = settling.settle(came, touched, bereft);
    came.clear();
    touched.clear();
    bereft.clear();
    unsettled = 0;
    likenesses = 0;
    return changes;
  }

  /** How many documents came, changed or went since the last settling. */
  public int unsettled() {
    return unsettled;
  }

  /**
   * Whether these have so many likenesses that they should be settled before more come, whatever
   * that costs: what settling takes of the heap grows with them.
   *
   * @param heap bytes that the heap may have
   */
  public boolean isCrowded(long heap) {
    return likenesses > heap / ROOM;
  }

  /**
   * Closes the stories to which nothing came any more: their documents are let go, their records
   * stay as they are. A story is kept whole until its last document is old. Settles nothing;
   * stories touched since the last settling stay.
   *
   * @param before milliseconds since the epoch: the first arrival that keeps a story open
   * @return the uris that were let go, in order
   */
  public List<String> close(long before) {
    return close(before, id -> false);
  }

  /**
   * The same, but for some stories.
   *
   * @param stays whether the story of an id stays open, however old it is
   */
  public List<String> close(long before, Predicate<String> stays) {
    List<String> closed = new ArrayList<>();
    for (StoryGroup story : List.copyOf(stories.values())) {
      List<Integer> slots = story.uris().stream().map(shelf::slot).toList();
      boolean old =
          !bereft.contains(story.id())
              && !stays.test(story.id())
              && slots.stream().noneMatch(s -> touched.get(s) || shelf.at(s).arrival >= before);
      if (old) {
        slots.forEach(this::drop);
        stories.remove(story.id());
        closed.addAll(story.uris());
      }
    }
    closed.sort(null);
    return closed;
  }

  /** The open stories as last settled, by id. */
  public Collection<StoryGroup> stories() {
    return List.copyOf(stories.values());
  }

  /** An open story as last settled; null for none. */
  public StoryGroup story(String id) {
    return stories.get(id);
  }

  /** The open story that a document is in, as last settled; null for none. */
  public StoryGroup storyOf(String uri) {
    int slot = shelf.slot(uri);
    return slot < 0 || shelf.story(slot) == null ? null : stories.get(shelf.story(slot));
  }

  /** The features of a document that is kept; null for none. */
  public StoryFeatures features(String uri) {
    int slot = shelf.slot(uri);
    return slot < 0 ? null : shelf.features(slot);
  }

  /** How many documents are kept. */
  public int size() {
    return shelf.size();
  }
}
