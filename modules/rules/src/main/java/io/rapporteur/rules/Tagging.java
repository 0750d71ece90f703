package io.rapporteur.rules;

import io.rapporteur.model.RuleMatch;
import io.rapporteur.model.RuleReport;
import io.rapporteur.model.Subject;
import java.util.List;

/**
 * What a rule set says about one document.
 *
 * @param matches the rules that matched, by id, with the passages that satisfied them
 * @param subjects the document's own subjects and those the matches give, broader ones implied,
 *     each once, most relevant first
 * @param routes the routes asked for, templates resolved, sorted, each once
 * @param failures rules that failed or were too slow on this document; the others are not affected
 */
public record Tagging(
    List<RuleMatch> matches,
    List<Subject> subjects,
    List<String> routes,
    List<RuleReport> failures) {
  /** Copies the lists. */
  public Tagging {
    matches = List.copyOf(matches);
    subjects = List.copyOf(subjects);
    routes = List.copyOf(routes);
    failures = List.copyOf(failures);
  }
}
