package io.rapporteur.stories.identity;

import io.rapporteur.model.EntityType;
import java.util.List;

/**
 * An entity of one document as far as its identity is concerned.
 *
 * @param uri its uri in the document
 * @param type kind of thing
 * @param name the fullest form of its name there, or the gazetteer's
 * @param acronyms of an organisation: the letters that the document uses for it beside its name,
 *     sorted
 * @param country ISO 3166-1 alpha-2 code of the country it lies in or belongs to; empty when not
 *     known
 * @param office whether the document states a role of it
 * @param mentions how often the document speaks of it
 */
record EntityForm(
    String uri,
    EntityType type,
    String name,
    List<String> acronyms,
    String country,
    boolean office,
    int mentions) {

  private static final String OF_DOCUMENT = "name:";

  /** Copies the list. */
  EntityForm {
    acronyms = List.copyOf(acronyms);
  }

  /** Whether a gazetteer or a user knows it by the uri; else the uri is made from the name. */
  boolean known() {
    return isKnown(uri);
  }

  static boolean isKnown(String uri) {
    return !uri.startsWith(OF_DOCUMENT);
  }
}
