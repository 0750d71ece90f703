package io.rapporteur.rules;

import io.rapporteur.model.AnnotatedDocument;
import io.rapporteur.model.RuleMatch;
import io.rapporteur.model.RuleReport;
import io.rapporteur.model.RuleReportKind;
import io.rapporteur.model.Subject;
import io.rapporteur.rules.engine.LuceneDocument;
import io.rapporteur.rules.engine.LuceneQueries;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Runs rules over one document and gathers what they say. */
final class Tagger {
  private final Collection<CompiledRule> rules;
  private final DeclaredRoutes declared;
  private final String version;

  Tagger(Collection<CompiledRule> rules, DeclaredRoutes declared, String version) {
    this.rules = rules;
    this.declared = declared;
    this.version = version;
  }

  Tagging tag(AnnotatedDocument document) {
    LuceneDocument indexed = LuceneDocument.of(document);
    List<RuleMatch> matches = new ArrayList<>();
    List<RuleReport> failures = new ArrayList<>();
    Map<String, Subject> subjects = new LinkedHashMap<>();
    Set<String> routes = new TreeSet<>();
    document.getSubjects().forEach(s -> subjects.put(s.getUri(), s));
    for (CompiledRule compiled : rules) {
      if (!compiled.runs()) {
        continue;
      }
      try {
        if (indexed.matches(LuceneQueries.of(compiled.clause()))) {
          Set<String> resolved = declared.resolve(compiled.rule().getRoutes(), document);
          routes.addAll(resolved);
          matches.add(
              RuleMatch.newBuilder()
                  .setRule(compiled.id())
                  .setTitle(compiled.rule().getTitle())
                  .setRoutes(List.copyOf(resolved))
                  .build());
          give(compiled, subjects);
        }
      } catch (RuntimeException | StackOverflowError e) {
        failures.add(failure(compiled, document, e));
      }
    }
    matches.sort(Comparator.comparing(RuleMatch::getRule));
    List<Subject> ranked = new ArrayList<>(subjects.values());
    ranked.sort(Comparator.comparing(Subject::getRelevance).reversed());
    return new Tagging(matches, ranked, List.copyOf(routes), failures);
  }

  private static void give(CompiledRule compiled, Map<String, Subject> subjects) {
    for (String uri : compiled.rule().getSubjects()) {
      Subject given = new Subject(uri, "", compiled.id(), compiled.rule().getRelevance());
      subjects.merge(uri, given, (a, b) -> b.getRelevance() > a.getRelevance() ? b : a);
    }
  }

  private RuleReport failure(CompiledRule compiled, AnnotatedDocument document, Throwable e) {
    return RuleReport.newBuilder()
        .setRule(compiled.id())
        .setKind(RuleReportKind.failed)
        .setMessage(e.toString())
        .setUri(document.getUri())
        .setRuleSetVersion(version)
        .build();
  }
}
