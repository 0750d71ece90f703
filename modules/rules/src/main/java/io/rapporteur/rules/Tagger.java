package io.rapporteur.rules;

import io.rapporteur.model.AnnotatedDocument;
import io.rapporteur.model.RuleMatch;
import io.rapporteur.model.RuleReport;
import io.rapporteur.model.RuleReportKind;
import io.rapporteur.model.Span;
import io.rapporteur.model.Subject;
import io.rapporteur.rules.engine.Evidence;
import io.rapporteur.rules.engine.FindingSink;
import io.rapporteur.rules.engine.StandingQuery;
import io.rapporteur.rules.engine.TooSlowException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Gathers what the rules say about one document. */
final class Tagger implements FindingSink {
  private final AnnotatedDocument document;
  private final DeclaredRoutes declared;
  private final String version;
  private final List<RuleMatch> matches = new ArrayList<>();
  private final List<RuleReport> failures = new ArrayList<>();
  private final Set<String> routes = new HashSet<>();
  private final SubjectLedger subjects;

  Tagger(AnnotatedDocument document, DeclaredRoutes declared, String version) {
    this.document = document;
    this.declared = declared;
    this.version = version;
    this.subjects = new SubjectLedger(document.getSubjects());
  }

  @Override
  public void matched(StandingQuery standing, List<Span> spans, Evidence evidence) {
    CompiledRule rule = (CompiledRule) standing;
    List<String> resolved = rule.plainRoutes();
    if (resolved == null) {
      resolved = List.copyOf(declared.resolve(rule.rule().getRoutes(), document));
    }
    for (int i = 0; i < resolved.size(); i++) {
      routes.add(resolved.get(i));
    }
    matches.add(new RuleMatch(rule.id(), rule.rule().getTitle(), resolved, spans, false));
    double relevance = Relevance.of(rule, evidence);
    if (rule.weighted() && relevance < Relevance.LEAST) {
      return;
    }
    for (String uri : rule.rule().getSubjects()) {
      subjects.give(uri, rule.id(), relevance);
    }
  }

  @Override
  public void failed(StandingQuery rule, Throwable why) {
    boolean slow = why instanceof TooSlowException;
    failures.add(
        RuleReport.newBuilder()
            .setRule(rule.id())
            .setKind(slow ? RuleReportKind.slow : RuleReportKind.failed)
            .setMessage(slow ? why.getMessage() : why.toString())
            .setUri(document.getUri())
            .setRuleSetVersion(version)
            .build());
  }

  @Override
  public List<Subject> subjects() {
    return subjects.ranked();
  }

  Tagging tagging() {
    matches.sort(Comparator.comparing(RuleMatch::getRule));
    failures.sort(Comparator.comparing(RuleReport::getRule));
    return new Tagging(matches, subjects.ranked(), routes.stream().sorted().toList(), failures);
  }
}
