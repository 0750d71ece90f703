package io.rapporteur.rules;

import io.rapporteur.model.Span;
import java.util.List;

/**
 * Why a clause of a rule is satisfied by a document, or not.
 *
 * @param role how the clause takes part: {@code must}, {@code should}, {@code not}, or {@code rule}
 *     for the whole query
 * @param clause the clause, written out
 * @param satisfied whether the clause does what its role asks: a clause with role {@code not} is
 *     satisfied when it does not match
 * @param spans the passages of the body that match the clause; empty for metadata
 * @param note what else is to be said, empty when nothing is
 * @param parts the clauses inside
 */
public record Explanation(
    String role,
    String clause,
    boolean satisfied,
    List<Span> spans,
    String note,
    List<Explanation> parts) {
  /** Copies the lists. */
  public Explanation {
    spans = List.copyOf(spans);
    parts = List.copyOf(parts);
  }

  /** The innermost clause that decides that the rule does not match; null when it matches. */
  public Explanation firstFailure() {
    if (satisfied) {
      return null;
    }
    for (Explanation part : parts) {
      if (!part.satisfied && !part.role.equals("should")) {
        return part.firstFailure();
      }
    }
    return this;
  }

  /** A tree of lines for a terminal. */
  public String toText() {
    StringBuilder text = new StringBuilder();
    write(text, 0);
    return text.toString();
  }

  private void write(StringBuilder text, int depth) {
    text.append("  ".repeat(depth)).append(satisfied ? "+ " : "- ");
    text.append(role).append(' ').append(clause);
    if (!note.isEmpty()) {
      text.append("  (").append(note).append(')');
    }
    spans.stream()
        .limit(3)
        .forEach(
            span ->
                text.append("  [")
                    .append(span.getStart())
                    .append('-')
                    .append(span.getEnd())
                    .append(' ')
                    .append(span.getExact().replaceAll("\\s+", " "))
                    .append(']'));
    if (spans.size() > 3) {
      text.append("  and ").append(spans.size() - 3).append(" more");
    }
    text.append('\n');
    parts.forEach(part -> part.write(text, depth + 1));
  }

  /** One line of JSON with the names of this record; spans have start, end and exact. */
  public String toJson() {
    StringBuilder json = new StringBuilder();
    json(json);
    return json.toString();
  }

  private void json(StringBuilder json) {
    json.append("{\"role\":\"").append(role).append("\",\"clause\":");
    string(json, clause);
    json.append(",\"satisfied\":").append(satisfied).append(",\"note\":");
    string(json, note);
    json.append(",\"spans\":[");
    for (int i = 0; i < spans.size(); i++) {
      Span span = spans.get(i);
      json.append(i == 0 ? "" : ",").append("{\"start\":").append(span.getStart());
      json.append(",\"end\":").append(span.getEnd()).append(",\"exact\":");
      string(json, span.getExact());
      json.append('}');
    }
    json.append("],\"parts\":[");
    for (int i = 0; i < parts.size(); i++) {
      json.append(i == 0 ? "" : ",");
      parts.get(i).json(json);
    }
    json.append("]}");
  }

  private static void string(StringBuilder json, String text) {
    json.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        json.append('\\').append(c);
      } else if (c < ' ' || Character.isSurrogate(c)) {
        json.append(String.format("\\u%04x", (int) c));
      } else {
        json.append(c);
      }
    }
    json.append('"');
  }
}
