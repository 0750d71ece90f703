package io.rapporteur.console.http;

import io.rapporteur.console.json.Json;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A request, read.
 *
 * @param user who asks; null before the login
 * @param id the part of the path that the route leaves open; null for none
 * @param parameters of the query, each with its values
 * @param headers that matter: If-Match, If-None-Match, Last-Event-ID; by name in small letters
 * @param body the text of the body, empty for none
 */
public record Call(
    User user,
    String id,
    Map<String, List<String>> parameters,
    Map<String, String> headers,
    String body) {
  private static final int MOST = 200;
  private static final int USUAL = 50;
  private static final Pattern AGO = Pattern.compile("(\\d{1,6})([smhd])");

  /** A parameter, its default when it is missing. */
  public String text(String name, String standard) {
    List<String> values = parameters.get(name);
    return values == null || values.isEmpty() ? standard : values.get(0);
  }

  /** A parameter that has to be there. */
  public String text(String name) {
    String value = text(name, "");
    if (value.isEmpty()) {
      throw Problem.unreadable("the parameter " + name + " is missing");
    }
    return value;
  }

  /** All values of a parameter. */
  public List<String> texts(String name) {
    return parameters.getOrDefault(name, List.of()).stream().filter(v -> !v.isEmpty()).toList();
  }

  /** Whether a parameter is {@code true}. */
  public boolean flag(String name) {
    return text(name, "false").equals("true");
  }

  /** Rows of a page: 1 to 200. */
  public int limit() {
    try {
      int limit = Integer.parseInt(text("limit", "" + USUAL));
      if (limit >= 1 && limit <= MOST) {
        return limit;
      }
    } catch (NumberFormatException e) {
      // said below
    }
    throw Problem.unreadable("limit must be 1 to " + MOST);
  }

  /** An instant, or a span of time ago such as {@code 24h}; null when the parameter is missing. */
  public Instant time(String name) {
    return time(name, text(name, ""));
  }

  /** As {@link #time(String)}, of a text; null when it is empty. */
  public static Instant time(String name, String text) {
    if (text == null || text.isEmpty()) {
      return null;
    }
    Matcher ago = AGO.matcher(text);
    if (ago.matches()) {
      long seconds =
          switch (ago.group(2)) {
            case "s" -> 1;
            case "m" -> 60;
            case "h" -> 3_600;
            default -> 86_400;
          };
      return Instant.now().minusSeconds(Long.parseLong(ago.group(1)) * seconds);
    }
    try {
      return Instant.parse(text.length() == 10 ? text + "T00:00:00Z" : text);
    } catch (DateTimeParseException e) {
      throw Problem.unreadable(
          name + " is neither an instant (2026-05-14T09:30:00Z), nor a day, nor a span (24h)");
    }
  }

  /** The body as an object of JSON. */
  @SuppressWarnings("unchecked")
  public Map<String, Object> json() {
    try {
      if (Json.parse(body) instanceof Map<?, ?> object) {
        return (Map<String, Object>) object;
      }
    } catch (IllegalArgumentException e) {
      throw Problem.unreadable("the body is no JSON: " + e.getMessage());
    }
    throw Problem.unreadable("the body has to be an object of JSON");
  }

  /** A text of the body; null when it is not there. */
  public static String text(Map<String, Object> body, String name) {
    Object value = body.get(name);
    if (value == null || value instanceof String) {
      return (String) value;
    }
    throw Problem.unreadable(name + " has to be a text");
  }

  /** Texts of the body; null when they are not there. */
  public static List<String> texts(Map<String, Object> body, String name) {
    Object value = body.get(name);
    if (value == null) {
      return null;
    }
    if (value instanceof List<?> list && list.stream().allMatch(String.class::isInstance)) {
      return list.stream().map(String.class::cast).toList();
    }
    throw Problem.unreadable(name + " has to be a list of texts");
  }
}
