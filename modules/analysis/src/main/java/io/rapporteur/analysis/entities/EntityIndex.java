package io.rapporteur.analysis.entities;

import io.rapporteur.analysis.gazetteer.Gender;
import io.rapporteur.analysis.gazetteer.Slug;
import io.rapporteur.analysis.reading.Reading;
import io.rapporteur.model.Entity;
import io.rapporteur.model.EntityType;
import io.rapporteur.model.Mention;
import io.rapporteur.model.MentionKind;
import io.rapporteur.model.Merge;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The entities of one reading by position, for steps that resolve speakers, givers of figures and
 * parties to instruments. It also takes new mentions and entities, so that what those steps find is
 * part of the record. Offsets are chars of the body. Used by one thread.
 */
public final class EntityIndex {
  /** Mentions that may lie inside one that starts before them. */
  private static final int REACH = 4;

  /** Descriptions beyond these add nothing to whom an entity is. */
  private static final int MOST_SPELLINGS = 200;

  private final Reading reading;
  private final List<IndexedMention> mentions = new ArrayList<>();
  private final Map<String, Entity> byUri = new HashMap<>();
  private final Map<Entity, Gender> genders = new IdentityHashMap<>();

  /** How often each spelling of a role stands for each entity; counted when first asked for. */
  private Map<String, Integer> spellings;

  EntityIndex(Reading reading, List<IndexedMention> found, Map<Entity, Gender> genders) {
    this.reading = reading;
    this.genders.putAll(genders);
    mentions.addAll(found);
    for (Entity entity : reading.result().getEntities()) {
      byUri.put(entity.getUri(), entity);
    }
  }

  /**
   * The index of a reading: what the step of entities made, or where another step took its place,
   * what the record says of mentions and entities.
   */
  public static EntityIndex of(Reading reading) {
    return reading.view(EntityIndex.class, EntityIndex::ofRecord);
  }

  private static EntityIndex ofRecord(Reading reading) {
    List<Mention> all = new ArrayList<>(reading.result().getMentions());
    all.sort(Comparator.comparingInt(mention -> mention.getSpan().getStart()));
    reading.result().setMentions(all);
    reading.result().setEntities(new ArrayList<>(reading.result().getEntities()));
    EntityIndex index = new EntityIndex(reading, List.of(), Map.of());
    for (Mention mention : all) {
      Entity entity = index.byUri(mention.getEntity());
      if (entity != null) {
        int start = reading.toChar(mention.getSpan().getStart());
        int end = reading.toChar(mention.getSpan().getEnd());
        index.mentions.add(new IndexedMention(mention, entity, start, end));
      }
    }
    return index;
  }

  /** Mentions in order of position. */
  public List<IndexedMention> mentions() {
    return Collections.unmodifiableList(mentions);
  }

  /** The entity of a uri, or null when the reading has none. */
  public Entity byUri(String uri) {
    return byUri.get(uri);
  }

  /** The mention that overlaps a stretch, the first where there are several; or null. */
  public IndexedMention overlapping(int start, int end) {
    List<IndexedMention> found = within(start, end);
    return found.isEmpty() ? null : found.get(0);
  }

  /** The mentions that overlap a stretch, in order; one may lie inside another. */
  public List<IndexedMention> within(int start, int end) {
    List<IndexedMention> found = new ArrayList<>();
    int from = Math.max(0, firstStartingAt(start) - REACH);
    for (int i = from; i < mentions.size() && mentions.get(i).start() < end; i++) {
      if (mentions.get(i).end() > start) {
        found.add(mentions.get(i));
      }
    }
    return found;
  }

  /** The person mentioned last before an offset, by name or role, or null. */
  public IndexedMention lastPersonBefore(int offset) {
    for (int i = firstStartingAt(offset) - 1; i >= 0; i--) {
      IndexedMention mention = mentions.get(i);
      if (mention.end() <= offset && mention.entity().getType() == EntityType.person) {
        return mention;
      }
    }
    return null;
  }

  /** How the text refers to a person, by title, pronoun or first name. */
  public Gender gender(Entity person) {
    return genders.getOrDefault(person, Gender.UNKNOWN);
  }

