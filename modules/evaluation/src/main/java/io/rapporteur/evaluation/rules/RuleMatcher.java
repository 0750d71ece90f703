package io.rapporteur.evaluation.rules;

import io.rapporteur.model.AnnotatedDocument;
import io.rapporteur.model.Rule;
import java.util.List;

/** A way of holding documents against rules, made the same for all so that they can be compared. */
public interface RuleMatcher extends AutoCloseable {
  /** How many rules a document matches; the document has not been cut into words yet. */
  int matches(AnnotatedDocument document);

  /** Ends what it keeps running; most keep nothing. */
  @Override
  default void close() {}

  /** The matchers compared. */
  enum Kind {
    /** The engine of modules/rules, highlights and subjects included. */
    RAPPORTEUR,
    /** Lucene Monitor with its term-filtered presearcher. */
    MONITOR,
    /** Lucene Monitor with its multipass presearcher, four passes. */
    MONITOR_MULTIPASS,
    /** Every query on one in-memory index of the document. */
    BRUTE_FORCE;

    /** Compiles the rules. */
    public RuleMatcher over(List<Rule> rules) {
      return switch (this) {
        case RAPPORTEUR -> LucenePeers.rapporteur(rules);
        case MONITOR -> LucenePeers.monitor(rules, false);
        case MONITOR_MULTIPASS -> LucenePeers.monitor(rules, true);
        case BRUTE_FORCE -> LucenePeers.bruteForce(rules);
      };
    }
  }
}
