package io.rapporteur.formats;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;

/**
 * Writes archives of any size as a crawl leaves them: a page in each answer, its request before
 * every fourth, metadata after every tenth, in the middle an answer of 20 MB, and at the end one
 * that breaks off. {@code main FILE PAGES} writes one to feed by hand.
 */
public final class ArchiveMaker {
  /** Bytes of the answer that is larger than any page may be. */
  static final int LARGE = 20 << 20;

  private static final String[] PLACES = {"Lorn", "Skarvik", "Port Ana", "Velm", "Dunmarrow"};
  private static final String[] THINGS = {"ferry", "bridge", "school", "harbour", "railway"};

  private ArchiveMaker() {}

  public static void main(String[] args) throws IOException {
    write(Path.of(args[0]), Integer.parseInt(args[1]));
  }

  /** Writes an archive of so many pages, each record compressed by itself. */
  static void write(Path file, int pages) throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 20)) {
      out.write(
          Warcs.gzip(
              Warcs.record("warcinfo", null, "application/warc-fields", "software: made\r\n")));
      for (int i = 1; i <= pages; i++) {
        String uri = "http://site" + i % 97 + ".example/" + i;
        if (i % 4 == 0) {
          String request = "GET /" + i + " HTTP/1.1\r\nHost: site.example\r\n\r\n";
          out.write(
              Warcs.gzip(
                  Warcs.record("request", uri, "application/http; msgtype=request", request)));
        }
        out.write(Warcs.gzip(Warcs.response(uri, "200 OK", "text/html; charset=utf-8", page(i))));
        if (i % 10 == 0) {
          out.write(
              Warcs.gzip(
                  Warcs.record("metadata", uri, "application/warc-fields", "fetchTimeMs: 4\r\n")));
        }
        if (i == (pages + 1) / 2) {
          out.write(Warcs.gzip(Warcs.response(uri + "/all", "200 OK", "text/html", large())));
        }
      }
      byte[] last = Warcs.gzip(Warcs.response("http://a.example/", "200 OK", "text/html", page(0)));
      out.write(last, 0, last.length / 2);
    }
  }

  private static byte[] large() {
    byte[] page = new byte[LARGE];
    Arrays.fill(page, (byte) 'x');
    return page;
  }

  /** A page of some 1.5 kB, of which no two are the same. */
  private static byte[] page(int number) {
    String place = PLACES[number % PLACES.length];
    String thing = THINGS[number / PLACES.length % THINGS.length];
    StringBuilder page = new StringBuilder(2_000);
    page.append("<html><head><title>").append(place).append(" buys a ").append(thing);
    page.append("</title></head><body><h1>").append(place).append(" buys a ").append(thing);
    page.append("</h1>");
    for (int i = 0; i < 8; i++) {
      page.append(
          String.format(
              Locale.ROOT,
              "<p>The council of %s paid %d million crowns for %s number %d on %d May, the"
                  + " treasurer said, and %d people came to see it.</p>",
              place,
              number % 89 + i,
              thing,
              number,
              i + 1,
              number * 31L % 9_973));
    }
    return page.append("</body></html>").toString().getBytes(UTF_8);
  }
}
