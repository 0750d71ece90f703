package io.rapporteur.training.ledger;

import com.fasterxml.jackson.databind.JsonNode;
import io.rapporteur.analysis.AnalysisOptions;
import io.rapporteur.analysis.Analyzer;
import io.rapporteur.analysis.Analyzers;
import io.rapporteur.model.AnnotatedDocument;
import io.rapporteur.model.Document;
import io.rapporteur.model.Edit;
import io.rapporteur.stories.ledger.FigureLink;
import io.rapporteur.stories.ledger.FigureLinks;
import io.rapporteur.stories.ledger.LedgerFigure;
import io.rapporteur.stories.ledger.PairFeatures;
import io.rapporteur.stories.ledger.PairWeights;
import io.rapporteur.stories.ledger.ValueRelation;
import io.rapporteur.training.regression.LogisticRegression;
import io.rapporteur.training.regression.LogisticRegression.Example;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;

/**
 * Learns the weights of the ledger: {@code --recipe FILE --data DIR --out FILE}. First those of
 * figures whose values meet; then those of two values, from the pairs that the first leave over.
 * The same data, recipe and version give the same bytes.
 */
public final class TrainLedger {
  private final Properties recipe;
  private final FigureGold gold;
  private final Map<LedgerFigure, FigureGold.Place> places = new IdentityHashMap<>();

  private TrainLedger(Properties recipe, FigureGold gold) {
    this.recipe = recipe;
    this.gold = gold;
  }

  /** Runs the command. */
  public static void main(String[] args) throws IOException {
    Map<String, String> options = new HashMap<>();
    for (int i = 0; i + 1 < args.length; i += 2) {
      options.put(args[i].replaceFirst("^--", ""), args[i + 1]);
    }
    if (!options.keySet().containsAll(List.of("recipe", "data", "out"))) {
      System.err.println("usage: train ledger --recipe FILE --data DIR --out FILE");
      System.exit(2);
    }
    Properties recipe = new Properties();
    try (Reader in = Files.newBufferedReader(Path.of(options.get("recipe")))) {
      recipe.load(in);
    }
    Path set = Path.of(options.get("data")).resolve(recipe.getProperty("set"));
    TrainLedger training = new TrainLedger(recipe, new FigureGold(set.resolve("gold.dev.jsonl")));
    List<List<List<LedgerFigure>>> pairs = training.read(set.resolve("docs.dev.jsonl"));
    Files.writeString(Path.of(options.get("out")), training.learn(pairs));
  }

  /** The figures of each pair of documents of one story. */
  private List<List<List<LedgerFigure>>> read(Path docs) throws IOException {
    Analyzer analyzer = Analyzers.with(AnalysisOptions.defaults());
    Map<String, List<List<LedgerFigure>>> stories = new TreeMap<>();
    for (JsonNode line : FigureGold.lines(docs)) {
      AnnotatedDocument record = analyzer.analyze(document(line));
      List<LedgerFigure> figures = LedgerFigure.all(record);
      for (LedgerFigure figure : figures) {
        places.put(figure, place(record, figure));
      }
      stories.computeIfAbsent(line.path("story").asText(), s -> new ArrayList<>()).add(figures);
    }
    List<List<List<LedgerFigure>>> pairs = new ArrayList<>();
    for (List<List<LedgerFigure>> story : stories.values()) {
      for (int i = 0; i < story.size(); i++) {
        for (int k = i + 1; k < story.size(); k++) {
          pairs.add(List.of(story.get(i), story.get(k)));
        }
      }
    }
    return pairs;
  }

  private static Document document(JsonNode line) {
    String title = line.path("title").asText("");
    Document.Builder document =
        Document.newBuilder()
            .setUri(line.path("id").asText())
            .setBody(line.path("text").asText())
            .setLanguage(line.path("lang").asText("en"));
    if (!document.getBody().strip().startsWith(title)) {
      document.setHeadline(title);
    }
    if (line.path("date").asText("").length() >= 10) {
      LocalDate day = LocalDate.parse(line.path("date").asText().substring(0, 10));
      document.setPublished(day.atStartOfDay(ZoneOffset.UTC).toInstant());
    }
    return document.build();
  }

  /** Where a figure stands in the text that went in. */
  private static FigureGold.Place place(AnnotatedDocument record, LedgerFigure figure) {
    int start = figure.figure().getSpan().getStart();
    int end = figure.figure().getSpan().getEnd();
    return new FigureGold.Place(
        record.getUri(), raw(record.getEdits(), start), raw(record.getEdits(), end - 1) + 1);
  }

