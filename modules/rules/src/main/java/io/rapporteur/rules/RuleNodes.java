package io.rapporteur.rules;

import io.rapporteur.model.AlertSpec;
import io.rapporteur.model.Rule;
import io.rapporteur.rules.query.NearestName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Turns YAML nodes into rules and back, checking every key. */
final class RuleNodes {
  private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9._-]{0,127}");
  private static final Set<String> KEYS =
      new TreeSet<>(
          List.of(
              "id",
              "title",
              "query",
              "subjects",
              "routes",
              "relevance",
              "enabled",
              "matches",
              "rejects",
              "alert",
              "notes"));
  private static final Set<String> ALERT_KEYS =
      new TreeSet<>(List.of("threshold", "sources", "window", "grace", "perStory"));

  private final String file;

  RuleNodes(String file) {
    this.file = file;
  }

  int line(Node node) {
    return node.getStartMark().getLine() + 1;
  }

  /** The nodes under {@code rules}; the file may also be the list itself. */
  List<Node> rules(Node root) {
    if (root instanceof SequenceNode list) {
      return list.getValue();
    }
    Map<String, Node> top = map(root, new TreeSet<>(List.of("rules")), "a rule file");
    if (!(top.get("rules") instanceof SequenceNode list)) {
      throw error(root, "rules", "expected a list of rules under 'rules'");
    }
    return list.getValue();
  }

  Rule rule(Node node) {
    Map<String, Node> keys = map(node, KEYS, "a rule");
    String id = text(required(node, keys, "id"), "id");
    if (!ID.matcher(id).matches()) {
      throw error(
          keys.get("id"), "id", "'" + id + "' must be of a-z, 0-9, dot, underscore and dash");
    }
    Rule.Builder rule =
        Rule.newBuilder().setId(id).setQuery(text(required(node, keys, "query"), "query"));
    keys.forEach(
        (key, value) -> {
          switch (key) {
            case "title" -> rule.setTitle(text(value, key));
            case "subjects" -> rule.setSubjects(texts(value, key));
            case "routes" -> rule.setRoutes(texts(value, key));
            case "relevance" -> rule.setRelevance(relevance(value));
            case "enabled" -> rule.setEnabled(flag(value, key));
            case "matches" -> rule.setMatches(texts(value, key));
            case "rejects" -> rule.setRejects(texts(value, key));
            case "alert" -> rule.setAlert(alert(value));
            case "notes" -> rule.setNotes(texts(value, key));
            default -> {
              // id and query are set above
            }
          }
        });
    return rule.build();
  }

  private AlertSpec alert(Node node) {
    AlertSpec.Builder alert = AlertSpec.newBuilder();
    map(node, ALERT_KEYS, "an alert")
        .forEach(
            (key, value) -> {
              switch (key) {
                case "threshold" -> alert.setThreshold(count(value, key));
                case "sources" -> alert.setSources(count(value, key));
                case "window" -> alert.setWindowMillis(duration(value, key));
                case "grace" -> alert.setGraceMillis(duration(value, key));
                default -> alert.setPerStory(flag(value, key));
              }
            });
    return alert.build();
  }

  private Map<String, Node> map(Node node, Set<String> known, String what) {
    if (!(node instanceof MappingNode mapping)) {
      throw error(node, "", "expected " + what + ": keys and values");
    }
    Map<String, Node> map = new LinkedHashMap<>();
    for (NodeTuple tuple : mapping.getValue()) {
      String key = text(tuple.getKeyNode(), "key");
      if (!known.contains(key)) {
        String nearest =
            NearestName.of(key, known, k -> k)
                .map(k -> ", did you mean '" + k + "'?")
                .orElse("; known are " + String.join(", ", known));
        throw error(tuple.getKeyNode(), key, "unknown key" + nearest);
      }
      if (map.put(key, tuple.getValueNode()) != null) {
        throw error(tuple.getKeyNode(), key, "given twice");
      }
    }
    return map;
  }

  private Node required(Node rule, Map<String, Node> keys, String key) {
    if (!keys.containsKey(key)) {
      throw error(rule, key, "missing; every rule has an id and a query");
    }
    return keys.get(key);
  }

  private String text(Node node, String key) {
    if (!(node instanceof ScalarNode scalar)) {
      throw error(node, key, "expected a text");
    }
    return scalar.getValue();
  }

  private List<String> texts(Node node, String key) {
    if (!(node instanceof SequenceNode list)) {
      throw error(node, key, "expected a list of texts, as in [a, b]");
    }
    List<String> texts = new ArrayList<>();
    list.getValue().forEach(item -> texts.add(text(item, key)));
    return texts;
  }

  private double relevance(Node node) {
    try {
      double relevance = Double.parseDouble(text(node, "relevance"));
      if (relevance > 0 && relevance <= 1) {
        return relevance;
      }
    } catch (NumberFormatException e) {
      throw error(node, "relevance", "expected a number above 0, at most 1");
    }
    throw error(node, "relevance", "must be above 0 and at most 1");
  }

  private boolean flag(Node node, String key) {
    return switch (text(node, key)) {
      case "true" -> true;
      case "false" -> false;
      default -> throw error(node, key, "expected true or false");
    };
  }

  private int count(Node node, String key) {
    String text = text(node, key);
    if (!text.matches("[1-9]\\d{0,8}")) {
      throw error(node, key, "expected a number from 1");
    }
    return Integer.parseInt(text);
  }

  private long duration(Node node, String key) {
    return Durations.parse(text(node, key))
        .orElseThrow(() -> error(node, key, "expected a duration such as 90s, 30m, 2h or 14d"));
  }

  private RuleFileException error(Node node, String key, String message) {
    return new RuleFileException(file, line(node), (key.isEmpty() ? "" : key + ": ") + message);
  }

  static Map<String, Object> toMap(Rule rule) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("id", rule.getId());
    put(map, "title", rule.getTitle(), "");
    map.put("query", rule.getQuery());
    put(map, "subjects", rule.getSubjects(), List.of());
    put(map, "routes", rule.getRoutes(), List.of());
    put(map, "relevance", rule.getRelevance(), 1.0);
    put(map, "enabled", rule.getEnabled(), true);
    put(map, "matches", rule.getMatches(), List.of());
    put(map, "rejects", rule.getRejects(), List.of());
    if (rule.getAlert() != null) {
      map.put("alert", toMap(rule.getAlert()));
    }
    put(map, "notes", rule.getNotes(), List.of());
    return map;
  }

  private static Map<String, Object> toMap(AlertSpec alert) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("threshold", alert.getThreshold());
    map.put("sources", alert.getSources());
    map.put("window", Durations.write(alert.getWindowMillis()));
    map.put("grace", Durations.write(alert.getGraceMillis()));
    put(map, "perStory", alert.getPerStory(), false);
    return map;
  }

  private static void put(Map<String, Object> map, String key, Object value, Object usual) {
    if (!value.equals(usual)) {
      map.put(key, value);
    }
  }
}
