package io.rapporteur.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.rapporteur.analysis.reading.UnreadableDocumentException;
import io.rapporteur.model.AnnotatedDocument;
import io.rapporteur.model.Document;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Reads the documents of one set, writes what its scorer wants and has it scored.
 *
 * @param reader reads a document
 * @param data the folder that holds the sets
 * @param split which half
 * @param language only documents of this language; empty for all
 * @param work a folder for what is written
 * @param problems takes what cannot be read
 */
record SetRun(
    Function<Document, AnnotatedDocument> reader,
    Path data,
    String split,
    String language,
    Path work,
    Problems problems) {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** Whether the set is there, and has documents of the language asked for. */
  boolean canRun(GoldSet set) {
    return GoldFile.find(data.resolve(set.folder()), set.files().docs(split)) != null
        && (language.isEmpty() || set.byLanguage());
  }

  /**
   * One result for the set and, where it has several languages, one for each of them.
   *
   * @throws IOException when the set as a whole cannot be read or scored
   */
  List<Result> run(GoldSet set, boolean trainedOn) throws IOException, InterruptedException {
    Path folder = data.resolve(set.folder());
    Path docsPath = GoldFile.find(folder, set.files().docs(split));
    GoldFile docs = GoldFile.read(set.folder(), docsPath, problems);
    Path goldPath = GoldFile.find(folder, set.files().gold(split));
    if (goldPath == null) {
      throw new IOException("there is no " + set.files().gold(split) + ".jsonl");
    }
    GoldFile gold = GoldFile.read(set.folder(), goldPath, set.files().goldId(), problems);
    Scorer scorer = new Scorer(set, folder, docs.withoutBadLines(work), gold.withoutBadLines(work));
    Path predictions = work.resolve(set.label().replace(' ', '_') + "." + split + ".jsonl");
    if (set.together() != null) {
      SetDocuments documents = documents(set, folder, docs);
      return List.of(together(set, documents, scorer, predictions, trainedOn));
    }
    TreeMap<String, Integer> languages = new TreeMap<>();
    long nanos = 0;
    int read = 0;
    try (BufferedWriter out = Files.newBufferedWriter(predictions, StandardCharsets.UTF_8)) {
      for (GoldFile.Line line : docs.lines()) {
        String its = line.json().path("lang").asText("");
        if (!language.isEmpty() && !its.equals(language)) {
          continue;
        }
        languages.merge(its, 1, Integer::sum);
        read++;
        long start = System.nanoTime();
        ReadDocument document = read(set, folder, docs.name(), line);
        nanos += System.nanoTime() - start;
        if (document != null) {
          ObjectNode prediction = set.adapter().predict(document);
          out.write(JSON.writeValueAsString(prediction.put("id", line.id())));
          out.newLine();
        }
      }
    }
    double rate = read / Math.max(1e-9, nanos / 1e9);
    List<Result> results = new ArrayList<>();
    results.add(
        new Result(set, language, scorer.score(predictions, language), read, rate, trainedOn));
    if (set.byLanguage() && language.isEmpty()) {
      for (String each : languages.keySet()) {
        results.add(
            new Result(
                set, each, scorer.score(predictions, each), languages.get(each), rate, trainedOn));
      }
    }
    return results;
  }

  private Result together(
      GoldSet set, SetDocuments documents, Scorer scorer, Path predictions, boolean trainedOn)
      throws IOException, InterruptedException {
    long start = System.nanoTime();
    List<ObjectNode> lines;
    try {
      lines = set.together().predict(documents);
    } catch (MalformedLineException e) {
      throw new IOException(documents.name() + ": " + e.getMessage(), e);
    }
    double seconds = Math.max(1e-9, (System.nanoTime() - start) / 1e9);
    try (BufferedWriter out = Files.newBufferedWriter(predictions, StandardCharsets.UTF_8)) {
      for (ObjectNode line : lines) {
        out.write(JSON.writeValueAsString(line));
        out.newLine();
      }
    }
    int read = documents.lines().size();
    return new Result(set, "", scorer.score(predictions, ""), read, read / seconds, trainedOn);
  }

  private SetDocuments documents(GoldSet set, Path folder, GoldFile docs) {
    Map<JsonNode, GoldFile.Line> lines = new IdentityHashMap<>();
    docs.lines().forEach(line -> lines.put(line.json(), line));
    return new SetDocuments(
        docs.name(),
        docs.lines().stream().map(GoldFile.Line::json).toList(),
        json -> read(set, folder, docs.name(), lines.get(json)),
        name -> others(set, folder, name.replace("SPLIT", split)));
  }

  private List<JsonNode> others(GoldSet set, Path folder, String name) throws IOException {
    Path path = GoldFile.find(folder, name);
    if (path == null) {
      throw new IOException("there is no " + name + ".jsonl");
    }
    return GoldFile.read(set.folder(), path, problems).lines().stream()
        .map(GoldFile.Line::json)
        .toList();
  }

  /** Null for a document that cannot be made or read: it counts as empty, as the scorers do. */
  private ReadDocument read(GoldSet set, Path folder, String file, GoldFile.Line line) {
    try {
      Document document = GoldDocuments.document(folder, line.json());
      AnnotatedDocument record = reader.apply(document);
      return new ReadDocument(document, record, RawOffsets.of(record.getEdits()));
    } catch (MalformedLineException e) {
      problems.add(set.folder(), file, line.number(), e.getMessage());
    } catch (UnreadableDocumentException e) {
      return null;
    } catch (RuntimeException e) {
      problems.add(set.folder(), file, line.number(), "reading " + line.id() + " failed: " + e);
    }
    return null;
  }
}
