package io.rapporteur.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.rapporteur.model.AnnotatedDocument;
import io.rapporteur.model.Span;
import io.rapporteur.model.Subject;
import io.rapporteur.rules.query.Clause;
import io.rapporteur.rules.query.Field;
import io.rapporteur.rules.query.QueryException;
import io.rapporteur.rules.query.QueryParser;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A defect in one rule's evaluation stays that rule's. */
class FailingRuleTest {
  private final List<String> matched = new ArrayList<>();
  private final List<String> failed = new ArrayList<>();

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void shouldGoOnWithTheOthersWhenARuleThrows(boolean deep) throws QueryException {
    Clause throwing =
        new Clause.Positional(Field.BODY, new Throwing(deep), "fn", Clause.Stretch.NONE);
    run(
        Rules.rule("a-good", QueryParser.parse("port")),
        Rules.rule("b-bad", throwing),
        Rules.rule("c-good", QueryParser.parse("ferry OR harbour")));
    assertThat(matched).containsExactlyInAnyOrder("a-good", "c-good");
    assertThat(failed).singleElement().asString().startsWith("b-bad");
  }

  @Test
  void shouldMatchAgainAfterwards() throws QueryException {
    shouldGoOnWithTheOthersWhenARuleThrows(true);
    matched.clear();
    failed.clear();
    run(Rules.rule("a-good", QueryParser.parse("port")));
    assertThat(matched).containsExactly("a-good");
    assertThat(failed).isEmpty();
  }

  private void run(StandingQuery... rules) {
    AnnotatedDocument document =
        AnnotatedDocument.newBuilder().setUri("urn:a").setBody("The ferry is in port.").build();
    RuleIndex.empty().with(List.of(), List.of(rules)).run(document, new Notes());
  }

  private final class Notes implements FindingSink {
    @Override
    public void matched(StandingQuery rule, List<Span> spans, Evidence evidence) {
      matched.add(rule.id());
    }

    @Override
    public void failed(StandingQuery rule, Throwable why) {
      failed.add(rule.id() + " " + why);
    }

    @Override
    public List<Subject> subjects() {
      return List.of();
    }
  }

  /** Fails when it is searched for. */
  private static final class Throwing extends Query {
    private final boolean deep;

    Throwing(boolean deep) {
      this.deep = deep;
    }

    @Override
    public Query rewrite(IndexSearcher searcher) {
      if (deep) {
        throw new StackOverflowError("a defect");
      }
      throw new IllegalStateException("a defect");
    }

    @Override
    public String toString(String field) {
      return "throwing";
    }

    @Override
    public void visit(QueryVisitor visitor) {}

    @Override
    public boolean equals(Object other) {
      return other == this;
    }

    @Override
    public int hashCode() {
      return 1;
    }
  }
}
