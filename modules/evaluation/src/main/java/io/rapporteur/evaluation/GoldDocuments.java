package io.rapporteur.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.rapporteur.model.Document;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** Reads the documents of a gold set. */
final class GoldDocuments {
  private static final ObjectMapper JSON = new ObjectMapper();

  private GoldDocuments() {}

  /** The lines of {@code docs.SPLIT.jsonl}. */
  static List<JsonNode> lines(Path file) throws IOException {
    List<JsonNode> lines = new ArrayList<>();
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      if (!line.isBlank()) {
        lines.add(JSON.readTree(line));
      }
    }
    return lines;
  }

  /**
   * A document as it would have been fed: its text as plain text, or its page as HTML.
   *
   * @param folder the set's folder, which pages are named relative to
   * @param line one line of the set
   */
  static Document document(Path folder, JsonNode line) throws IOException {
    Document.Builder document = Document.newBuilder().setUri(line.get("id").asText());
    if (line.hasNonNull("html_gz")) {
      document.setContentType("text/html");
      document.setBody(page(folder.resolve(line.get("html_gz").asText())));
    } else {
      String text = line.get("text").asText();
      document.setBody(text);
      if (line.hasNonNull("title") && !text.strip().startsWith(line.get("title").asText())) {
        document.setHeadline(line.get("title").asText());
      }
    }
    if (line.hasNonNull("url")) {
      document.setCanonicalUrl(line.get("url").asText());
    }
    if (line.hasNonNull("date") && line.get("date").asText().length() >= 10) {
      LocalDate day = LocalDate.parse(line.get("date").asText().substring(0, 10));
      document.setPublished(day.atStartOfDay(ZoneOffset.UTC).toInstant());
    }
    if (line.hasNonNull("outlet")) {
      document.setInfoSource(line.get("outlet").asText());
    }
    return document.build();
  }

  private static String page(Path file) throws IOException {
    try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
