package io.rapporteur.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.rapporteur.analysis.reading.UnreadableDocumentException;
import io.rapporteur.analysis.names.NameModel;
import io.rapporteur.model.AnnotatedDocument;
import io.rapporteur.model.Document;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Measures the reading against gold sets, with each set's own scorer. */
@Command(
    name = "evaluate",
    description = "Measure accuracy on gold sets; exits 3 when a figure is below its floor.")
public final class EvaluateCommand implements Callable<Integer> {
  static final int BELOW_FLOOR = 3;
  private static final String NAMES_MODEL = "default";
  private static final ObjectMapper JSON = new ObjectMapper();

  @Option(names = "--data", required = true, description = "Folder that holds the gold sets.")
  Path data;

  @Option(names = "--set", description = "Only sets whose folder or label starts with this.")
  String only = "";

  @Option(names = "--split", description = "Which half: docs.SPLIT.jsonl (default: dev).")
  String split = "dev";

  @Option(names = "--json", description = "One JSON object per figure instead of a table.")
  boolean json;

  @Option(
      names = "--floors",
      description = "File of floors, set.metric=figure (default: those that ship).")
  Path floorFile;

  @Option(names = "--ratchet", description = "Raise the floors to the figures reached.")
  boolean ratchet;

  @Option(names = "--keep", description = "Keep the prediction files in this folder.")
  Path keep;

  @Spec CommandSpec spec;

  private final Function<Document, AnnotatedDocument> reader;

  /** Reads with the pipeline that ships. */
  public EvaluateCommand() {
    this(new ShippedReader());
  }

  EvaluateCommand(Function<Document, AnnotatedDocument> reader) {
    this.reader = reader;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    if (!Files.isDirectory(data)) {
      throw new ParameterException(spec.commandLine(), "--data: no folder " + data);
    }
    Floors floors = floorFile == null ? Floors.shipped(split) : Floors.load(floorFile);
    List<Result> results = new ArrayList<>();
    for (GoldSet set : GoldSets.all()) {
      boolean wanted = set.label().startsWith(only) || set.folder().equals(only);
      if (wanted && Files.exists(docs(set))) {
        results.addAll(run(set));
      }
    }
    if (results.isEmpty()) {
      throw new ParameterException(
          spec.commandLine(), "no set '" + only + "' with docs." + split + ".jsonl in " + data);
    }
    ResultTable.print(results, floors, json, spec.commandLine().getOut());
    if (ratchet && floorFile != null) {
      results.forEach(result -> floors.raise(result.set(), result.metric(), result.reached()));
      floors.save(floorFile);
    }
    boolean below = results.stream().anyMatch(r -> r.reached() < floors.of(r.set(), r.metric()));
    return below ? BELOW_FLOOR : 0;
  }

  private Path docs(GoldSet set) {
    return data.resolve(set.folder()).resolve("docs." + split + ".jsonl");
  }

  private List<Result> run(GoldSet set) throws IOException, InterruptedException {
    Path folder = data.resolve(set.folder());
    Path predictions = predictionFile(set);
    List<JsonNode> lines = GoldDocuments.lines(docs(set));
    long nanos = 0;
    try (BufferedWriter out = Files.newBufferedWriter(predictions, StandardCharsets.UTF_8)) {
      for (JsonNode line : lines) {
        Document document = GoldDocuments.document(folder, line);
        long start = System.nanoTime();
        AnnotatedDocument record = read(document);
        nanos += System.nanoTime() - start;
        if (record != null) {
          RawOffsets raw = RawOffsets.of(record.getEdits());
          ObjectNode prediction =
              (ObjectNode) set.predictor().predict(line, new ReadDocument(document, record, raw));
          prediction.put("id", line.get("id").asText());
          out.write(JSON.writeValueAsString(prediction));
          out.newLine();
        }
      }
    }
    Map<String, Double> figures = Scorer.score(set, folder, split, predictions);
    if (keep == null) {
      Files.delete(predictions);
    }
    double rate = lines.size() / Math.max(1e-9, nanos / 1e9);
    List<Result> results = new ArrayList<>();
    for (GoldSet.Metric metric : set.metrics()) {
      double reached = figures.getOrDefault(metric.name(), 0.0);
      results.add(
          new Result(
              set.label(),
              metric.name(),
              metric.asked(),
              reached,
              lines.size(),
              rate,
              trainedOn(set)));
    }
    return results;
  }

  /** The model that ships says which sets it learnt from: always their dev halves. */
  private boolean trainedOn(GoldSet set) {
    return split.equals("dev")
        && set.namesModel()
        && List.of(NameModel.named(NAMES_MODEL).description().split(",")).contains(set.folder());
  }

  /** A document that cannot be read counts as empty, as the scorers do. */
  private AnnotatedDocument read(Document document) {
    try {
      return reader.apply(document);
    } catch (UnreadableDocumentException e) {
      return null;
    }
  }

  private Path predictionFile(GoldSet set) throws IOException {
    if (keep == null) {
      return Files.createTempFile("predictions", ".jsonl");
    }
    Files.createDirectories(keep);
    return keep.resolve(set.label().replace(' ', '_') + "." + split + ".jsonl");
  }

  /**
   * One figure.
   *
   * @param documentsPerSecond reading alone, start-up included, on one thread
   * @param trainedOn whether the model that ships was trained on these very documents, so that the
   *     figure says what it remembers and not how well it reads new ones
   */
  record Result(
      String set,
      String metric,
      double asked,
      double reached,
      int documents,
      double documentsPerSecond,
      boolean trainedOn) {}
}
