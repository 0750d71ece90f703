package io.rapporteur.analysis.entities;

import io.rapporteur.analysis.gazetteer.GazetteerEntry;
import io.rapporteur.model.Entity;
import io.rapporteur.model.EntityType;
import io.rapporteur.model.Merge;
import io.rapporteur.model.Role;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** An entity while its mentions are gathered. */
final class GatheredEntity {
  private final Entity entity;
  private final Map<String, String> reasons = new LinkedHashMap<>();

  /** Whether the name is the text's own, and neither a user's nor the gazetteer's. */
  private final boolean named;

  private int mentions;
  private double weight;

  GatheredEntity(Entity entity) {
    this(entity, false);
  }

  private GatheredEntity(Entity entity, boolean named) {
    this.entity = entity;
    this.named = named;
  }

  static GatheredEntity known(GazetteerEntry entry) {
    Entity entity = bare(entry.uri(), entry.type(), entry.name());
    entity.setCountry(entry.country());
    entity.setGeonames(entry.geonames() == 0 ? null : entry.geonames());
    entity.setWikidata(entry.wikidata());
    entity.setPopulation(entry.population());
    return new GatheredEntity(entity);
  }

  static GatheredEntity named(String uri, EntityType type, String name) {
    return new GatheredEntity(bare(uri, type, name), true);
  }

  /** An entity of which no more is known. Not with Avro's builder, which is slow at defaults. */
  static Entity bare(String uri, EntityType type, String name) {
    return new Entity(
        uri,
        type,
        name,
        new ArrayList<>(),
        null,
        null,
        null,
        null,
        new ArrayList<>(),
        new ArrayList<>(),
        0,
        0.0,
        0L);
  }

  /** A user's entity as it appears in a document. */
  static GatheredEntity user(Entity added) {
    Entity entity = Entity.newBuilder(added).build();
    entity.setAliases(new ArrayList<>());
    entity.setRoles(new ArrayList<>(added.getRoles()));
    entity.setMerges(new ArrayList<>());
    return new GatheredEntity(entity);
  }

  Entity entity() {
    return entity;
  }

  /**
   * Counts a mention.
   *
   * @param share where it stands, from 0 (start of the text) to 1
   */
  void mention(String spelling, String reason, double share) {
    mentions++;
    weight += 1.5 - share;
    reasons.putIfAbsent(spelling, reason);
  }

  /** Keeps a role, the same title of the same thing once. */
  void role(Role role, OfficeTitles titles) {
    for (Role known : entity.getRoles()) {
      if (says(known, role, titles)
          && (role.getOf() == null || role.getOf().equals(known.getOf()))) {
        return;
      }
    }
    // What was stated without its country before is stated with it now.
    List<Role> roles = new ArrayList<>(entity.getRoles());
    roles.removeIf(
        known ->
            says(role, known, titles)
                && (known.getOf() == null || known.getOf().equals(role.getOf())));
    roles.add(role);
    entity.setRoles(roles);
  }

  /** Whether one title says all that another does: a foreign minister is a minister and an FM. */
  private static boolean says(Role whole, Role part, OfficeTitles titles) {
    String one = titles.spelt(whole.getTitle().toLowerCase(Locale.ROOT));
    String other = titles.spelt(part.getTitle().toLowerCase(Locale.ROOT));
    return one.equals(other) || one.endsWith(' ' + other);
  }

  double weight() {
    return weight;
  }

  /** Fills the record. */
  Entity finish(double heaviest) {
    List<String> aliases = new ArrayList<>(reasons.keySet());
    if (named) {
      entity.setName(ShownNames.of(entity.getName(), aliases));
    }
    aliases.remove(entity.getName());
    entity.setAliases(aliases);
    List<Merge> merges = new ArrayList<>();
    reasons.forEach((variant, reason) -> merges.add(new Merge(variant, reason)));
    entity.setMerges(merges);
    entity.setMentions(mentions);
    entity.setSalience(heaviest == 0 ? 0 : Math.round(1000 * weight / heaviest) / 1000.0);
    return entity;
  }
}
