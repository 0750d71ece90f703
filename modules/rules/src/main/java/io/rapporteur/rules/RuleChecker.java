package io.rapporteur.rules;

import io.rapporteur.model.AnnotatedDocument;
import io.rapporteur.model.Rule;
import io.rapporteur.model.Subject;
import io.rapporteur.rules.RuleCheck.Finding;
import io.rapporteur.rules.RuleCheck.Trial;
import io.rapporteur.rules.query.Clause;
import io.rapporteur.rules.query.NearestName;
import io.rapporteur.rules.query.QueryException;
import io.rapporteur.rules.query.QueryLint;
import io.rapporteur.rules.query.QueryParser;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Checks rules before they are put. Thread-safe if the reader is. */
public final class RuleChecker {
  private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9._-]{0,127}");
  private static final Pattern MEDIA_TOPIC = Pattern.compile("medtop:\\d{8}");

  private final DeclaredRoutes routes;
  private final RuleSet others;
  private final Function<String, AnnotatedDocument> reader;

  /**
   * A checker.
   *
   * @param routes the declared ones
   * @param others the rules in force, whose subjects a {@code subject:} clause sees
   * @param reader reads a plain text as the pipeline would; used for the rules' own tests
   */
  public RuleChecker(
      DeclaredRoutes routes, RuleSet others, Function<String, AnnotatedDocument> reader) {
    this.routes = routes;
    this.others = others;
    this.reader = reader;
  }

  /** Checks one rule. */
  public RuleCheck check(Rule rule) {
    List<Finding> errors = new ArrayList<>();
    List<Finding> warnings = new ArrayList<>();
    checkFields(rule, errors, warnings);
    Clause clause = null;
    try {
      clause = QueryParser.parse(rule.getQuery());
    } catch (QueryException e) {
      errors.add(new Finding(e.getMessage(), e.line(), e.column()));
    }
    List<Trial> trials = new ArrayList<>();
    if (clause != null) {
      for (QueryException found : QueryLint.lint(clause, rule.getQuery())) {
        warnings.add(new Finding(found.getMessage(), found.line(), found.column()));
      }
      // A rule that is switched off is still to do what its tests say.
      Rule running = Rule.newBuilder(rule).setEnabled(true).build();
      rule.getMatches().forEach(text -> trials.add(trial(running, text, true)));
      rule.getRejects().forEach(text -> trials.add(trial(running, text, false)));
    }
    return new RuleCheck(errors, warnings, trials);
  }

  private void checkFields(Rule rule, List<Finding> errors, List<Finding> warnings) {
    if (!ID.matcher(rule.getId()).matches()) {
      errors.add(about("the id '" + rule.getId() + "' must be of a-z, 0-9, dot, underscore, dash"));
    }
    if (!(rule.getRelevance() > 0 && rule.getRelevance() <= 1)) {
      errors.add(about("relevance must be above 0 and at most 1, not " + rule.getRelevance()));
    }
    for (String route : rule.getRoutes()) {
      if (!routes.accepts(route)) {
        String nearest =
            NearestName.of(route, routes.names(), r -> r)
                .map(r -> ", did you mean '" + r + "'?")
                .orElse("; declare it in deploy/topics.yaml first");
        errors.add(about("route '" + route + "' is not declared" + nearest));
      }
    }
    for (String subject : rule.getSubjects()) {
      if (subject.startsWith("medtop:") && !MEDIA_TOPIC.matcher(subject).matches()) {
        errors.add(about("'" + subject + "' is no Media Topic: medtop: and eight digits"));
      }
    }
    if (rule.getAlert() != null
        && (rule.getAlert().getThreshold() < 1 || rule.getAlert().getWindowMillis() < 1)) {
      errors.add(about("an alert needs a threshold and a window above 0"));
    }
    if (rule.getSubjects().isEmpty() && rule.getRoutes().isEmpty() && rule.getAlert() == null) {
      warnings.add(about("the rule gives no subject, no route and no alert: it only marks"));
    }
  }

  private Trial trial(Rule rule, String text, boolean expected) {
    AnnotatedDocument document = reader.apply(text);
    List<Subject> subjects = others.tag(document).subjects();
    AnnotatedDocument tagged = AnnotatedDocument.newBuilder(document).setSubjects(subjects).build();
    Explanation why = RuleExplainer.explain(rule, tagged);
    return new Trial(text, expected, why.satisfied() == expected, why);
  }

  private static Finding about(String message) {
    return new Finding(message, 0, 0);
  }
}
