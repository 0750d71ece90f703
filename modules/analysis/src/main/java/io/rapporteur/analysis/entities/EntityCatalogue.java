package io.rapporteur.analysis.entities;

import io.rapporteur.analysis.gazetteer.Pieces;
import io.rapporteur.model.Entity;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * The names and aliases users add, as an immutable snapshot: a reading uses one from start to end,
 * and a change makes another. Names of a catalogue win over the tagger and the gazetteer. A change
 * costs time in proportion to its own size, amortised; see {@link #with(Map)}.
 */
public final class EntityCatalogue {
  private static final EntityCatalogue EMPTY = new EntityCatalogue(CatalogueSegment.NONE, 0);

  private final CatalogueSegment newest;
  private final int size;

  private EntityCatalogue(CatalogueSegment newest, int size) {
    this.newest = newest;
    this.size = size;
  }

  /** A catalogue without names. */
  public static EntityCatalogue empty() {
    return EMPTY;
  }

  /**
   * This catalogue with changes.
   *
   * @param changes entity by uri; null removes. Each entity is recognised by its name and its
   *     aliases, which are copied; names of a single letter are left out
   * @return a new snapshot; this one stays as it is
   */
  public EntityCatalogue with(Map<String, Entity> changes) {
    Objects.requireNonNull(changes, "changes");
    if (changes.isEmpty()) {
      return this;
    }
    CatalogueSegment next = CatalogueSegment.of(changes, newest).settled();
    return new EntityCatalogue(next, next.count());
  }

  /** How many entities there are. */
  public int size() {
    return size;
  }

  /** True when there is none. */
  public boolean isEmpty() {
    return size == 0;
  }

  /** The entity of a uri, or null. */
  public Entity get(String uri) {
    return newest.get(uri);
  }

  /**
   * The longest name that begins at a piece of a text and begins as a name does.
   *
   * @param sink given every entity of that name, the most recently changed first
   * @return how many pieces the name has; 0 when none begins there
   */
  public int longest(Pieces pieces, int from, Consumer<Entity> sink) {
    if (size == 0) {
      return 0;
    }
    int longest = 0;
    for (CatalogueSegment s = newest; s != CatalogueSegment.NONE; s = s.older()) {
      longest = Math.max(longest, s.longest(pieces, from, newest));
    }
    if (longest > 0) {
      for (CatalogueSegment s = newest; s != CatalogueSegment.NONE; s = s.older()) {
        s.collect(pieces, from, longest, newest, sink);
      }
    }
    return longest;
  }
}
