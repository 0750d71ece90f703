package io.rapporteur.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.rapporteur.model.Span;
import io.rapporteur.model.Verdict;
import io.rapporteur.stories.ledger.ComparedReadings;
import io.rapporteur.stories.ledger.Ledger;
import io.rapporteur.stories.ledger.LedgerFigure;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Figures of the documents of a story, held side by side by our own reading. The sets have the two
 * ends of a range as figures of their own: of two ranges each end is held against its like.
 */
final class LedgerAdapter {
  private static final Pattern END =
      Pattern.compile("\\p{N}[\\p{N}.,]*|\\b(?!(?:and|to|or|between|from)\\b)\\p{L}+\\b");

  private LedgerAdapter() {}

  /** A line for each pair of figures that were held against each other. */
  static List<ObjectNode> pairs(SetDocuments documents) {
    Map<String, ReadDocument> read = new HashMap<>();
    TreeMap<String, List<List<LedgerFigure>>> stories = new TreeMap<>();
    for (JsonNode line : documents.lines()) {
      ReadDocument document = documents.read(line);
      if (document != null) {
        read.put(document.record().getUri(), document);
        stories
            .computeIfAbsent(line.path("story").asText(), story -> new ArrayList<>())
            .add(LedgerFigure.all(document.record()));
      }
    }
    List<ObjectNode> out = new ArrayList<>();
    for (List<List<LedgerFigure>> story : stories.values()) {
      for (ComparedReadings entry : Ledger.of(story)) {
        pairs(entry, read, out);
      }
    }
    return out;
  }

  private static void pairs(
      ComparedReadings entry, Map<String, ReadDocument> read, List<ObjectNode> out) {
    List<LedgerFigure> readings = entry.readings();
    for (int i = 0; i < readings.size(); i++) {
      for (int k = i + 1; k < readings.size(); k++) {
        LedgerFigure a = readings.get(i);
        LedgerFigure b = readings.get(k);
        Verdict verdict = entry.between(a, b);
        if (!a.uri().equals(b.uri()) && verdict != Verdict.SINGLE) {
          pair(a, b, verdict, read, out);
        }
      }
    }
  }

  private static void pair(
      LedgerFigure a,
      LedgerFigure b,
      Verdict verdict,
      Map<String, ReadDocument> read,
      List<ObjectNode> out) {
    List<int[]> endsOfA = ends(a);
    List<int[]> endsOfB = ends(b);
    boolean both = endsOfA.size() == 2 && endsOfB.size() == 2;
    for (int end = 0; end < (both ? 2 : 1); end++) {
      boolean equal = both && value(a, end) == value(b, end);
      Verdict its =
          !both || verdict == Verdict.NOT_COMPARABLE ? verdict : equal ? Verdict.AGREE : verdict;
      ObjectNode pair = JsonNodeFactory.instance.objectNode();
      place(pair.putObject("a"), a, both ? endsOfA.get(end) : whole(a), read);
      place(pair.putObject("b"), b, both ? endsOfB.get(end) : whole(b), read);
      out.add(pair.put("verdict", its.name()));
    }
  }

  private static double value(LedgerFigure figure, int end) {
    return figure.figure().getValues().get(end);
  }

  /** The two numbers of a range as written; empty for what is no range. */
  private static List<int[]> ends(LedgerFigure figure) {
    Span span = figure.figure().getSpan();
    String exact = span.getExact();
    if (figure.figure().getValues().size() != 2) {
      return List.of();
    }
    return END.matcher(exact).results().limit(2).map(end -> stretch(span, exact, end)).toList();
  }

  private static int[] stretch(Span span, String exact, MatchResult end) {
    int from = span.getStart() + exact.codePointCount(0, end.start());
    return new int[] {from, from + exact.codePointCount(end.start(), end.end())};
  }

  private static int[] whole(LedgerFigure figure) {
    return new int[] {figure.figure().getSpan().getStart(), figure.figure().getSpan().getEnd()};
  }

  private static void place(
      ObjectNode out, LedgerFigure figure, int[] place, Map<String, ReadDocument> read) {
    RawOffsets raw = read.get(figure.uri()).raw();
    out.put("doc", figure.uri()).put("start", raw.start(place[0])).put("end", raw.end(place[1]));
  }
}
