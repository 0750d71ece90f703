package io.rapporteur.evaluation;

import io.rapporteur.analysis.AnalysisOptions;
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
  private final AnalysisOptions options;
  private final Map<String, Rule> further;
  private Analyzer analyzer;
  private RuleBook rules;

  /** The shipped rules alone. */
  public ShippedReader() {
    this(Map.of());
  }

  /** The shipped rules, and further ones by id. */
  public ShippedReader(Map<String, Rule> further) {
    this(AnalysisOptions.defaults(), further);
  }

  /** The shipped rules, and a reading with options of its own. */
  ShippedReader(AnalysisOptions options) {
    this(options, Map.of());
  }

  private ShippedReader(AnalysisOptions options, Map<String, Rule> further) {
    this.options = options;
    this.further = further;
  }

  @Override
  public AnnotatedDocument apply(Document document) {
    if (analyzer == null) {
      analyzer = Analyzers.with(options);
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
