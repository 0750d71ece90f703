package io.rapporteur.analysis.names.passes;

import java.util.List;

/**
 * One rule on the names found so far: it drops, joins, cuts, retypes or adds some. Keeps nothing of
 * a document, so threads share it.
 */
public interface NamePass {
  /** Its name for {@code --without}: lower case, words joined by hyphens. */
  String name();

  /** What it is for, in one line. */
  String purpose();

  /**
   * The names after this rule.
   *
   * @param found names in order of position; not changed
   */
  List<FoundName> apply(List<FoundName> found, NamedText text);
}
