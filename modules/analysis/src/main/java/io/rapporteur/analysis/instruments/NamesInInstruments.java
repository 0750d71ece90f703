package io.rapporteur.analysis.instruments;

import io.rapporteur.analysis.reading.Reading;
import io.rapporteur.model.Entity;
import io.rapporteur.model.EntityType;
import io.rapporteur.model.Figure;
import io.rapporteur.model.Mention;
import io.rapporteur.model.Quotation;
import io.rapporteur.model.Role;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Takes back names that turn out to be instruments: {@code UN Charter} is not an organisation. The
 * places inside a name stay.
 */
final class NamesInInstruments {
  private NamesInInstruments() {}

  static void remove(
      Reading reading,
      List<InstrumentMention> found,
      List<Mention> mentions,
      List<Entity> entities) {
    Map<String, Integer> left = new HashMap<>();
    int[] next = {0};
    mentions.removeIf(
        mention -> {
          boolean named =
              mention.getType() == EntityType.organisation || mention.getType() == EntityType.other;
          boolean gone = named && within(reading, found, next, mention);
          left.merge(mention.getEntity(), gone ? 0 : 1, Integer::sum);
          return gone;
        });
    Set<String> kept = referred(reading);
    entities.removeIf(
        entity -> {
          Integer count = left.get(entity.getUri());
          boolean fewer = count != null && count < entity.getMentions();
          if (fewer) {
            entity.setMentions(count);
          }
          return fewer && count == 0 && !kept.contains(entity.getUri());
        });
  }

  /** Inside an instrument's name, and it ends with the word for the kind. */
  private static boolean within(
      Reading reading, List<InstrumentMention> found, int[] next, Mention mention) {
    int start = reading.toChar(mention.getSpan().getStart());
    int end = reading.toChar(mention.getSpan().getEnd());
    while (next[0] < found.size() && found.get(next[0]).end() <= start) {
      next[0]++;
    }
    if (next[0] == found.size()) {
      return false;
    }
    InstrumentMention instrument = found.get(next[0]);
    String lower = mention.getSpan().getExact().toLowerCase(Locale.ROOT);
    String last = lower.substring(lower.lastIndexOf(' ') + 1);
    return InstrumentForms.of(reading.packAt(start)).names(last, instrument.kind())
        && start >= instrument.start()
        && end <= instrument.end();
  }

  /** Entities that speakers, givers of figures and roles are. */
  private static Set<String> referred(Reading reading) {
    Set<String> referred = new HashSet<>();
    for (Quotation quotation : reading.result().getQuotations()) {
      referred.add(quotation.getSpeaker());
    }
    for (Figure figure : reading.result().getFigures()) {
      referred.add(figure.getGivenBy());
    }
    for (Entity entity : reading.result().getEntities()) {
      for (Role role : entity.getRoles()) {
        referred.add(role.getOf());
      }
    }
    return referred;
  }
}
