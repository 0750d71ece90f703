package io.rapporteur.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import io.rapporteur.model.Document;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.zip.GZIPInputStream;

/** Makes the documents of a gold set. */
final class GoldDocuments {
  private GoldDocuments() {}

  /**
   * A document as it would have been fed: its text as plain text, or its page as HTML.
   *
   * @param folder the set's folder, which pages are named relative to
   * @param line one line of the set
   */
  static Document document(Path folder, JsonNode line) throws MalformedLineException {
    Document.Builder document = Document.newBuilder().setUri(text(line, "id"));
    if (line.hasNonNull("html_gz")) {
      document.setContentType("text/html");
      document.setBody(page(folder, text(line, "html_gz")));
    } else {
      String body = text(line, "text");
      document.setBody(body);
      boolean apart =
          line.hasNonNull("title")
              && (body.isBlank() || !body.strip().startsWith(text(line, "title")));
      if (apart) {
        document.setHeadline(text(line, "title"));
      }
    }
    if (line.hasNonNull("url")) {
      document.setCanonicalUrl(text(line, "url"));
    }
    if (line.hasNonNull("date") && text(line, "date").length() >= 10) {
      document.setPublished(day(text(line, "date")).atStartOfDay(ZoneOffset.UTC).toInstant());
    }
    if (line.hasNonNull("time")) {
      document.setPublished(instant(text(line, "time")));
    }
    if (line.hasNonNull("outlet")) {
      document.setInfoSource(text(line, "outlet"));
    }
    if (line.hasNonNull("lang")) {
      document.setLanguage(text(line, "lang"));
    }
    return document.build();
  }

  private static String text(JsonNode line, String field) throws MalformedLineException {
    JsonNode value = line.path(field);
    if (!value.isTextual()) {
      throw new MalformedLineException(
          field, value.isMissingNode() ? "there is none" : "no text but " + value.getNodeType());
    }
    return value.asText();
  }

  private static LocalDate day(String date) throws MalformedLineException {
    try {
      return LocalDate.parse(date.substring(0, 10));
    } catch (DateTimeException e) {
      throw new MalformedLineException("date", "no day of the calendar: " + date);
    }
  }

  private static Instant instant(String time) throws MalformedLineException {
    try {
      return Instant.parse(time);
    } catch (DateTimeException e) {
      throw new MalformedLineException("time", "no time of ISO 8601: " + time);
    }
  }

  private static String page(Path folder, String name) throws MalformedLineException {
    try (InputStream in = new GZIPInputStream(Files.newInputStream(folder.resolve(name)))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new MalformedLineException("html_gz", "cannot read " + name + ": " + e.getMessage());
    }
  }
}
