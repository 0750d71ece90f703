package io.rapporteur.analysis.instruments;

import io.rapporteur.analysis.reading.Reading;
import io.rapporteur.model.Entity;
import io.rapporteur.model.EntityType;
import io.rapporteur.model.Mention;
import io.rapporteur.model.MentionKind;
import io.rapporteur.model.Merge;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
    List<InstrumentMention> found = new InstrumentScanner(reading).scan();
    if (found.isEmpty()) {
      return;
    }
    List<InstrumentDraft> drafts = new ArrayList<>();
    for (InstrumentMention one : found) {
      reading.checkTime();
      String spelling = reading.body().substring(one.start(), one.end());
      place(drafts, one, spelling, InstrumentForms.of(reading.packAt(one.start())));
    }
    List<Mention> mentions = new ArrayList<>(reading.result().getMentions());
    List<Entity> entities = new ArrayList<>(reading.result().getEntities());
    NamesInInstruments.remove(reading, found, mentions, entities);
    double heaviest = entities.stream().mapToInt(Entity::getMentions).max().orElse(1);
    for (InstrumentDraft draft : distinct(drafts)) {
      Entity entity = entity(draft, heaviest, reading.body().length());
      entities.add(entity);
      for (InstrumentMention one : draft.mentions) {
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

  /**
   * Into the draft that accepts it. Where several do, one without a date is the one named last that
   * shares most words; of dated ones the text leaves open which is meant.
   */
  private static void place(
      List<InstrumentDraft> drafts, InstrumentMention one, String spelling, InstrumentForms forms) {
    InstrumentDraft into = null;
    String reason = null;
    int accepting = 0;
    int most = 0;
    for (InstrumentDraft draft : drafts) {
      String why = draft.accepts(one);
      if (why == null) {
        continue;
      }
      accepting++;
      int words = draft.sharedWords(one);
      boolean later = into != null && draft.lastStart() > into.lastStart();
      if (into == null || words > most || words == most && later) {
        into = draft;
        reason = why;
        most = words;
      }
    }
    if (accepting > 1 && one.date() == null && !one.plural()) {
      reason = reason + ", named last";
      accepting = 1;
    }
    if (accepting != 1) {
      if (drafts.size() == MOST) {
        return;
      }
      into = new InstrumentDraft(one, forms);
      reason = "exact";
      drafts.add(into);
    }
    into.add(one, spelling, reason);
  }

  /** Drafts whose names differ only in marks and signs, which a uri drops, are one instrument. */
  private static Collection<InstrumentDraft> distinct(List<InstrumentDraft> drafts) {
    Map<String, InstrumentDraft> byUri = new LinkedHashMap<>();
    for (InstrumentDraft draft : drafts) {
      InstrumentDraft same = byUri.putIfAbsent(draft.uri(), draft);
      if (same != null) {
        same.absorb(draft);
      }
    }
    return byUri.values();
  }

  private static Entity entity(InstrumentDraft draft, double heaviest, int length) {
    Entity entity =
        Entity.newBuilder()
            .setUri(draft.uri())
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
    for (InstrumentMention one : draft.mentions) {
      weight += 1.5 - (double) one.start() / Math.max(1, length);
    }
    entity.setSalience(Math.min(1, Math.round(1000 * weight / heaviest) / 1000.0));
    return entity;
  }
}
