package io.rapporteur.contracts;

import io.rapporteur.contracts.config.NearestKey;
import io.rapporteur.contracts.config.YamlTree;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.avro.specific.SpecificRecord;

/** Reads declarations of topics. */
final class TopicCatalogueParser {
  private static final Set<String> TOP = Set.of("defaults", "topics", "sets", "routes");
  private static final Set<String> DEFAULTS = Set.of("partitions", "replication", "config");
  private static final Set<String> TOPIC =
      Set.of("value", "partitions", "replication", "cleanup", "retention", "config");
  private static final Set<String> ROUTES =
      Set.of(
          "value",
          "partitions",
          "replication",
          "cleanup",
          "retention",
          "config",
          "format",
          "extent",
          "names");
  private static final Set<String> ROUTE = Set.of("name", "format", "extent");
  private static final Set<String> CLEANUPS = Set.of("delete", "compact", "compact,delete");
  private static final Pattern RETENTION =
      Pattern.compile("([1-9][0-9]{0,5})(ms|s|m|h|d)|unlimited");
  private static final Pattern MEMBER = Pattern.compile("[a-z0-9]([a-z0-9._-]*[a-z0-9])?");
  private static final Pattern TEMPLATE = Pattern.compile("\\{([^{}]*)\\}");
  private static final int MOST_PARTITIONS = 10_000;

  /** What a declaration may leave out. */
  private record Defaults(int partitions, short replication, Map<String, String> config) {}

  private final Topics names;
  private final Map<String, TopicSpec> topics = new LinkedHashMap<>();
  private final SortedSet<String> routes = new TreeSet<>();
  private final SortedMap<String, SortedSet<String>> sets = new TreeMap<>();
  private final Map<String, RouteForm> forms = new HashMap<>();
  private Defaults defaults = new Defaults(1, (short) -1, Map.of());

  TopicCatalogueParser(Topics names) {
    this.names = names;
  }

  TopicCatalogue parse(YamlTree root) {
    Map<String, YamlTree> top = root.members(TOP);
    if (!top.containsKey("topics")) {
      throw root.problem("topics: is missing, the declarations of the topics");
    }
    if (top.containsKey("defaults")) {
      YamlTree node = top.get("defaults");
      Map<String, YamlTree> members = node.members(DEFAULTS);
      defaults = new Defaults(partitions(members), replication(members), config(members));
    }
    top.get("topics").members().forEach(this::topic);
    requireFixed(top.get("topics"));
    requireTogether(top.get("topics"));
    if (top.containsKey("sets")) {
      top.get("sets").members().forEach(this::set);
    }
    if (top.containsKey("routes")) {
      routes(top.get("routes"));
    }
    return new TopicCatalogue(
        names,
        topics,
        Collections.unmodifiableSortedSet(routes),
        Collections.unmodifiableSortedMap(sets),
        forms);
  }

  private void topic(String local, YamlTree node) {
    Set<String> known = names.fixed().stream().map(this::local).collect(Collectors.toSet());
    if (!known.contains(local)) {
      throw node.problem(
          "Rapporteur has no topic of this name"
              + NearestKey.hint(local, known)
              + " (routes are declared under routes:)");
    }
    add(node, names.name(local), node.members(TOPIC), RouteForm.STANDARD);
  }

  private void requireFixed(YamlTree node) {
    for (String name : names.fixed()) {
      if (!topics.containsKey(name)) {
        throw node.problem("the topic " + local(name) + " is not declared");
      }
    }
  }

  /** Records of one uri on both have to meet in one task. */
  private void requireTogether(YamlTree node) {
    int documents = topics.get(names.documents()).partitions();
    int backfills = topics.get(names.backfills()).partitions();
    if (documents != backfills) {
      throw node.problem(
          "backfills has "
              + backfills
              + " partitions and documents "
              + documents
              + "; they need the same number");
    }
  }

  private String local(String name) {
    return name.substring(names.prefix().length() + 1);
  }

  private void set(String name, YamlTree node) {
    SortedSet<String> members = new TreeSet<>();
    for (YamlTree item : node.items()) {
      if (!MEMBER.matcher(item.text()).matches()) {
        throw item.problem(
            "\""
                + item.text()
                + "\" cannot be part of a topic's name: lower-case letters, digits, '.', '_', '-'");
      }
      if (!members.add(item.text())) {
        throw item.problem("\"" + item.text() + "\" is there twice");
      }
    }
    sets.put(name, Collections.unmodifiableSortedSet(members));
  }