  private static int raw(List<Edit> edits, int offset) {
    int at = 0;
    int from = 0;
    for (Edit edit : edits) {
      int kept = Math.max(0, edit.getStart() - from);
      if (offset < at + kept) {
        break;
      }
      String replacement = edit.getReplacement();
      at += kept + replacement.codePointCount(0, replacement.length());
      from = edit.getEnd();
    }
    return from + Math.max(0, offset - at);
  }

  private String learn(List<List<List<LedgerFigure>>> pairs) {
    double ridge = number("ridge");
    List<Example> meeting = new ArrayList<>();
    for (List<List<LedgerFigure>> pair : pairs) {
      add(pair, false, Set.of(), meeting);
    }
    double[] first = LogisticRegression.learn(LogisticRegression.shares(meeting), ridge);
    StringBuilder text = new StringBuilder();
    text.append("# Weights that tell figures of one measure, in thousandths: see PairFeatures.\n");
    text.append("# Learnt by `modules/training/train ledger` from the dev half of ")
        .append(recipe.getProperty("set"))
        .append(". Not written by hand.\n");
    StringBuilder rows = new StringBuilder();
    row(rows, "meeting.", first);
    Properties half = properties(rows + zero());
    FigureLinks links = new FigureLinks(PairWeights.of(half));
    List<Example> apart = new ArrayList<>();
    for (List<List<LedgerFigure>> pair : pairs) {
      Set<LedgerFigure> met = Collections.newSetFromMap(new IdentityHashMap<>());
      for (FigureLink link : links.between(pair.get(0), pair.get(1))) {
        met.add(link.first());
        met.add(link.second());
      }
      add(pair, true, met, apart);
    }
    row(rows, "apart.", LogisticRegression.learn(LogisticRegression.shares(apart), ridge));
    text.append("set=").append(recipe.getProperty("set")).append('\n');
    return text.append(rows).toString();
  }

  private void add(
      List<List<LedgerFigure>> pair, boolean apart, Set<LedgerFigure> met, List<Example> out) {
    for (LedgerFigure a : pair.get(0)) {
      for (LedgerFigure b : pair.get(1)) {
        ValueRelation relation = ValueRelation.of(a, b);
        if (relation == null
            || (relation == ValueRelation.APART) != apart
            || met.contains(a)
            || met.contains(b)) {
          continue;
        }
        FigureGold.Labelled labelled = gold.label(places.get(a), places.get(b));
        double weight = weight(labelled, apart);
        if (weight > 0) {
          boolean same = labelled.label() == FigureGold.Label.SAME;
          out.add(new Example(PairFeatures.of(a, b), same, weight));
        }
      }
    }
  }

  private double weight(FigureGold.Labelled labelled, boolean apart) {
    return switch (labelled.label()) {
      case SAME -> number("times.same") / Math.sqrt(labelled.pairs());
      case TRAP -> number("times.trap");
      case OTHER -> 1;
      // Two equal values of which one is not annotated may well be of one measure.
      case UNKNOWN -> apart ? number("times.unknown") : 0;
      case LEFT_OUT -> 0;
    };
  }

  private double number(String name) {
    return Double.parseDouble(recipe.getProperty(name));
  }

  private void row(StringBuilder rows, String prefix, double[] weights) {
    double bias = weights[0] - number("link." + prefix.substring(0, prefix.length() - 1));
    rows.append(prefix).append("bias=").append(Math.round(1000 * bias)).append('\n');
    for (int i = 1; i < weights.length; i++) {
      rows.append(prefix)
          .append(PairFeatures.NAMES.get(i - 1))
          .append('=')
          .append(Math.round(1000 * weights[i]))
          .append('\n');
    }
  }

  /** Weights by which no two values are linked. */
  private static String zero() {
    StringBuilder rows = new StringBuilder("apart.bias=-1\n");
    PairFeatures.NAMES.forEach(name -> rows.append("apart.").append(name).append("=0\n"));
    return rows.toString();
  }

  private static Properties properties(String text) {
    Properties properties = new Properties();
    for (String line : text.split("\n")) {
      int sign = line.indexOf('=');
      properties.setProperty(line.substring(0, sign), line.substring(sign + 1));
    }
    return properties;
  }
}
