package io.rapporteur.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** A file of one JSON object with an id for each line, plain or gzipped, without its bad lines. */
final class GoldFile {
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  private final Path path;
  private final List<Line> lines = new ArrayList<>();
  private boolean sound = true;

  /**
   * A line.
   *
   * @param number from 1
   */
  record Line(int number, String text, JsonNode json) {
    String id() {
      return json.get("id").asText();
    }
  }

  private GoldFile(Path path) {
    this.path = path;
  }

  /** {@code NAME.jsonl} or {@code NAME.jsonl.gz} of a folder, or null when there is neither. */
  static Path find(Path folder, String name) {
    Path plain = folder.resolve(name + ".jsonl");
    Path zipped = folder.resolve(name + ".jsonl.gz");
    return Files.exists(plain) ? plain : Files.exists(zipped) ? zipped : null;
  }

  /** Reads a file and names each line that is no object with an id. */
  static GoldFile read(String set, Path path, Problems problems) throws IOException {
    return read(set, path, "id", problems);
  }

  /**
   * Reads a file and names each line that is no object with an id.
   *
   * @param idField the field that is the id
   */
  static GoldFile read(String set, Path path, String idField, Problems problems)
      throws IOException {
    GoldFile file = new GoldFile(path);
    int number = 0;
    for (String text : texts(path)) {
      number++;
      if (text.isBlank()) {
        continue;
      }
      String wrong;
      try {
        JsonNode json = JSON.readTree(text);
        boolean named = json.path(idField).isTextual();
        wrong = named ? null : "field " + idField + ": there is no text in it";
        if (wrong == null) {
          file.lines.add(new Line(number, text, json));
        }
      } catch (JsonProcessingException e) {
        wrong =
            "no JSON at column " + e.getLocation().getColumnNr() + ": " + e.getOriginalMessage();
      }
      if (wrong != null) {
        file.sound = false;
        problems.add(set, path.getFileName().toString(), number, wrong);
      }
    }
    return file;
  }

  private static List<String> texts(Path path) throws IOException {
    try (InputStream bytes = Files.newInputStream(path);
        InputStream in = path.toString().endsWith(".gz") ? new GZIPInputStream(bytes) : bytes) {
      // A byte that is no UTF-8 becomes a mark, as in the reading of documents.
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines().toList();
    }
  }

  String name() {
    return path.getFileName().toString();
  }

  List<Line> lines() {
    return lines;
  }

  /** The file itself when all its lines are good, else a copy of the good ones, in a folder. */
  Path withoutBadLines(Path folder) throws IOException {
    if (sound) {
      return path;
    }
    String plain = name().replaceFirst("\\.gz$", "");
    return Files.write(folder.resolve(plain), lines.stream().map(Line::text).toList());
  }
}
