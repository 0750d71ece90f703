package io.rapporteur.rules;

import io.rapporteur.model.AnnotatedDocument;
import io.rapporteur.rules.engine.Salience;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * The routes that exist, and what a rule's route stands for on a document. A route with {@code
 * {country}} is a template: it stands for one route for each country the document is about, as far
 * as these are declared, so that no document can invent a topic.
 */
public final class DeclaredRoutes {
  private static final String COUNTRY = "{country}";
  private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9._-]{0,99}");

  private final Set<String> names;
  private final Predicate<String> declared;

  private DeclaredRoutes(Set<String> names, Predicate<String> declared) {
    this.names = names;
    this.declared = declared;
  }

  /** Exactly these routes are declared; names without the topic prefix, templates written out. */
  public static DeclaredRoutes of(Collection<String> names) {
    Set<String> copy = Set.copyOf(names);
    return new DeclaredRoutes(copy, copy::contains);
  }

  /** Nothing is known of the declared routes, so every well-formed one is taken. */
  public static DeclaredRoutes any() {
    return new DeclaredRoutes(Set.of(), name -> NAME.matcher(name).matches());
  }

  /** The declared names; empty when nothing is known of them. */
  public Set<String> names() {
    return names;
  }

  /** Whether a rule may name this route: declared, or a template with at least one declared. */
  public boolean accepts(String route) {
    int at = route.indexOf(COUNTRY);
    if (at < 0) {
      return declared.test(route);
    }
    String before = route.substring(0, at);
    String after = route.substring(at + COUNTRY.length());
    if (names.isEmpty()) {
      return declared.test(before + "xx" + after);
    }
    return names.stream()
        .anyMatch(
            name ->
                name.length() == before.length() + 2 + after.length()
                    && name.startsWith(before)
                    && name.endsWith(after));
  }

  /** Routes sorted, each once; null when one of them is a template. */
  static List<String> plain(Collection<String> routes) {
    return routes.stream().anyMatch(route -> route.contains(COUNTRY))
        ? null
        : List.copyOf(new TreeSet<>(routes));
  }

  /**
   * The routes that a rule's route stands for on a document, sorted. An undeclared plain route is
   * kept: whoever writes to it must refuse, and keep, the document rather than lose it silently.
   */
  Set<String> resolve(Collection<String> routes, AnnotatedDocument document) {
    Set<String> resolved = new TreeSet<>();
    for (String route : routes) {
      if (!route.contains(COUNTRY)) {
        resolved.add(route);
        continue;
      }
      for (String country : Salience.countries(document)) {
        String name = route.replace(COUNTRY, country.toLowerCase(Locale.ROOT));
        if (declared.test(name)) {
          resolved.add(name);
        }
      }
    }
    return resolved;
  }
}