  private void routes(YamlTree node) {
    Map<String, YamlTree> members = node.members(ROUTES);
    if (!members.containsKey("names")) {
      throw node.problem("names: is missing, the list of routes");
    }
    RouteForm all = RouteForms.of(members, RouteForm.STANDARD);
    for (YamlTree item : members.get("names").items()) {
      Map<String, YamlTree> own = item.isMapping() ? item.members(ROUTE) : Map.of("name", item);
      if (!own.containsKey("name")) {
        throw item.problem("name: is missing, the route's name");
      }
      RouteForm form = RouteForms.of(own, all);
      for (String route : expand(own.get("name").text(), item)) {
        names
            .problemWithRoute(route)
            .ifPresent(
                problem -> {
                  throw item.problem(problem);
                });
        if (!routes.add(route)) {
          throw item.problem("the route \"" + route + "\" is declared twice");
        }
        forms.put(route, form);
        add(item, names.route(route), members, form);
      }
    }
  }

  private SortedSet<String> expand(String template, YamlTree place) {
    SortedSet<String> expanded = new TreeSet<>();
    Matcher matcher = TEMPLATE.matcher(template);
    if (!matcher.find()) {
      expanded.add(template);
      return expanded;
    }
    String name = matcher.group(1);
    if (!sets.containsKey(name)) {
      throw place.problem(
          "{" + name + "} is not a declared set" + NearestKey.hint(name, sets.keySet()));
    }
    for (String member : sets.get(name)) {
      expanded.addAll(
          expand(
              template.substring(0, matcher.start()) + member + template.substring(matcher.end()),
              place));
    }
    return expanded;
  }

  private void add(YamlTree place, String name, Map<String, YamlTree> members, RouteForm form) {
    if (!Topics.isLegal(name)) {
      throw place.problem("\"" + name + "\" is not a legal topic name");
    }
    Map<String, String> config = new TreeMap<>(defaults.config());
    if (members.containsKey("cleanup")) {
      String cleanup = members.get("cleanup").text().replace(" ", "");
      if (!CLEANUPS.contains(cleanup)) {
        throw members
            .get("cleanup")
            .problem("\"" + cleanup + "\" is none of delete, compact and compact,delete");
      }
      config.put("cleanup.policy", cleanup);
    }
    if (members.containsKey("retention")) {
      config.put("retention.ms", retention(members.get("retention")));
    }
    config.putAll(config(members));
    topics.put(
        name,
        new TopicSpec(
            name,
            partitions(members),
            replication(members),
            config,
            form.isJson() ? Optional.empty() : value(members)));
  }

  private int partitions(Map<String, YamlTree> members) {
    YamlTree node = members.get("partitions");
    if (node == null) {
      return defaults.partitions();
    }
    if (node.positive() > MOST_PARTITIONS) {
      throw node.problem("more than " + MOST_PARTITIONS + " partitions are surely a slip");
    }
    return node.positive();
  }

  private short replication(Map<String, YamlTree> members) {
    YamlTree node = members.get("replication");
    if (node == null) {
      return defaults.replication();
    }
    if (node.text().equals("default")) {
      return -1;
    }
    if (node.positive() > Short.MAX_VALUE) {
      throw node.problem(node.text() + " replicas are surely a slip");
    }
    return (short) node.positive();
  }

  private static Map<String, String> config(Map<String, YamlTree> members) {
    Map<String, String> config = new TreeMap<>();
    if (members.containsKey("config")) {
      members.get("config").members().forEach((key, value) -> config.put(key, value.text()));
    }
    return config;
  }

  private static String retention(YamlTree node) {
    Matcher matcher = RETENTION.matcher(node.text());
    if (!matcher.matches()) {
      throw node.problem(
          "\""
              + node.text()
              + "\" is not a retention: a number and ms, s, m, h or d (7d), or unlimited");
    }
    if (matcher.group(1) == null) {
      return "-1";
    }
    long unit =
        switch (matcher.group(2)) {
          case "ms" -> 1L;
          case "s" -> 1_000L;
          case "m" -> 60_000L;
          case "h" -> 3_600_000L;
          default -> 86_400_000L;
        };
    return String.valueOf(Long.parseLong(matcher.group(1)) * unit);
  }

  private static Optional<Class<? extends SpecificRecord>> value(Map<String, YamlTree> members) {
    YamlTree node = members.get("value");
    if (node == null) {
      return Optional.empty();
    }
    try {
      String name = "io.rapporteur.model." + node.text();
      return Optional.of(Class.forName(name).asSubclass(SpecificRecord.class));
    } catch (ClassNotFoundException | ClassCastException e) {
      throw node.problem("\"" + node.text() + "\" is not a record of schemas/");
    }
  }
}
