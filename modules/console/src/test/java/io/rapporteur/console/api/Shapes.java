package io.rapporteur.console.api;

import io.rapporteur.console.json.Json;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;

/** Holds values against the schemas of a description: as much of JSON Schema as it uses. */
public final class Shapes {
  private final Map<?, ?> description;

  public Shapes(String json) {
    this.description = (Map<?, ?>) Json.parse(json);
  }

  Map<?, ?> paths() {
    return (Map<?, ?>) description.get("paths");
  }

  /** The schema of an answer; null when it has no body. */
  Map<?, ?> answer(String path, String method, int status) {
    Map<?, ?> content = (Map<?, ?>) response(path, method, status).get("content");
    return content == null
        ? null
        : (Map<?, ?>) ((Map<?, ?>) content.values().iterator().next()).get("schema");
  }

  /** The content type of an answer; null when it has no body. */
  String type(String path, String method, int status) {
    Map<?, ?> content = (Map<?, ?>) response(path, method, status).get("content");
    return content == null ? null : (String) content.keySet().iterator().next();
  }

  /** Names of the headers that an answer is said to have. */
  Set<?> headers(String path, String method, int status) {
    return response(path, method, status).get("headers") instanceof Map<?, ?> headers
        ? headers.keySet()
        : Set.of();
  }

  /** Whether an operation is said to take a body. */
  boolean takesBody(String path, String method) {
    return operation(path, method).containsKey("requestBody");
  }

  /** All answers that are described, as {@code get /path 200}. */
  Set<String> answers() {
    Set<String> all = new TreeSet<>();
    operations(
        (path, method) ->
            ((Map<?, ?>) operation(path, method).get("responses"))
                .keySet()
                .forEach(status -> all.add(method + " " + path + " " + status)));
    return all;
  }

  /** Each path with each of its methods. */
  void operations(BiConsumer<String, String> each) {
    paths()
        .forEach(
            (path, methods) ->
                ((Map<?, ?>) methods)
                    .keySet()
                    .forEach(method -> each.accept((String) path, (String) method)));
  }

  private Map<?, ?> operation(String path, String method) {
    return (Map<?, ?>) ((Map<?, ?>) paths().get(path)).get(method);
  }

  private Map<?, ?> response(String path, String method, int status) {
    Map<?, ?> answers = (Map<?, ?>) operation(path, method).get("responses");
    Map<?, ?> answer = (Map<?, ?>) answers.get("" + status);
    if (answer == null) {
      throw new AssertionError(method + " " + path + " is not said to answer " + status);
    }
    return answer.get("$ref") instanceof String ref ? shared(ref) : answer;
  }

  /** What several parts of the description share: {@code #/components/schemas/Row}. */
  private Map<?, ?> shared(String ref) {
    Map<?, ?> at = description;
    for (String name : ref.substring("#/".length()).split("/")) {
      at = (Map<?, ?>) at.get(name);
      if (at == null) {
        throw new AssertionError(ref + " leads nowhere");
      }
    }
    return at;
  }

  /** The schema of an event of the stream. */
  public Map<?, ?> event(String name) {
    Map<?, ?> stream = (Map<?, ?>) ((Map<?, ?>) paths().get("/stream")).get("get");
    return (Map<?, ?>) ((Map<?, ?>) stream.get("x-events")).get(name);
  }

  /** What is wrong with a value, by place. */
  public List<String> faults(Map<?, ?> schema, Object value) {
    List<String> faults = new ArrayList<>();
    check(schema, value, "$", faults);
    return faults;
  }

  private void check(Map<?, ?> schema, Object value, String at, List<String> faults) {
    if (schema.get("$ref") instanceof String ref) {
      check(shared(ref), value, at, faults);
      return;
    }
    if (schema.get("oneOf") instanceof List<?> choices) {
      boolean any =
          choices.stream().anyMatch(choice -> faults((Map<?, ?>) choice, value).isEmpty());
      if (!any) {
        faults.add(
            at
                + ": none of its choices; of the first "
                + faults((Map<?, ?>) choices.get(0), value));
      }
      return;
    }
    if (!typed(schema.get("type"), value)) {
      faults.add(at + ": expected " + schema.get("type") + ", not " + value);
      return;
    }
    if (schema.get("enum") instanceof List<?> allowed
        && value != null
        && !allowed.contains(value)) {
      faults.add(at + ": " + value + " is none of " + allowed);
    }
    if ("date-time".equals(schema.get("format")) && value instanceof String text) {
      try {
        Instant.parse(text);
      } catch (DateTimeParseException e) {
        faults.add(at + ": no instant: " + text);
      }
    }
    if (value instanceof Map<?, ?> object) {
      object(schema, object, at, faults);
    } else if (value instanceof List<?> list && schema.get("items") instanceof Map<?, ?> items) {
      for (int i = 0; i < list.size(); i++) {
        check(items, list.get(i), at + "[" + i + "]", faults);
      }
    }
  }

  private void object(Map<?, ?> schema, Map<?, ?> object, String at, List<String> faults) {
    Map<?, ?> properties = schema.get("properties") instanceof Map<?, ?> known ? known : Map.of();
    if (schema.get("required") instanceof List<?> required) {
      required.stream()
          .filter(name -> !object.containsKey(name))
          .forEach(name -> faults.add(at + ": " + name + " is missing"));
    }
    object.forEach(
        (name, value) -> {
          if (properties.get(name) instanceof Map<?, ?> known) {
            check(known, value, at + "." + name, faults);
          } else if (schema.get("additionalProperties") instanceof Map<?, ?> other) {
            check(other, value, at + "." + name, faults);
          } else if (Boolean.FALSE.equals(schema.get("additionalProperties"))) {
            faults.add(at + ": " + name + " is not described");
          }
        });
  }

  private static boolean typed(Object type, Object value) {
    if (type instanceof List<?> types) {
      return types.stream().anyMatch(each -> typed(each, value));
    }
    if (type == null) {
      return true;
    }
    return switch ((String) type) {
      case "object" -> value instanceof Map;
      case "array" -> value instanceof List;
      case "string" -> value instanceof String;
      case "integer" -> value instanceof Long;
      case "number" -> value instanceof Number;
      case "boolean" -> value instanceof Boolean;
      default -> value == null;
    };
  }
}
