package io.rapporteur.stories.ledger;

import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;

/**
 * Whose evidence a document is. Both functions must give one answer for one question.
 *
 * @param witness from the uri of a document to that of the document it repeats, at the end of the
 *     chain; to itself for a witness
 * @param identity from the uri of a document and of an entity in it to what the entity is in the
 *     whole story
 */
public record Provenance(UnaryOperator<String> witness, BinaryOperator<String> identity) {
  /** Where no document repeats another, and an entity has one uri everywhere. */
  public static Provenance independent() {
    return new Provenance(uri -> uri, (uri, entity) -> entity);
  }
}
