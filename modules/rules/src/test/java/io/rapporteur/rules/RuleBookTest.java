package io.rapporteur.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.rapporteur.model.AnnotatedDocument;
import io.rapporteur.model.EntityType;
import io.rapporteur.model.Rule;
import io.rapporteur.model.RuleMatch;
import io.rapporteur.model.RuleReport;
import io.rapporteur.model.RuleReportKind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RuleBookTest {
  private final RuleBook book = new RuleBook();
  private final AnnotatedDocument document =
      Docs.text("Ministers sign grain deal", "The ministers signed a grain deal in the port.");

  @Test
  void shouldApplyToTheNextDocumentWhenARuleIsPut() {
    assertThat(matched()).isEmpty();
    put("grain", "grain AND deal");
    assertThat(matched()).containsExactly("grain");
  }

  @Test
  void shouldStopMatchingWhenARuleIsRemoved() {
    put("grain", "grain");
    Map<String, Rule> removal = new HashMap<>();
    removal.put("grain", null);
    book.apply(removal);
    assertThat(matched()).isEmpty();
    assertThat(book.current().size()).isZero();
  }

  @Test
  void shouldKeepTheOthersWhenOneRuleDoesNotParse() {
    put("broken", "grain AND (deal");
    put("good", "port");
    assertThat(matched()).containsExactly("good");
    assertThat(book.current().reports())
        .singleElement()
        .satisfies(
            report -> {
              assertThat(report.getRule()).isEqualTo("broken");
              assertThat(report.getKind()).isEqualTo(RuleReportKind.unparseable);
              assertThat(report.getLine()).isEqualTo(1);
              assertThat(report.getColumn()).isEqualTo(16);
            });
  }

  @Test
  void shouldGiveTheSameVersionWhenTheSameRulesComeInAnotherOrder() {
    RuleBook other = new RuleBook();
    put("a", "grain");
    put("b", "port");
    other.apply(Map.of("b", Docs.rule("b", "port")));
    other.apply(Map.of("a", Docs.rule("a", "deal")));
    assertThat(other.current().version()).isNotEqualTo(book.current().version());
    other.apply(Map.of("a", Docs.rule("a", "grain")));
    assertThat(other.current().version()).isEqualTo(book.current().version());
  }

  @Test
  void shouldResolveTemplatesToDeclaredRoutesOnly() {
    RuleBook closed = new RuleBook(DeclaredRoutes.of(List.of("economy", "country-am")));
    AnnotatedDocument named = Docs.text("", "Yerevan and Tbilisi spoke.");
    Docs.entity(named, EntityType.place, "y", "Yerevan", "AM", "Yerevan");
    Docs.entity(named, EntityType.place, "t", "Tbilisi", "GE", "Tbilisi");
    Rule rule = Docs.rule("r", "spoke");
    rule.setRoutes(List.of("country-{country}", "economy"));
    closed.apply(Map.of("r", rule));
    Tagging tagging = closed.current().tag(named);
    assertThat(tagging.routes()).containsExactly("country-am", "economy");
    assertThat(tagging.failures()).extracting(RuleReport::getMessage).isEmpty();
  }

  private void put(String id, String query) {
    book.apply(Map.of(id, Docs.rule(id, query)));
  }

  private List<String> matched() {
    return book.current().tag(document).matches().stream().map(RuleMatch::getRule).toList();
  }
}
