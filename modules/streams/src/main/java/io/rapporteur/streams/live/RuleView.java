package io.rapporteur.streams.live;

import io.rapporteur.model.AnnotatedDocument;
import io.rapporteur.model.RuleReport;
import java.util.List;

/**
 * The rules at one moment: never changes, so that a document is matched against one rule set and not
 * half of two. Safe for use by many threads.
 */
public interface RuleView {

  /** Fingerprint of the rule set: the record's {@code ruleSetVersion}. */
  String version();

  /** How many rules run. */
  int size();

  /** Matches the rules; a rule that fails is in the failures, and the others go on. */
  Tags tag(AnnotatedDocument document);

  /** Whether a rule is there, enabled, and could still put a document on a route. */
  boolean sends(String rule, String route);

  /** What is wrong with rules of this set: they do not run. */
  List<RuleReport> reports();
}
