package io.rapporteur.console.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;

/** The page's files, off the class path: nothing in them is of a document. */
final class StaticFiles {
  private static final String FOLDER = "/io/rapporteur/console/page/";
  private static final Pattern SAFE = Pattern.compile("[a-zA-Z0-9_-]+(?:[./][a-zA-Z0-9_-]+)*");
  private static final Pattern VIEW =
      Pattern.compile("/|/(?:wire|d|stories|rules|alerts|dead-letters|pipeline)|/(?:s|rules)/.+");
  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "css", "text/css; charset=utf-8",
          "json", "application/json",
          "svg", "image/svg+xml",
          "png", "image/png",
          "ico", "image/x-icon",
          "txt", "text/plain; charset=utf-8");
  private static final String NO_PAGE =
      "<!doctype html><title>Rapporteur</title><p>This build holds no page; the API is under"
          + " /api/v1.";

  private record File(byte[] bytes, byte[] zipped, String etag, String type) {}

  private final Map<String, File> files = new ConcurrentHashMap<>();

  /** Whether an address is a view of the page. */
  static boolean isView(String path) {
    return VIEW.matcher(path).matches();
  }

  /**
   * The page itself.
   *
   * @param status 401 for whoever has not logged in, 404 where there is no view; the page is the
   *     same
   */
  HttpAnswer page(int status, Call call, boolean zip) {
    File file = file("index.html");
    if (file == null) {
      return HttpAnswer.text(status, TYPES.get("html"), NO_PAGE);
    }
    return status == 200 ? answer(file, call, zip) : body(status, file, zip);
  }

  /** A file by its path below /page/; null when there is none. */
  HttpAnswer file(String path, Call call, boolean zip) {
    File file = SAFE.matcher(path).matches() ? file(path) : null;
    return file == null ? null : answer(file, call, zip);
  }

  private static HttpAnswer answer(File file, Call call, boolean zip) {
    if (file.etag().equals(call.headers().get("if-none-match"))) {
      return HttpAnswer.bytes(304, null, new byte[0]).with("ETag", file.etag());
    }
    return body(200, file, zip).with("ETag", file.etag());
  }

  private static HttpAnswer body(int status, File file, boolean zip) {
    HttpAnswer answer =
        HttpAnswer.bytes(status, file.type(), zip ? file.zipped() : file.bytes())
            .with("Cache-Control", "no-cache")
            .with("Vary", "Accept-Encoding");
    return zip ? answer.with("Content-Encoding", "gzip") : answer;
  }

  private File file(String path) {
    File known = files.get(path);
    if (known != null) {
      return known;
    }
    String type = TYPES.get(path.substring(path.lastIndexOf('.') + 1));
    try (InputStream in = type == null ? null : getClass().getResourceAsStream(FOLDER + path)) {
      if (in == null) {
        return null;
      }
      byte[] bytes = in.readAllBytes();
      File read = new File(bytes, zip(bytes), etag(bytes), type);
      files.put(path, read);
      return read;
    } catch (IOException e) {
      throw new UncheckedIOException("the page's file " + path + " cannot be read", e);
    }
  }

  private static byte[] zip(byte[] bytes) throws IOException {
    ByteArrayOutputStream zipped = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(zipped)) {
      out.write(bytes);
    }
    return zipped.toByteArray();
  }

  private static String etag(byte[] bytes) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return '"' + HexFormat.of().formatHex(digest).substring(0, 16) + '"';
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
