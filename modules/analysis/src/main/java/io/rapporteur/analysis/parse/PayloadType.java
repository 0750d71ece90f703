package io.rapporteur.analysis.parse;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The three kinds of payload. */
enum PayloadType {
  TEXT("text/plain"),
  HTML("text/html"),
  NINJS("application/json");

  /** How many bytes are looked at to tell what an undeclared payload is. */
  private static final int SNIFFED = 1_024;

  private static final String[] HTML_STARTS = {
    "<!doctype html", "<html", "<head", "<body", "<!--", "<script", "<meta", "<title", "<article",
    "<div", "<p>", "<p ", "<h1", "<section", "<main", "<link", "<style", "<?xml"
  };

  private final String mediaType;

  PayloadType(String mediaType) {
    this.mediaType = mediaType;
  }

  String mediaType() {
    return mediaType;
  }

  static PayloadType of(byte[] payload, String declared) {
    PayloadType said = said(declared);
    if (said == NINJS || said == HTML) {
      return said;
    }
    PayloadType seen = seen(head(payload));
    // Text that begins with a brace is text when it was called text; a web page never is.
    return said == TEXT && seen == NINJS ? TEXT : seen;
  }

  private static PayloadType said(String declared) {
    if (declared == null) {
      return null;
    }
    String type = declared.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    if (type.endsWith("json")) {
      return NINJS;
    }
    if (type.equals("text/html") || type.equals("application/xhtml+xml")) {
      return HTML;
    }
    return type.equals("text/plain") ? TEXT : null;
  }

  private static PayloadType seen(String head) {
    if (head.startsWith("{")) {
      return NINJS;
    }
    String lower = head.toLowerCase(Locale.ROOT);
    for (String start : HTML_STARTS) {
      if (lower.startsWith(start)) {
        return HTML;
      }
    }
    return TEXT;
  }

  /** The first characters, byte for byte, without a mark of byte order and leading space. */
  private static String head(byte[] payload) {
    int length = Math.min(payload.length, SNIFFED);
    String head = new String(payload, 0, length, StandardCharsets.ISO_8859_1);
    if (head.startsWith("\u00ef\u00bb\u00bf")) {
      head = head.substring(3);
    }
    return head.replace("\0", "").stripLeading();
  }
}
