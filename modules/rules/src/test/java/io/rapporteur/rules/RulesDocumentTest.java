package io.rapporteur.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.rapporteur.model.AnnotatedDocument;
import io.rapporteur.model.EntityType;
import io.rapporteur.model.Rule;
import io.rapporteur.rules.query.Field;
import io.rapporteur.rules.query.QueryParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What docs/rules.md shows must be so. */
class RulesDocumentTest {
  private final String page = read();

  @Test
  void shouldBeARuleFileThatPassesItsTestsWhenThePageShowsYaml() {
    String yaml = blocks("yaml").get(0);
    List<Rule> rules = RuleFile.parse("docs/rules.md", yaml);
    assertThat(rules).hasSize(1);
    RuleChecker checker =
        new RuleChecker(
            DeclaredRoutes.of(List.of("south-caucasus")),
            RuleSet.of(List.of(), DeclaredRoutes.any()),
            RulesDocumentTest::withPlaces);
    RuleCheck check = checker.check(rules.get(0));
    assertThat(check.errors()).isEmpty();
    assertThat(check.warnings()).isEmpty();
    assertThat(check.trials()).hasSize(2).allMatch(RuleCheck.Trial::passed);
  }

  @Test
  void shouldParseWhenThePageShowsAQuery() {
    List<String> queries = new ArrayList<>(blocks("").get(0).lines().toList());
    Matcher cells =
        Pattern.compile("(?m)^\\| (`.*`) \\| [^|]*(?:\\\\\\|[^|]*)* \\|$").matcher(language());
    while (cells.find()) {
      Matcher code = Pattern.compile("`([^`]+)`").matcher(cells.group(1));
      while (code.find()) {
        String query = code.group(1).replace("\\|", "|").replace("(…)", "(a b)");
        queries.add(query);
      }
    }
    assertThat(queries).hasSizeGreaterThan(25);
    for (String query : queries) {
      assertThatCode(() -> QueryParser.parse(query)).as(query).doesNotThrowAnyException();
    }
  }

  @Test
  void shouldNameEveryFieldWhenThePageListsFields() {
    for (Field field : Field.values()) {
      boolean exact = field.named() != field;
      assertThat(page).contains(exact ? ".exact`" : "`" + field.label() + "`");
    }
  }

  private String language() {
    return page.substring(page.indexOf("## The query language"), page.indexOf("## Fields"));
  }

  private static AnnotatedDocument withPlaces(String text) {
    AnnotatedDocument document = Docs.text("", text);
    Docs.entity(document, EntityType.place, "iso3166:AM", "Armenia", "AM", "Armenia");
    return Docs.entity(document, EntityType.place, "iso3166:AZ", "Azerbaijan", "AZ", "Azerbaijan");
  }

  private List<String> blocks(String language) {
    List<String> blocks = new ArrayList<>();
    Matcher matcher = Pattern.compile("(?ms)^```(\\w*)\\n(.*?)^```$").matcher(page);
    while (matcher.find()) {
      if (matcher.group(1).equals(language)) {
        blocks.add(matcher.group(2));
      }
    }
    return blocks;
  }

  private static String read() {
    try {
      return Files.readString(Path.of("..", "..", "docs", "rules.md"));
    } catch (IOException e) {
      throw new IllegalStateException("docs/rules.md is part of the project", e);
    }
  }
}
