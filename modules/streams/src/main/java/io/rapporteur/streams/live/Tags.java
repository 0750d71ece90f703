package io.rapporteur.streams.live;

import io.rapporteur.model.RuleMatch;
import io.rapporteur.model.RuleReport;
import io.rapporteur.model.Subject;
import java.util.List;

/**
 * What the rules say of a document.
 *
 * @param matches rules that matched, by id, each with its routes, templates resolved
 * @param subjects tags, most relevant first
 * @param failures rules that failed on this document
 */
public record Tags(List<RuleMatch> matches, List<Subject> subjects, List<RuleReport> failures) {
  /** No rule matched. */
  public static final Tags NONE = new Tags(List.of(), List.of(), List.of());
}
