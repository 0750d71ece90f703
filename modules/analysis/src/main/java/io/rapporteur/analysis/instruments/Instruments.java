package io.rapporteur.analysis.instruments;

import io.rapporteur.analysis.Reading;
import io.rapporteur.analysis.gazetteer.Slug;
import io.rapporteur.model.Entity;
import io.rapporteur.model.EntityType;
import io.rapporteur.model.Mention;
import io.rapporteur.model.MentionKind;
import io.rapporteur.model.Merge;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Adds the treaties, declarations, agreements and statements that a document names by kind and
 * date, each once, with a reason for every spelling. To be called when dates and entities are
 * there.
 */
public final class Instruments {
  /**
   * Different instruments at most: beyond them a text is a register, and each costs every other.
   */
  private static final int MOST = 300;

  private Instruments() {}

  /** Adds mentions and entities of type instrument to the reading's record. */
  public static void apply(Reading reading) {
    List<Found> found = new InstrumentScanner(reading).scan();
    if (found.isEmpty()) {
      return;
    }
    List<InstrumentDraft> drafts = new ArrayList<>();
    for (Found one : found) {
      String spelling = reading.body().substring(one.start(), one.end());
      place(drafts, one, spelling);
    }
    List<Mention> mentions = new ArrayList<>(reading.result().getMentions());
    List<Entity> entities = new ArrayList<>(reading.result().getEntities());
    double heaviest = entities.stream().mapToInt(Entity::getMentions).max().orElse(1);
    for (InstrumentDraft draft : drafts) {
      Entity entity = entity(draft, heaviest, reading.body().length());
      entities.add(entity);
      for (Found one : draft.mentions) {
        mentions.add(
            new Mention(
                reading.span(one.start(), one.end()),
                EntityType.instrument,
                MentionKind.name,
                entity.getUri()));
      }
    }
    mentions.sort(Comparator.comparingInt(mention -> mention.getSpan().getStart()));
    entities.sort(Comparator.comparingDouble(Entity::getSalience).reversed());
    reading.result().setMentions(mentions);
    reading.result().setEntities(entities);
  }

  /** Into the one draft that accepts it; where several do, the text leaves open which is meant. */
  private static void place(List<InstrumentDraft> drafts, Found one, String spelling) {
    InstrumentDraft into = null;
    String reason = null;
    int accepting = 0;
    for (InstrumentDraft draft : drafts) {
      String why = draft.accepts(one);
      if (why != null) {
        accepting++;
        into = draft;
        reason = why;
      }
    }
    if (accepting != 1) {
      if (drafts.size() == MOST) {
        return;
      }
      into = new InstrumentDraft(one);
      reason = "exact";
      drafts.add(into);
    }
    into.add(one, spelling, reason);
  }

  private static Entity entity(InstrumentDraft draft, double heaviest, int length) {
    Entity entity =
        Entity.newBuilder()
            .setUri(Slug.uri("instrument", draft.key()))
            .setType(EntityType.instrument)
            .setName(draft.name())
            .build();
    entity.setDate(draft.date());
    entity.setAliases(new ArrayList<>(draft.reasons.keySet()));
    List<Merge> merges = new ArrayList<>();
    draft.reasons.forEach((variant, reason) -> merges.add(new Merge(variant, reason)));
    entity.setMerges(merges);
    entity.setMentions(draft.mentions.size());
    double weight = 0;
    for (Found one : draft.mentions) {
      weight += 1.5 - (double) one.start() / Math.max(1, length);
    }
    entity.setSalience(Math.min(1, Math.round(1000 * weight / heaviest) / 1000.0));
    return entity;
  }
}
