package io.rapporteur.analysis.entities;

import io.rapporteur.analysis.gazetteer.GazetteerEntry;
import io.rapporteur.analysis.gazetteer.Gender;
import io.rapporteur.analysis.gazetteer.Pieces;
import io.rapporteur.analysis.gazetteer.Slug;
import io.rapporteur.analysis.reading.Reading;
import io.rapporteur.model.Entity;
import io.rapporteur.model.EntityType;
import io.rapporteur.model.Mention;
import io.rapporteur.model.MentionKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * MentionsByToken the mentions of one reading: names of users, then what the gazetteer knows, then
 * persons with their roles, then the rest by name.
 */
final class EntityLinker {
  private static final EntityType[] TYPES = EntityType.values();

  private final Reading reading;
  private final String body;
  private final KnownNames known;
  private final EntityCatalogue catalogue;
  private final MentionsByToken links;
  private final PlaceNameParts parts;
  private final AcronymsOfText acronyms;
  private final Map<String, GatheredEntity> drafts = new LinkedHashMap<>();

  EntityLinker(Reading reading, KnownNames known, EntityCatalogue catalogue) {
    this.reading = reading;
    this.body = reading.body();
    this.known = known;
    this.catalogue = catalogue;
    this.links = new MentionsByToken(reading);
    this.parts = new PlaceNameParts(reading, known);
    this.acronyms = new AcronymsOfText(links);
  }

  EntityIndex link() {
    users();
    places();
    new OwnedBodies(links, known, drafts).link();
    partlyKnown();
    for (EntityType type : TYPES) {
      if (type != EntityType.person) {
        reading.checkTime();
        new NameGrouping(drafts, type, links.pack, acronyms).link(of(type));
      }
    }
    List<LinkedMention> open = new ArrayList<>();
    for (LinkedMention link : of(EntityType.person)) {
      if (link.open()) {
        open.add(link);
      }
    }
    RoleFinder roles = new RoleFinder(links);
    for (LinkedMention link : open) {
      reading.checkTime();
      roles.find(link);
    }
    Counterparts.settle(open, links.pack);
    SharedSurnames.settle(open, links);
    PersonLinker linker = new PersonLinker(links.pack, reading::checkTime);
    List<GatheredPerson> persons = linker.link(open);
    linker.settle(drafts);
    List<LinkedMention> all = new ArrayList<>(links.all);
    all.addAll(new RoleMentions(links, persons).find());
    all.sort(
        Comparator.comparingInt((LinkedMention link) -> link.start)
            .thenComparingInt(link -> -link.end));
    return finish(all, persons);
  }

  private List<LinkedMention> of(EntityType type) {
    List<LinkedMention> found = new ArrayList<>();
    for (LinkedMention link : links.all) {
      if (link.is(type)) {
        found.add(link);
      }
    }
    return found;
  }

  private void users() {
    if (catalogue.isEmpty()) {
      return;
    }
    for (LinkedMention link : links.all) {
      Pieces pieces = Pieces.of(link.text);
      List<Entity> found = new ArrayList<>(1);
      int length = pieces.size() == 0 ? 0 : catalogue.longest(pieces, 0, found::add);
      if (length > 0 && length == pieces.size()) {
        Entity user = found.get(0);
        GatheredEntity draft =
            drafts.computeIfAbsent(user.getUri(), u -> GatheredEntity.user(user));
        link.to(draft, "user:" + user.getUri());
      }
    }
  }

  private void places() {
    NameCandidates candidates = new NameCandidates(reading, known);
    PlaceContext context = new PlaceContext(body);
    for (int i = 0; i < links.all.size(); i++) {
      LinkedMention link = links.all.get(i);
      reading.checkTime();
      LinkedMention next = i + 1 < links.all.size() ? links.all.get(i + 1) : null;
      List<GazetteerEntry> shared = parts.shared(links, link, next);
      link.candidates = shared.isEmpty() ? known.withNamesakes(candidates.of(link)) : shared;
    }
    for (LinkedMention link : links.all) {
      List<GazetteerEntry> shortened = parts.shortened(link, links.all);
      link.candidates = shortened.isEmpty() ? link.candidates : shortened;
    }
    acronyms.settle();
    links.all.forEach(context::count);
    PlaceContainers containers = new PlaceContainers(links.all, body, known, context);
    Map<String, Optional<GazetteerEntry>> within = containers.within();
    for (int i = 0; i < links.all.size(); i++) {
      LinkedMention link = links.all.get(i);
      List<GazetteerEntry> entries = link.candidates;
      if (!link.open() || entries.isEmpty()) {
        continue;
      }
      GazetteerEntry container = containers.of(i);
      GazetteerEntry meant = containers.meant(link);
      GazetteerEntry likeliest =
          meant == null ? context.best(link, parts.ofLine(links.all, i), container) : meant;
      GazetteerEntry entry =
          likeliest == null || meant != null || PlaceContext.contains(container, likeliest)
              ? likeliest
              : within
                  .getOrDefault(link.text.toLowerCase(Locale.ROOT), Optional.of(likeliest))
                  .orElse(likeliest);
      if (entry == null) {
        continue;
      }
      boolean demonym = link.mention.getKind() == MentionKind.demonym;
      link.to(
          drafts.computeIfAbsent(entry.uri(), uri -> GatheredEntity.known(entry)),
          (demonym ? "demonym:" : "gazetteer:") + entry.name());
    }
  }

  /** Places of which the gazetteer knows a part alone. */
  private void partlyKnown() {
    for (LinkedMention link : links.all) {
      String country = link.open() ? parts.country(link) : null;
      if (country != null) {
        String uri = Slug.uri("place", link.text);
        GatheredEntity draft =
            drafts.computeIfAbsent(uri, u -> GatheredEntity.named(u, EntityType.place, link.text));
        draft.entity().setCountry(country);
        link.to(draft, "exact");
      }
    }
  }

  private EntityIndex finish(List<LinkedMention> all, List<GatheredPerson> persons) {
    List<Mention> mentions = new ArrayList<>(all.size());
    for (LinkedMention link : all) {
      double share = (double) link.start / Math.max(1, body.length());
      link.draft().mention(link.text, link.reason(), share);
      link.mention.setEntity(link.uri());
      mentions.add(link.mention);
    }
    reading.result().setMentions(mentions);
    List<GatheredEntity> weighty = new ArrayList<>(drafts.size());
    for (GatheredEntity draft : drafts.values()) {
      if (draft.weight() > 0) {
        weighty.add(draft);
      }
    }
    weighty.sort(Comparator.comparingDouble(GatheredEntity::weight).reversed());
    List<Entity> entities = new ArrayList<>(weighty.size());
    for (GatheredEntity draft : weighty) {
      entities.add(draft.finish(weighty.get(0).weight()));
    }
    reading.result().setEntities(entities);
    List<IndexedMention> indexed = new ArrayList<>(all.size());
    for (LinkedMention link : all) {
      indexed.add(new IndexedMention(link.mention, link.draft().entity(), link.start, link.end));
    }
    Map<Entity, Gender> genders = new IdentityHashMap<>();
    for (GatheredPerson person : persons) {
      genders.put(person.links.get(0).draft().entity(), person.gender());
    }
    return new EntityIndex(reading, indexed, genders);
  }
}