  /**
   * Adds a mention of an entity of this reading. A mention of the same stretch stays single: the
   * one that is there is returned.
   */
  public IndexedMention add(int start, int end, Entity entity, MentionKind kind) {
    for (IndexedMention there : within(start, end)) {
      if (there.start() == start && there.end() == end) {
        return there;
      }
    }
    Mention mention =
        new Mention(reading.span(start, end), entity.getType(), kind, entity.getUri());
    IndexedMention added = new IndexedMention(mention, entity, start, end);
    int at = firstStartingAt(start);
    mentions.add(at, added);
    recorded(mention, at);
    entity.setMentions(entity.getMentions() + 1);
    if (kind == MentionKind.role) {
      spell(entity, mention.getSpan().getExact(), "role:speaker");
    }
    return added;
  }

  /** Puts a mention into the record before the one that follows here: others may be there alone. */
  private void recorded(Mention mention, int at) {
    List<Mention> all = reading.result().getMentions();
    int to = at + 1 < mentions.size() ? at : all.size();
    while (to < all.size() && all.get(to) != mentions.get(at + 1).mention()) {
      to++;
    }
    all.add(to, mention);
  }

  /** Makes a mention stand for another entity of this reading. */
  public void move(IndexedMention there, Entity entity, String reason) {
    Entity before = there.entity();
    String exact = there.mention().getSpan().getExact();
    for (int i = firstStartingAt(there.start()); i < mentions.size(); i++) {
      if (mentions.get(i).mention() == there.mention()) {
        mentions.set(i, new IndexedMention(there.mention(), entity, there.start(), there.end()));
        break;
      }
    }
    there.mention().setEntity(entity.getUri());
    before.setMentions(before.getMentions() - 1);
    entity.setMentions(entity.getMentions() + 1);
    spell(entity, exact, reason);
    if (spelt(before, exact, -1) == 0) {
      before.getAliases().remove(exact);
      before.getMerges().removeIf(merge -> merge.getVariant().equals(exact));
    }
  }

  /** Counts mentions by role of one spelling, and changes the count. */
  private int spelt(Entity entity, String exact, int change) {
    if (spellings == null) {
      spellings = new HashMap<>();
      for (IndexedMention mention : mentions) {
        if (mention.mention().getKind() == MentionKind.role) {
          String of = mention.entity().getUri() + ' ' + mention.mention().getSpan().getExact();
          spellings.merge(of, 1, Integer::sum);
        }
      }
      // The one that moves stands under its new entity already.
      return spellings.getOrDefault(entity.getUri() + ' ' + exact, 0);
    }
    return spellings.merge(entity.getUri() + ' ' + exact, change, Integer::sum);
  }

  /** Notes a spelling of an entity, and why it is one. */
  void spell(Entity entity, String exact, String reason) {
    if (spellings != null) {
      spelt(entity, exact, 1);
    }
    if (entity.getAliases().size() < MOST_SPELLINGS
        && !exact.equals(entity.getName())
        && !entity.getAliases().contains(exact)) {
      entity.getAliases().add(exact);
      entity.getMerges().add(new Merge(exact, reason));
    }
  }

  /**
   * Adds an entity that no mention so far stands for, named at a stretch of the body; or finds the
   * one of that name.
   */
  public Entity entityNamed(String name, EntityType type, int start, int end) {
    String kind = type.name().toLowerCase(Locale.ROOT);
    Entity entity =
        byUri.computeIfAbsent(
            Slug.uri(kind, name),
            uri -> {
              Entity made = GatheredEntity.bare(uri, type, name);
              reading.result().getEntities().add(made);
              return made;
            });
    add(start, end, entity, MentionKind.name);
    return entity;
  }

  /** Index of the first mention that starts at an offset or after it. */
  private int firstStartingAt(int offset) {
    int low = 0;
    int high = mentions.size();
    while (low < high) {
      int mid = (low + high) >>> 1;
      if (mentions.get(mid).start() < offset) {
        low = mid + 1;
      } else {
        high = mid;
      }
    }
    return low;
  }
}
