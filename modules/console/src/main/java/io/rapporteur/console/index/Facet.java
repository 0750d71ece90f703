package io.rapporteur.console.index;

import io.rapporteur.model.AnnotatedDocument;
import io.rapporteur.model.RuleMatch;
import io.rapporteur.model.Subject;
import io.rapporteur.rules.engine.Salience;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** What lists are counted and narrowed by. */
public enum Facet {
  SOURCE(document -> optional(document.getInfoSource())),
  LANGUAGE(document -> List.of(document.getLanguage().getTag())),
  COUNTRY(Salience::countries),
  SUBJECT(document -> document.getSubjects().stream().map(Subject::getUri).distinct().toList()),
  ROUTE(AnnotatedDocument::getRoutes),
  RULE(document -> document.getMatches().stream().map(RuleMatch::getRule).distinct().toList());

  private static final int LONGEST = 1_000;

  private final Function<AnnotatedDocument, Collection<String>> values;

  Facet(Function<AnnotatedDocument, Collection<String>> values) {
    this.values = values;
  }

  private static List<String> optional(String value) {
    return value == null || value.isBlank() ? List.of() : List.of(value);
  }

  /** The name in the API. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The facet of that name. */
  public static Optional<Facet> of(String label) {
    return Arrays.stream(values()).filter(facet -> facet.label().equals(label)).findFirst();
  }

  /** The values of a document, each once; those too long to be chosen are left out. */
  public List<String> of(AnnotatedDocument document) {
    return values.apply(document).stream()
        .filter(value -> !value.isEmpty() && value.length() <= LONGEST)
        .distinct()
        .toList();
  }

  /** The field of the index. */
  String field() {
    return Names.FACET + label();
  }
}
