package io.rapporteur.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.rapporteur.model.AnnotatedDocument;
import io.rapporteur.model.Span;
import io.rapporteur.model.Subject;
import io.rapporteur.rules.query.QueryException;
import io.rapporteur.rules.query.QueryParser;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What patterns cost is bounded: a rule that asks for too much fails on a document, and says so.
 */
class WildcardCostTest {
  private static final int CLAUSES = 8_000;
  private static final int WORDS = 700_000;

  private final List<String> matched = new ArrayList<>();
  private final List<String> failed = new ArrayList<>();

  /** At some hundred nanoseconds a trial the whole would take the better part of an hour. */
  @ParameterizedTest
  @ValueSource(strings = {"*%d*x", "wo*%d", "word%d~2", "/w.*%d/"})
  @Timeout(120)
  void shouldEndAndTellWhichRuleIsTooSlow(String pattern) throws QueryException {
    StringBuilder query = new StringBuilder();
    for (int i = 0; i < CLAUSES; i++) {
      query.append(i == 0 ? "" : " OR ").append("body:").append(pattern.formatted(i));
    }
    RuleIndex rules =
        RuleIndex.empty()
            .with(
                List.of(),
                List.of(
                    Rules.rule("a-plain", QueryParser.parse("body:ferry")),
                    Rules.rule("b-greedy", QueryParser.parse(query.toString())),
                    Rules.rule("c-beginning", QueryParser.parse("body:ferr*"))));
    rules.run(document("The ferry " + distinct(WORDS)), new Notes());
    assertThat(matched).containsExactlyInAnyOrder("a-plain", "c-beginning");
    assertThat(failed).containsExactly("b-greedy");

    matched.clear();
    failed.clear();
    rules.run(document("The ferry word7 of word17x."), new Notes());
    assertThat(matched).containsExactlyInAnyOrder("a-plain", "b-greedy", "c-beginning");
    assertThat(failed).isEmpty();
  }

  @Test
  @Timeout(60)
  void shouldTakeAPatternThatEveryWordSatisfies() throws QueryException {
    RuleIndex rules =
        RuleIndex.empty()
            .with(List.of(), List.of(Rules.rule("all", QueryParser.parse("body:*o*"))));
    rules.run(document(distinct(WORDS)), new Notes());
    assertThat(matched).containsExactly("all");
  }

  private static String distinct(int words) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < words; i++) {
      text.append("word").append(i).append(' ');
    }
    return text.toString();
  }

  private static AnnotatedDocument document(String body) {
    return AnnotatedDocument.newBuilder().setUri("urn:a").setBody(body).build();
  }

  private final class Notes implements FindingSink {
    @Override
    public void matched(StandingQuery rule, List<Span> spans, Evidence evidence) {
      matched.add(rule.id());
    }

    @Override
    public void failed(StandingQuery rule, Throwable why) {
      assertThat(why).isInstanceOf(TooSlowException.class);
      failed.add(rule.id());
    }

    @Override
    public List<Subject> subjects() {
      return List.of();
    }
  }
}
