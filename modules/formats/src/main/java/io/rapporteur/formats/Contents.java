package io.rapporteur.formats;

import io.rapporteur.model.Document;
import java.util.List;
import java.util.Map;

/**
 * What a payload held.
 *
 * @param format what it is: {@code an RSS feed}
 * @param documents in the order in which they stand, each with a uri
 * @param flaws documents that could not be read
 * @param passedOver what is no document by its nature, such as a package or an image: how many of
 *     each sort
 */
public record Contents(
    String format, List<Document> documents, List<Flaw> flaws, Map<String, Integer> passedOver) {
  public Contents {
    documents = List.copyOf(documents);
    flaws = List.copyOf(flaws);
    passedOver = Map.copyOf(passedOver);
  }
}
