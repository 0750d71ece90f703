package io.rapporteur.rules.engine;

import io.rapporteur.model.AnnotatedDocument;
import io.rapporteur.model.Span;
import io.rapporteur.rules.query.Clause;
import java.util.List;

/**
 * Asks about single clauses of one query on one document, by the same engine that matches rules.
 */
public final class ClauseProbe {
  private final NodeCompiler compiler;
  private final Matching matching;
  private final Passages passages;

  /** Gets ready to ask about a query and the clauses inside it. */
  public ClauseProbe(StandingQuery rule, AnnotatedDocument record) {
    DocumentIndex document = new DocumentIndex();
    document.read(record);
    RuleSegment segment = new RuleSegment(List.of(rule));
    matching = new Matching(document);
    matching.begin(segment);
    matching.bind(segment, 0, 0, true);
    // Compiled again, remembering nodes: patterns get the numbers they have in the segment.
    compiler = new NodeCompiler(segment.vocabulary(), true);
    compiler.compile(rule.clause());
    passages = new Passages(document);
  }

  /** Whether a clause of the query matches. */
  public boolean matches(Clause clause) {
    matching.allow(Long.MAX_VALUE);
    return compiler.nodeOf(clause).matches(matching);
  }

  /** The passages that match a clause, at most 50. */
  public List<Span> spans(Clause clause) {
    if (!matches(clause)) {
      return List.of();
    }
    HitCollector hits = new HitCollector(passages);
    compiler.nodeOf(clause).collect(matching, hits);
    return hits.spans();
  }
}
