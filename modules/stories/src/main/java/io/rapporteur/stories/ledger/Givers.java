package io.rapporteur.stories.ledger;

import io.rapporteur.model.AnnotatedDocument;
import io.rapporteur.model.Entity;
import io.rapporteur.model.EntityType;
import io.rapporteur.model.Figure;
import io.rapporteur.model.Quotation;
import io.rapporteur.model.QuotationKind;
import io.rapporteur.stories.yardstick.Speech;
import java.util.ArrayList;
import java.util.List;

/**
 * Who states the figures of one document. The record of a speech is no evidence beside those who
 * quote it: its figures are the speaker's, as theirs are.
 */
final class Givers {
  private final List<Quotation> turns = new ArrayList<>();
  private final String speaker;

  Givers(AnnotatedDocument document) {
    for (Quotation quotation : document.getQuotations()) {
      if (quotation.getKind() == QuotationKind.turn && quotation.getSpeaker() != null) {
        turns.add(quotation);
      }
    }
    this.speaker = speaker(document);
  }

  /** The uri of whom a speech is by; empty of all else. */
  private static String speaker(AnnotatedDocument document) {
    String label = Speech.speaker(document);
    return label.isEmpty()
        ? ""
        : document.getEntities().stream()
            .filter(entity -> entity.getType() == EntityType.person)
            .filter(entity -> label.endsWith(entity.getName()))
            .map(Entity::getUri)
            .findFirst()
            .orElse("");
  }

  /** The uri of who states a figure; empty when nobody is named. */
  String giver(Figure figure) {
    if (figure.getGivenBy() != null) {
      return figure.getGivenBy();
    }
    int start = figure.getSpan().getStart();
    for (Quotation turn : turns) {
      if (turn.getSpan().getStart() <= start && start < turn.getSpan().getEnd()) {
        return turn.getSpeaker();
      }
    }
    return speaker;
  }

  /** The name in the uri of an entity, as words; empty where a register has it by a number. */
  static String name(String entity) {
    return entity.startsWith("name:")
        ? entity.substring(entity.lastIndexOf('/') + 1).replace('-', ' ')
        : "";
  }
}
