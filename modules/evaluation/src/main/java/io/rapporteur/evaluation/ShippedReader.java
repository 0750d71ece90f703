package io.rapporteur.evaluation;

import io.rapporteur.analysis.Analyzer;
import io.rapporteur.analysis.Analyzers;
import io.rapporteur.model.AnnotatedDocument;
import io.rapporteur.model.Document;
import io.rapporteur.model.Rule;
import io.rapporteur.rules.RuleBook;
import io.rapporteur.rules.StarterRules;
import io.rapporteur.rules.Tagging;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/** The reading and the starter rules as they ship; models load at the first document. */
public final class ShippedReader implements Function<Document, AnnotatedDocument> {
  private final Map<String, Rule> further;
  private Analyzer analyzer;
  private RuleBook rules;

  /** The shipped rules alone. */
  public ShippedReader() {
    this(Map.of());
  }

  /** The shipped rules, and further ones by id. */
  public ShippedReader(Map<String, Rule> further) {
    this.further = further;
  }

  @Override
  public AnnotatedDocument apply(Document document) {
    if (analyzer == null) {
      analyzer = Analyzers.standard();
      rules = book();
    }
    AnnotatedDocument record = analyzer.analyze(document);
    Tagging tagging = rules.current().tag(record);
    record.setMatches(tagging.matches());
    record.setSubjects(tagging.subjects());
    record.setRoutes(tagging.routes());
    return record;
  }

  private RuleBook book() {
    Map<String, Rule> changes = new HashMap<>(further);
    StarterRules.load().forEach(rule -> changes.put(rule.getId(), rule));
    RuleBook book = new RuleBook();
    book.apply(changes);
    return book;
  }
}
