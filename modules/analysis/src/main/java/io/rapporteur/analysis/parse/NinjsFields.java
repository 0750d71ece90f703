package io.rapporteur.analysis.parse;

import com.fasterxml.jackson.databind.JsonNode;
import io.rapporteur.analysis.reading.UnreadableDocumentException;
import io.rapporteur.analysis.text.WellFormed;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Takes fields of an item by any of their names, and remembers which were taken. */
final class NinjsFields {
  private final JsonNode item;
  private final Set<String> taken = new HashSet<>();

  NinjsFields(JsonNode item) {
    this.item = item;
    taken.add("$schema");
    taken.add("standard");
  }

  String text(String... names) {
    for (String name : names) {
      JsonNode node = take(name);
      if (node == null) {
        continue;
      }
      if (!node.isValueNode()) {
        throw bad(name, "text", node);
      }
      String value = WellFormed.of(node.asText());
      if (!value.isBlank()) {
        return value;
      }
    }
    return null;
  }

  String textOr(String otherwise, String... names) {
    String value = text(names);
    return value == null ? otherwise : value.strip();
  }

  long version() {
    String value = textOr("0", "version");
    try {
      long version = Long.parseLong(value);
      if (version >= 0) {
        return version;
      }
    } catch (NumberFormatException e) {
      // said below
    }
    throw new UnreadableDocumentException(
        "bad-ninjs", "$.version: '" + value + "' is no whole number from 0 up");
  }

  /** ISO 8601 with an offset; a bare day means its beginning, UTC. */
  Instant instant(String... names) {
    for (String name : names) {
      String value = text(name);
      if (value == null) {
        continue;
      }
      try {
        return InputTimes.parse(value);
      } catch (DateTimeException e) {
        throw new UnreadableDocumentException(
            "bad-ninjs",
            "$."
                + name
                + ": '"
                + value
                + "' is no ISO 8601 time with offset (2023-02-28T10:00:00Z)",
            e);
      }
    }
    return null;
  }

  /** The main headline: the one whose role is main, else the first. */
  String headline() {
    String single = text("headline");
    JsonNode list = take("headlines");
    if (single != null || list == null) {
      return single;
    }
    JsonNode chosen = null;
    for (JsonNode entry : array("headlines", list)) {
      if (chosen == null || entry.path("role").asText().endsWith("main")) {
        chosen = entry;
      }
    }
    String value = chosen == null ? "" : WellFormed.of(chosen.path("value").asText());
    return value.isBlank() ? null : value;
  }

  /** Plain text before XHTML: its edits are fewer and its offsets simpler. */
  NinjsBody body() {
    String plain = text("body_text", "bodytext", "bodyText");
    String html = text("body_xhtml", "bodyxhtml", "bodyXhtml", "body_html", "bodyHtml");
    JsonNode list = take("bodies");
    if (list != null) {
      for (JsonNode entry : array("bodies", list)) {
        String type =
            entry.path("contentType").asText(entry.path("contenttype").asText("text/plain"));
        String value = WellFormed.of(entry.path("value").asText());
        if (value.isBlank()) {
          continue;
        }
        if (type.contains("html")) {
          html = html == null ? value : html;
        } else if (type.startsWith("text/plain")) {
          plain = plain == null ? value : plain;
        }
      }
    }
    if (plain != null) {
      return new NinjsBody("text/plain", plain);
    }
    return html != null ? new NinjsBody("text/html", html) : new NinjsBody("text/plain", "");
  }

  /** The name of the first of a list of concepts, or a plain value. */
  String named(String... names) {
    String found = null;
    for (String name : names) {
      JsonNode node = take(name);
      if (node == null || found != null) {
        continue;
      }
      JsonNode first = node.isArray() ? node.path(0) : node;
      String value =
          first.isValueNode()
              ? first.asText()
              : first
                  .path("name")
                  .asText(first.path("literal").asText(first.path("uri").asText("")));
      found = value.isBlank() ? null : WellFormed.of(value);
    }
    return found;
  }

  List<String> codes(String... names) {
    List<String> codes = new ArrayList<>();
    for (String name : names) {
      JsonNode node = take(name);
      if (node == null) {
        continue;
      }
      for (JsonNode entry : array(name, node)) {
        String code =
            entry.isValueNode()
                ? entry.asText()
                : entry.path("uri").asText(entry.path("qcode").asText(code(entry)));
        if (!code.isBlank() && !codes.contains(code)) {
          codes.add(WellFormed.of(code));
        }
      }
    }
    return codes;
  }

  /** A code with its scheme, as ninjs 1.x has them apart: {@code medtop:20000145}; else text. */
  private static String code(JsonNode entry) {
    String code = entry.path("code").asText("");
    String scheme = entry.path("scheme").asText("");
    if (code.isEmpty()) {
      return entry.path("literal").asText("");
    }
    return scheme.isEmpty() || code.indexOf(':') >= 0 ? code : scheme + ':' + code;
  }

  /** What was not taken: text as it is, the rest as JSON. */
  Map<String, String> rest() {
    Map<String, String> rest = new TreeMap<>();
    item.properties()
        .forEach(
            field -> {
              if (!taken.contains(field.getKey()) && !field.getValue().isNull()) {
                JsonNode value = field.getValue();
                rest.put(
                    WellFormed.of(field.getKey()),
                    WellFormed.of(value.isTextual() ? value.asText() : value.toString()));
              }
            });
    return rest;
  }

  private JsonNode take(String name) {
    taken.add(name);
    JsonNode node = item.get(name);
    return node == null || node.isNull() ? null : node;
  }

  private static JsonNode array(String name, JsonNode node) {
    if (!node.isArray()) {
      throw bad(name, "a list", node);
    }
    return node;
  }

  private static UnreadableDocumentException bad(String name, String wanted, JsonNode node) {
    return new UnreadableDocumentException(
        "bad-ninjs",
        "$."
            + name
            + ": expected "
            + wanted
            + ", found "
            + node.getNodeType().name().toLowerCase(java.util.Locale.ROOT));
  }
}
