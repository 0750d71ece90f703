package io.rapporteur.analysis.entities;

import io.rapporteur.analysis.Reading;
import io.rapporteur.analysis.gazetteer.GazetteerEntry;
import io.rapporteur.analysis.gazetteer.Pieces;
import io.rapporteur.analysis.gazetteer.Slug;
import io.rapporteur.model.Entity;
import io.rapporteur.model.EntityType;
import io.rapporteur.model.Mention;
import io.rapporteur.model.MentionKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Links the mentions of one reading. */
final class Linker {
  private final Reading reading;
  private final String body;
  private final KnownNames known;
  private final EntityCatalogue catalogue;
  private final Map<String, EntityDraft> drafts = new LinkedHashMap<>();

  Linker(Reading reading, KnownNames known, EntityCatalogue catalogue) {
    this.reading = reading;
    this.body = reading.body();
    this.known = known;
    this.catalogue = catalogue;
  }

  EntityIndex link() {
    List<Mention> mentions = reading.result().getMentions();
    List<List<GazetteerEntry>> candidates = new ArrayList<>(mentions.size());
    PlaceContext context = new PlaceContext();
    for (Mention mention : mentions) {
      int start = reading.toChar(mention.getSpan().getStart());
      int end = reading.toChar(mention.getSpan().getEnd());
      List<GazetteerEntry> entries =
          known.candidates(
              body, start, end, mention.getType(), mention.getKind() == MentionKind.demonym);
      candidates.add(entries);
      context.count(entries);
    }
    List<EntityDraft> linked = new ArrayList<>(mentions.size());
    for (int i = 0; i < mentions.size(); i++) {
      linked.add(link(mentions, candidates, i, context));
    }
    return finish(mentions, linked);
  }

  private EntityDraft link(
      List<Mention> mentions, List<List<GazetteerEntry>> candidates, int i, PlaceContext context) {
    Mention mention = mentions.get(i);
    String spelling = mention.getSpan().getExact();
    double share = (double) mention.getSpan().getStart() / Math.max(1, body.length());
    EntityDraft draft;
    String reason;
    Entity user = userEntity(spelling);
    if (user != null) {
      draft = drafts.computeIfAbsent(user.getUri(), uri -> EntityDraft.user(user));
      reason = "user:" + user.getUri();
    } else if (!candidates.get(i).isEmpty()) {
      GazetteerEntry container = container(mentions, candidates, i);
      GazetteerEntry entry = context.best(candidates.get(i), container);
      draft = drafts.computeIfAbsent(entry.uri(), uri -> EntityDraft.known(entry));
      reason =
          (mention.getKind() == MentionKind.demonym ? "demonym:" : "gazetteer:") + entry.name();
    } else {
      EntityType type = mention.getType();
      String uri = Slug.uri(type.name(), spelling);
      draft = drafts.computeIfAbsent(uri, u -> EntityDraft.named(u, type, spelling));
      reason = "exact";
    }
    draft.mention(spelling, reason, share);
    mention.setEntity(draft.entity().getUri());
    return draft;
  }

  /** The place after a comma, as in {@code Paris, Texas}. */
  private GazetteerEntry container(
      List<Mention> mentions, List<List<GazetteerEntry>> candidates, int i) {
    if (i + 1 >= mentions.size() || candidates.get(i + 1).isEmpty()) {
      return null;
    }
    int end = reading.toChar(mentions.get(i).getSpan().getEnd());
    int next = reading.toChar(mentions.get(i + 1).getSpan().getStart());
    boolean comma = next - end == 2 && body.startsWith(", ", end);
    return comma ? candidates.get(i + 1).get(0) : null;
  }

  private Entity userEntity(String spelling) {
    if (catalogue.isEmpty()) {
      return null;
    }
    Pieces pieces = Pieces.of(spelling);
    List<Entity> found = new ArrayList<>(1);
    int length = pieces.size() == 0 ? 0 : catalogue.longest(pieces, 0, found::add);
    return length > 0 && length == pieces.size() ? found.get(0) : null;
  }

  private EntityIndex finish(List<Mention> mentions, List<EntityDraft> linked) {
    double heaviest = drafts.values().stream().mapToDouble(EntityDraft::weight).max().orElse(0);
    List<Entity> entities = new ArrayList<>();
    drafts.values().stream()
        .sorted(Comparator.comparingDouble(EntityDraft::weight).reversed())
        .forEach(draft -> entities.add(draft.finish(heaviest)));
    reading.result().setEntities(entities);
    List<IndexedMention> indexed = new ArrayList<>(mentions.size());
    for (int i = 0; i < mentions.size(); i++) {
      Mention m = mentions.get(i);
      indexed.add(
          new IndexedMention(
              m,
              linked.get(i).entity(),
              reading.toChar(m.getSpan().getStart()),
              reading.toChar(m.getSpan().getEnd())));
    }
    return new EntityIndex(reading, indexed, Map.of());
  }
}
