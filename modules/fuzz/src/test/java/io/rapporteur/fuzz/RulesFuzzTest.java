package io.rapporteur.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.rapporteur.analysis.AnalysisOptions;
import io.rapporteur.analysis.Analyzers;
import io.rapporteur.model.AnnotatedDocument;
import io.rapporteur.model.Document;
import io.rapporteur.model.Rule;
import io.rapporteur.rules.DeclaredRoutes;
import io.rapporteur.rules.RuleSet;
import io.rapporteur.rules.Tagging;
import java.util.List;

/** A rule of any text either works on any document or is reported; it never stops the others. */
class RulesFuzzTest {
  private static final AnnotatedDocument DOCUMENT =
      Analyzers.with(AnalysisOptions.defaults())
          .analyze(
              Document.newBuilder()
                  .setUri("urn:fuzz")
                  .setHeadline("Ferry sails again")
                  .setBody(
                      "The ferry to Varda sails on Monday, Minister Kari Dahl said. \"At last.\"")
                  .build());
  private static final Rule OTHER = rule("other", "body:ferry");

  @FuzzTest(maxDuration = "10h")
  void query(String query) {
    if (query == null) {
      return;
    }
    RuleSet rules = RuleSet.of(List.of(rule("fuzzed", query), OTHER), DeclaredRoutes.any());
    Tagging tagging = rules.tag(DOCUMENT);
    if (tagging.matches().stream().noneMatch(match -> match.getRule().equals("other"))) {
      throw new IllegalStateException("the other rule does not match any more");
    }
  }

  private static Rule rule(String id, String query) {
    return Rule.newBuilder().setId(id).setQuery(query).build();
  }
}
