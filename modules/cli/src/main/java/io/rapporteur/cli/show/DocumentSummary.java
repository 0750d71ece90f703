package io.rapporteur.cli.show;

import io.rapporteur.cli.Style;
import io.rapporteur.cli.Terminal;
import io.rapporteur.model.AnnotatedDocument;
import io.rapporteur.model.Edit;
import io.rapporteur.model.Entity;
import io.rapporteur.model.EntityType;
import io.rapporteur.model.Quotation;
import io.rapporteur.model.QuotationKind;
import io.rapporteur.model.Subject;
import io.rapporteur.rules.MediaTopics;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The lines that tell a person what a document yielded. */
public final class DocumentSummary {
  private static final int MOST_SHOWN = 8;
  private static final int MOST_QUOTED = 4;
  private static final int LABEL_WIDTH = 16;

  private final Terminal terminal;
  private final boolean whole;

  private DocumentSummary(Terminal terminal, boolean whole) {
    this.terminal = terminal;
    this.whole = whole;
  }

  /** A line for each sort of thing, cut to the terminal's width: for documents that pass by. */
  public static DocumentSummary brief(Terminal terminal) {
    return new DocumentSummary(terminal, false);
  }

  /** Everything, in as many lines as it takes: for a document that somebody looks into. */
  public static DocumentSummary whole(Terminal terminal) {
    return new DocumentSummary(terminal, true);
  }

  /** The lines for one document, its headline first. */
  public List<String> of(AnnotatedDocument document) {
    List<String> lines = new ArrayList<>();
    String headline =
        document.getHeadline().isEmpty() ? "(no headline)" : oneLine(document.getHeadline());
    lines.add(terminal.style(Style.BOLD, clip(headline, terminal.width())));
    lines.add("  " + terminal.style(Style.FAINT, clip(origin(document), terminal.width() - 2)));
    entities(document).forEach((label, value) -> row(lines, label, value));
    row(lines, "instruments", named(document, EntityType.instrument));
    row(
        lines,
        "dates",
        list(document.getDates(), d -> oneLine(d.getSpan().getExact()) + " = " + d.getValue()));
    if (whole) {
      Map<String, String> names =
          document.getEntities().stream()
              .collect(Collectors.toMap(Entity::getUri, Entity::getName, (a, b) -> a));
      document
          .getFigures()
          .forEach(figure -> row(lines, "figure", FigureLine.slots(figure, names)));
    } else {
      row(lines, "figures", list(document.getFigures(), FigureLine::of));
    }
    document.getQuotations().stream()
        .filter(q -> q.getKind() != QuotationKind.scare)
        .limit(whole ? Long.MAX_VALUE : MOST_QUOTED)
        .forEach(q -> row(lines, "said", quotation(q)));
    row(lines, "subjects", list(leaves(document.getSubjects()), DocumentSummary::subject));
    row(lines, "routes", String.join(", ", document.getRoutes()));
    row(lines, "cut", cut(document.getEdits()));
    return lines;
  }

  private static String origin(AnnotatedDocument document) {
    List<String> parts = new ArrayList<>();
    parts.add(document.getLanguage().getTag());
    if (document.getDocumentDate().getValue() != null) {
      parts.add(
          document.getDocumentDate().getValue()
              + (document.getDocumentDate().getInferred() ? " (inferred)" : ""));
    }
    if (document.getInfoSource() != null) {
      parts.add(document.getInfoSource());
    }
    if (document.getBy() != null) {
      parts.add(oneLine(document.getBy()));
    }
    if (document.getVersion() > 0) {
      parts.add("version " + document.getVersion());
    }
    parts.add(oneLine(document.getUri()));
    return String.join(" · ", parts);
  }

  private Map<String, String> entities(AnnotatedDocument document) {
    Map<String, String> rows = new LinkedHashMap<>();
    rows.put("persons", named(document, EntityType.person));
    rows.put("organisations", named(document, EntityType.organisation));
    rows.put("places", named(document, EntityType.place));
    return rows;
  }

  private String named(AnnotatedDocument document, EntityType type) {
    List<Entity> entities =
        document.getEntities().stream().filter(entity -> entity.getType() == type).toList();
    return list(entities, DocumentSummary::entity);
  }

  private static String entity(Entity entity) {
    String role =
        entity.getRoles().isEmpty() ? "" : ", " + oneLine(entity.getRoles().get(0).getTitle());
    String country =
        entity.getCountry() == null || entity.getType() != EntityType.place
            ? ""
            : " " + entity.getCountry();
    return oneLine(entity.getName()) + country + role;
  }

  private static String quotation(Quotation quotation) {
    String speaker = quotation.getSpeakerName().isEmpty() ? "?" : quotation.getSpeakerName();
    return speaker + ": " + oneLine(quotation.getSpan().getExact());
  }

  /** Each subject once, without those that another is a narrower topic of. */
  static List<Subject> leaves(List<Subject> subjects) {
    Map<String, Subject> leaves = new LinkedHashMap<>();
    subjects.forEach(subject -> leaves.putIfAbsent(subject.getUri(), subject));
    for (Subject subject : subjects) {
      MediaTopics.Topic topic = MediaTopics.find(subject.getUri());
      while (topic != null && topic.broader() != null) {
        leaves.remove(topic.broader());
        topic = MediaTopics.find(topic.broader());
      }
    }
    return List.copyOf(leaves.values());
  }

  private static String subject(Subject subject) {
    return subject.getName().isEmpty() ? subject.getUri() : subject.getName();
  }

  private static String cut(List<Edit> edits) {
    Map<String, Integer> kinds = new TreeMap<>();
    for (Edit edit : edits) {
      kinds.merge(edit.getKind().name().replace('_', ' '), 1, Integer::sum);
    }
    return kinds.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()))
        .map(e -> e.getValue() + " " + e.getKey())
        .collect(Collectors.joining(", "));
  }

  private <T> String list(List<T> items, Function<T, String> name) {
    int most = whole ? items.size() : MOST_SHOWN;
    String shown = items.stream().limit(most).map(name).collect(Collectors.joining("; "));
    int more = items.size() - most;
    return more > 0 ? shown + "; and " + more + " more" : shown;
  }

  private void row(List<String> lines, String label, String value) {
    if (value.isEmpty()) {
      return;
    }
    String padded = String.format(Locale.ROOT, "  %-" + (LABEL_WIDTH - 2) + "s", label);
    int room = terminal.width() - LABEL_WIDTH;
    List<String> rows = whole ? WrappedLines.at(value, room) : List.of(clip(value, room));
    lines.add(terminal.style(Style.CYAN, padded) + rows.get(0));
    rows.stream().skip(1).forEach(row -> lines.add(" ".repeat(LABEL_WIDTH) + row));
  }

  private static String oneLine(String text) {
    return Harmless.line(text);
  }

  /** Cuts a text to a number of code points, with an ellipsis in the last place. */
  static String clip(String text, int room) {
    if (room < 1 || text.codePointCount(0, text.length()) <= room) {
      return text;
    }
    return text.substring(0, text.offsetByCodePoints(0, room - 1)) + "…";
  }
}
