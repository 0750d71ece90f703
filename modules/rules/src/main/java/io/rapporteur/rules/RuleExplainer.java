package io.rapporteur.rules;

import io.rapporteur.model.AnnotatedDocument;
import io.rapporteur.model.Rule;
import io.rapporteur.rules.engine.ClauseProbe;
import io.rapporteur.rules.query.Clause;
import io.rapporteur.rules.query.Clause.Occur;
import io.rapporteur.rules.query.Clause.Part;
import io.rapporteur.rules.query.ClauseText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Explains why a rule matches a document, or why not. */
public final class RuleExplainer {
  private final ClauseProbe probe;

  private RuleExplainer(ClauseProbe probe) {
    this.probe = probe;
  }

  /**
   * Explains a rule on a document as read and tagged; a {@code subject:} clause is held against the
   * subjects in the record.
   *
   * @throws IllegalArgumentException when the query does not parse
   */
  public static Explanation explain(Rule rule, AnnotatedDocument document) {
    CompiledRule compiled = CompiledRule.of(rule.getId(), rule);
    if (compiled.problem() != null) {
      throw new IllegalArgumentException(compiled.problem().getMessage());
    }
    RuleExplainer explainer = new RuleExplainer(new ClauseProbe(compiled, document));
    return explainer.clause(compiled.clause(), "rule", false);
  }

  private Explanation clause(Clause clause, String role, boolean denied) {
    if (clause instanceof Clause.Boost boost) {
      return clause(boost.clause(), role, denied);
    }
    boolean matches = probe.matches(clause);
    if (!(clause instanceof Clause.Bool bool)) {
      return new Explanation(
          role, ClauseText.of(clause), matches != denied, probe.spans(clause), "", List.of());
    }
    List<Explanation> parts = new ArrayList<>();
    int should = 0;
    int met = 0;
    for (Part part : bool.parts()) {
      boolean not = part.occur() == Occur.NOT;
      Explanation inner = clause(part.clause(), part.occur().name().toLowerCase(Locale.ROOT), not);
      parts.add(inner);
      if (part.occur() == Occur.SHOULD) {
        should++;
        met += inner.satisfied() ? 1 : 0;
      }
    }
    return new Explanation(
        role, name(bool), matches != denied, List.of(), note(bool, should, met), parts);
  }

  private static String name(Clause.Bool bool) {
    boolean all = bool.parts().stream().anyMatch(p -> p.occur() == Occur.MUST);
    return all ? "all of" : bool.atLeast() > 1 ? "at least " + bool.atLeast() + " of" : "any of";
  }

  private static String note(Clause.Bool bool, int should, int met) {
    if (bool.parts().stream().allMatch(p -> p.occur() == Occur.NOT)) {
      return "nothing but NOT matches nothing";
    }
    return should == 0 ? "" : met + " of " + should + " alternatives met";
  }
}
