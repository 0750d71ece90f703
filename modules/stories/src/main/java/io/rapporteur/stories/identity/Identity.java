package io.rapporteur.stories.identity;

import io.rapporteur.model.EntityType;
import java.util.List;

/**
 * One person, body, place or instrument of a story.
 *
 * @param uri the uri it goes by in the whole story: the gazetteer's or a user's where there is one,
 *     else that of the name shown
 * @param name the fullest form that most documents use, or the gazetteer's
 * @param type kind of thing
 * @param documents how many documents speak of it
 * @param mentions how often they do, all together
 * @param members the entities of documents that are this one, by document and uri
 * @param why a reason for each merge of two spellings: a code, a colon, and the names
 */
public record Identity(
    String uri,
    String name,
    EntityType type,
    int documents,
    long mentions,
    List<Member> members,
    List<String> why) {

  /** Copies the lists. */
  public Identity {
    members = List.copyOf(members);
    why = List.copyOf(why);
  }

  /**
   * An entity of a document.
   *
   * @param document uri of the document
   * @param uri uri of the entity in it
   * @param name its name in it
   */
  public record Member(String document, String uri, String name) {}
}
