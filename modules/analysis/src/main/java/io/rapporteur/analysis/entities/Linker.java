package io.rapporteur.analysis.entities;

import io.rapporteur.analysis.Reading;
import io.rapporteur.analysis.gazetteer.GazetteerEntry;
import io.rapporteur.analysis.gazetteer.Gender;
import io.rapporteur.analysis.gazetteer.Pieces;
import io.rapporteur.model.Entity;
import io.rapporteur.model.EntityType;
import io.rapporteur.model.Mention;
import io.rapporteur.model.MentionKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Links the mentions of one reading: names of users, then what the gazetteer knows, then persons
 * with their roles, then the rest by name.
 */
final class Linker {
  private final Reading reading;
  private final String body;
  private final KnownNames known;
  private final EntityCatalogue catalogue;
  private final Links links;
  private final Map<String, EntityDraft> drafts = new LinkedHashMap<>();

  Linker(Reading reading, KnownNames known, EntityCatalogue catalogue) {
    this.reading = reading;
    this.body = reading.body();
    this.known = known;
    this.catalogue = catalogue;
    this.links = new Links(reading);
  }

  EntityIndex link() {
    users();
    places();
    new Bodies(links, known, drafts).link();
    for (EntityType type : EntityType.values()) {
      if (type != EntityType.person) {
        new NameGroups(drafts, type).link(of(type));
      }
    }
    List<Link> open = of(EntityType.person).stream().filter(Link::open).toList();
    RoleFinder roles = new RoleFinder(links);
    open.forEach(roles::find);
    roles.counterparts(open);
    PersonLinker linker = new PersonLinker();
    List<PersonDraft> persons = linker.link(open);
    linker.settle(drafts);
    List<Link> all = new ArrayList<>(links.all);
    all.addAll(new RoleMentions(links, persons).find());
    all.sort(
        Comparator.comparingInt((Link link) -> link.start).thenComparingInt(link -> -link.end));
    return finish(all, persons);
  }

  private List<Link> of(EntityType type) {
    return links.all.stream().filter(link -> link.is(type)).toList();
  }

  private void users() {
    if (catalogue.isEmpty()) {
      return;
    }
    for (Link link : links.all) {
      Pieces pieces = Pieces.of(link.text);
      List<Entity> found = new ArrayList<>(1);
      int length = pieces.size() == 0 ? 0 : catalogue.longest(pieces, 0, found::add);
      if (length > 0 && length == pieces.size()) {
        Entity user = found.get(0);
        EntityDraft draft = drafts.computeIfAbsent(user.getUri(), u -> EntityDraft.user(user));
        link.to(draft, "user:" + user.getUri());
      }
    }
  }

  private void places() {
    Map<Link, List<GazetteerEntry>> candidates = new IdentityHashMap<>();
    PlaceContext context = new PlaceContext();
    for (Link link : links.all) {
      boolean demonym = link.mention.getKind() == MentionKind.demonym;
      List<GazetteerEntry> entries =
          known.candidates(reading, link.start, link.end, link.mention.getType(), demonym);
      if (entries.isEmpty() && link.is(EntityType.organisation)) {
        entries = known.misspelt(link.text);
      }
      candidates.put(link, entries);
      context.count(entries);
    }
    for (int i = 0; i < links.all.size(); i++) {
      Link link = links.all.get(i);
      List<GazetteerEntry> entries = candidates.get(link);
      if (!link.open() || entries.isEmpty()) {
        continue;
      }
      GazetteerEntry container = null;
      if (i + 1 < links.all.size()) {
        Link next = links.all.get(i + 1);
        boolean comma = next.start - link.end == 2 && body.startsWith(", ", link.end);
        List<GazetteerEntry> around = candidates.get(next);
        container = comma && !around.isEmpty() ? context.best(around, null) : null;
      }
      GazetteerEntry entry = context.best(entries, container);
      boolean demonym = link.mention.getKind() == MentionKind.demonym;
      link.to(
          drafts.computeIfAbsent(entry.uri(), uri -> EntityDraft.known(entry)),
          (demonym ? "demonym:" : "gazetteer:") + entry.name());
    }
  }

  private EntityIndex finish(List<Link> all, List<PersonDraft> persons) {
    List<Mention> mentions = new ArrayList<>(all.size());
    for (Link link : all) {
      double share = (double) link.start / Math.max(1, body.length());
      link.draft().mention(link.text, link.reason(), share);
      link.mention.setEntity(link.uri());
      mentions.add(link.mention);
    }
    reading.result().setMentions(mentions);
    double heaviest = drafts.values().stream().mapToDouble(EntityDraft::weight).max().orElse(0);
    List<Entity> entities = new ArrayList<>();
    drafts.values().stream()
        .filter(draft -> draft.weight() > 0)
        .sorted(Comparator.comparingDouble(EntityDraft::weight).reversed())
        .forEach(draft -> entities.add(draft.finish(heaviest)));
    reading.result().setEntities(entities);
    List<IndexedMention> indexed = new ArrayList<>(all.size());
    for (Link link : all) {
      indexed.add(new IndexedMention(link.mention, link.draft().entity(), link.start, link.end));
    }
    Map<Entity, Gender> genders = new IdentityHashMap<>();
    for (PersonDraft person : persons) {
      genders.put(person.links.get(0).draft().entity(), person.gender());
    }
    return new EntityIndex(reading, indexed, genders);
  }
}
