package io.rapporteur.contracts;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The names of Rapporteur's topics under one prefix. Two installations on one cluster differ by
 * prefix and by nothing else.
 *
 * @param prefix what every name begins with, before a dot: `news` by default
 */
public record Topics(String prefix) {
  /** The prefix used when none is configured. */
  public static final String DEFAULT_PREFIX = "news";

  /** Kafka's own bound on the length of a topic name, in characters. */
  public static final int MAX_NAME_LENGTH = 249;

  /** Header of a withdrawal that takes the numbers of its document's versions with it. */
  public static final String FORGET = "forget-versions";

  private static final Pattern LEGAL = Pattern.compile("[a-zA-Z0-9._-]+");
  private static final Pattern LEGAL_PREFIX =
      Pattern.compile("[a-zA-Z0-9]([a-zA-Z0-9._-]*[a-zA-Z0-9])?");
  private static final Pattern LEGAL_ROUTE = Pattern.compile("[a-z0-9]([a-z0-9._-]*[a-z0-9])?");
  // leaves half of Kafka's bound to the route name
  private static final int MAX_PREFIX_LENGTH = 100;
  private static final String ROUTE = ".route.";

  /**
   * @throws IllegalArgumentException when a topic of this prefix would not be a legal Kafka name
   */
  public Topics {
    Objects.requireNonNull(prefix, "prefix");
    if (!LEGAL_PREFIX.matcher(prefix).matches() || prefix.length() > MAX_PREFIX_LENGTH) {
      throw new IllegalArgumentException(
          "topics.prefix \""
              + prefix
              + "\" is not usable: 1 to "
              + MAX_PREFIX_LENGTH
              + " characters of a-z A-Z 0-9 . _ -, first and last a letter or digit");
    }
  }

  /** The topics under {@link #DEFAULT_PREFIX}. */
  public static Topics standard() {
    return new Topics(DEFAULT_PREFIX);
  }

  /** Raw input: plain text, HTML or ninjs as the header `content-type` says; any key. */
  public String inbox() {
    return name("inbox");
  }

  /** {@code Document} by uri; null withdraws. */
  public String documents() {
    return name("documents");
  }

  /** {@code AnnotatedDocument} by uri; null when withdrawn. Compacted. */
  public String annotated() {
    return name("annotated");
  }

  /**
   * {@code AnnotatedDocument} by uri: what {@code rules backfill} asks to be put on routes. As many
   * partitions as {@link #documents}, since both meet what is remembered of a document.
   */
  public String backfills() {
    return name("backfills");
  }

  /** {@code Story} by story id. Compacted. */
  public String stories() {
    return name("stories");
  }

  /** {@code Membership} by document uri. Compacted. */
  public String memberships() {
    return name("memberships");
  }

  /** {@code MentionFact} by id; null: no longer so. Compacted. */
  public String mentionFacts() {
    return name("facts.mentions");
  }

  /** {@code QuotationFact} by id; null: no longer so. Compacted. */
  public String quotationFacts() {
    return name("facts.quotations");
  }

  /** {@code FigureFact} by id; null: no longer so. Compacted. */
  public String figureFacts() {
    return name("facts.figures");
  }

  /** {@code VerdictFact} by id; null: no longer so. Compacted. */
  public String verdictFacts() {
    return name("facts.verdicts");
  }

  /** {@code Rule} by rule id; null removes. Compacted. */
  public String rules() {
    return name("rules");
  }

  /** {@code Entity} by entity uri: what users add to the gazetteer. Compacted. */
  public String entities() {
    return name("entities");
  }

  /** {@code RuleReport} by rule id: what went wrong with a rule. */
  public String ruleReports() {
    return name("rule-reports");
  }

  /** {@code Alert} by alert id. Compacted. */
  public String alerts() {
    return name("alerts");
  }

  /** What collect has seen and how its feeds are, JSON by feed and entry. Compacted. */
  public String collected() {
    return name("collected");
  }

  /** Input that could not be processed: the original key and bytes, and `dl.*` headers. */
  public String deadLetters() {
    return name("dead-letters");
  }

  /**
   * The topic of a route.
   *
   * @param route lower-case letters, digits, `.`, `_`, `-`; first and last a letter or digit
   * @throws IllegalArgumentException when that would not be a legal topic name
   */
  public String route(String route) {
    Optional<String> problem = problemWithRoute(route);
    if (problem.isPresent()) {
      throw new IllegalArgumentException(problem.get());
    }
    return prefix + ROUTE + route;
  }

  /** Says why a name cannot be a route's, or nothing when it can. */
  public Optional<String> problemWithRoute(String route) {
    if (route == null || !LEGAL_ROUTE.matcher(route).matches()) {
      return Optional.of(
          "route \""
              + route
              + "\" is not a legal name: lower-case letters, digits, '.', '_' and '-' only, first"
              + " and last a letter or digit");
    }
    int length = prefix.length() + ROUTE.length() + route.length();
    if (length > MAX_NAME_LENGTH) {
      return Optional.of(
          "route \""
              + route
              + "\" makes a topic name of "
              + length
              + " characters; Kafka allows "
              + MAX_NAME_LENGTH);
    }
    return Optional.empty();
  }

  /** Whether a topic is a route's under this prefix. */
  public boolean isRoute(String topic) {
    return routeName(topic).isPresent();
  }

  /** The route a topic stands for, or empty when it is no route under this prefix. */
  public Optional<String> routeName(String topic) {
    String start = prefix + ROUTE;
    return topic.startsWith(start) && topic.length() > start.length()
        ? Optional.of(topic.substring(start.length()))
        : Optional.empty();
  }

  /** Every topic but the routes, in the order documents pass them. */
  public List<String> fixed() {
    return List.of(
        inbox(),
        documents(),
        annotated(),
        backfills(),
        stories(),
        memberships(),
        mentionFacts(),
        quotationFacts(),
        figureFacts(),
        verdictFacts(),
        rules(),
        entities(),
        ruleReports(),
        alerts(),
        collected(),
        deadLetters());
  }

  /**
   * The full name of a topic declared without its prefix.
   *
   * @param local for example `inbox` or `route.politics`
   * @throws IllegalArgumentException when the result is not a legal Kafka topic name
   */
  public String name(String local) {
    String name = prefix + "." + local;
    if (!isLegal(name)) {
      throw new IllegalArgumentException(
          "\"" + name + "\" is not a legal topic name: 1 to 249 characters of a-z A-Z 0-9 . _ -");
    }
    return name;
  }

  /** Whether Kafka accepts a topic of this name. */
  public static boolean isLegal(String name) {
    return name.length() <= MAX_NAME_LENGTH
        && LEGAL.matcher(name).matches()
        && !name.equals(".")
        && !name.equals("..");
  }
}
