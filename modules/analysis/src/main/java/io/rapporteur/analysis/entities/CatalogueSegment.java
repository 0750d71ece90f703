package io.rapporteur.analysis.entities;

import io.rapporteur.analysis.gazetteer.NameTrie;
import io.rapporteur.analysis.gazetteer.Pieces;
import io.rapporteur.model.Entity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * One batch of changes on top of older ones, with its own trie. What a newer segment says of a uri
 * hides what an older one says. Segments of like size are merged, as in a log-structured store, so
 * that there are at most a logarithmic number of them and each entity is indexed anew only so
 * often.
 */
final class CatalogueSegment {
  static final CatalogueSegment NONE = new CatalogueSegment(Map.of(), null);

  private final Map<String, Entity> changes;
  private final CatalogueSegment older;
  private final List<Entity> entities = new ArrayList<>();
  private final NameTrie trie;
  private final int count;

  private CatalogueSegment(Map<String, Entity> changes, CatalogueSegment older) {
    this.changes = changes;
    this.older = older;
    NameTrie.Builder names = new NameTrie.Builder();
    int live = older == null ? 0 : older.count;
    // Sorted, so that the same changes make the same trie.
    for (Map.Entry<String, Entity> change : new TreeMap<>(changes).entrySet()) {
      boolean before = older != null && older.get(change.getKey()) != null;
      Entity entity = change.getValue();
      live += (entity == null ? 0 : 1) - (before ? 1 : 0);
      if (entity != null) {
        int value = entities.size();
        entities.add(entity);
        add(names, entity.getName(), value);
        entity.getAliases().forEach(alias -> add(names, alias, value));
      }
    }
    trie = names.build();
    count = live;
  }

  static CatalogueSegment of(Map<String, Entity> changes, CatalogueSegment older) {
    Map<String, Entity> copy = new HashMap<>();
    changes.forEach(
        (uri, entity) -> copy.put(uri, entity == null ? null : Entity.newBuilder(entity).build()));
    return new CatalogueSegment(copy, older);
  }

  private static void add(NameTrie.Builder names, String name, int value) {
    if (name.codePointCount(0, name.length()) > 1) {
      names.add(name, value, isAcronym(name));
    }
  }

  /** Short names all in capitals count only as written: {@code IT} is not {@code it}. */
  private static boolean isAcronym(String name) {
    return name.length() <= 6 && name.chars().allMatch(Character::isUpperCase);
  }

  /** Merges with older segments until each is at least twice as large as the next newer. */
  CatalogueSegment settled() {
    CatalogueSegment segment = this;
    while (segment.older != NONE && segment.older.changes.size() < 2 * segment.changes.size()) {
      Map<String, Entity> merged = new HashMap<>(segment.older.changes);
      merged.putAll(segment.changes);
      CatalogueSegment below = segment.older.older;
      if (below == NONE) {
        merged.values().removeIf(entity -> entity == null);
      }
      segment = new CatalogueSegment(merged, below);
    }
    return segment;
  }

  CatalogueSegment older() {
    return older;
  }

  int count() {
    return count;
  }

  Entity get(String uri) {
    for (CatalogueSegment s = this; s != NONE; s = s.older) {
      if (s.changes.containsKey(uri)) {
        return s.changes.get(uri);
      }
    }
    return null;
  }

  /** Pieces of the longest name here that the newest segment does not hide. */
  int longest(Pieces pieces, int from, CatalogueSegment newest) {
    return trie.longest(pieces, from, (value, length) -> accepts(pieces, from, value, newest));
  }

  void collect(
      Pieces pieces, int from, int length, CatalogueSegment newest, Consumer<Entity> sink) {
    trie.longest(
        pieces,
        from,
        (value, found) -> {
          if (found == length && accepts(pieces, from, value, newest)) {
            sink.accept(entities.get(value));
            return true;
          }
          return false;
        });
  }

  private boolean accepts(Pieces pieces, int from, int value, CatalogueSegment newest) {
    Entity entity = entities.get(value);
    return newest.get(entity.getUri()) == entity
        && (pieces.upper(from) || !Character.isUpperCase(entity.getName().codePointAt(0)));
  }
}
