package io.rapporteur.streams.alert;

import io.rapporteur.model.Rule;
import java.util.Map;

/**
 * Over what a rule counts: all documents, or those of one story.
 *
 * @param rule id of the rule
 * @param story id of the story; empty for a story that is not known yet, null for a rule that
 *     counts over all documents
 */
public record AlertScope(String rule, String story) {
  /**
   * Between rule and story in a name. No id has it, and it is not the zero byte after which {@link
   * AlertKeys} go on: a range of keys of the rule alone does not reach into those of its stories.
   */
  private static final char SEPARATOR = '\u0001';

  /** The scope of a document that matches a rule and whose story is not known yet. */
  public static AlertScope of(Rule rule) {
    return new AlertScope(rule.getId(), rule.getAlert().getPerStory() ? "" : null);
  }

  /** The scope of a name. */
  public static AlertScope parse(String name) {
    int at = name.indexOf(SEPARATOR);
    return at < 0
        ? new AlertScope(name, null)
        : new AlertScope(name.substring(0, at), name.substring(at + 1));
  }

  /** Whether an id can be told from a scope's name. */
  public static boolean isPlain(String id) {
    return id.indexOf(SEPARATOR) < 0;
  }

  /** In keys, on the repartition topic and in stores: the rule's id alone when it has no story. */
  public String name() {
    return story == null ? rule : rule + SEPARATOR + story;
  }

  /** Whether it is one of a rule that counts within stories. */
  public boolean perStory() {
    return story != null;
  }

  /** The same rule in a story. */
  AlertScope in(String other) {
    return new AlertScope(rule, other);
  }

  /**
   * Whether its rule is there and counts over what it stands for: a rule that counts within stories
   * from now on no longer counts over all documents, and the other way round.
   *
   * @param rules the rules that alert, by id
   */
  public boolean counts(Map<String, Rule> rules) {
    Rule there = rules.get(rule);
    return there != null && there.getAlert().getPerStory() == perStory();
  }

  /** The beginning of ids of its alerts: the rule's id, then an at sign and the story's. */
  String label() {
    return story == null ? rule : rule + "@" + story;
  }
}
