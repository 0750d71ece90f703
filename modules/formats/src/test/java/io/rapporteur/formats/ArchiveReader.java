package io.rapporteur.formats;

import io.rapporteur.formats.warc.Capture;
import io.rapporteur.formats.warc.CaptureSink;
import io.rapporteur.formats.warc.WarcArchive;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** A process that reads an archive and prints what is in it: {@code main FILE}. */
final class ArchiveReader implements CaptureSink {
  private final Map<String, Long> sorts = new TreeMap<>();
  private long pages;
  private long bytes;

  private ArchiveReader() {}

  public static void main(String[] args) throws Exception {
    ArchiveReader seen = new ArchiveReader();
    try (InputStream in = Files.newInputStream(Path.of(args[0]))) {
      new WarcArchive(1 << 20, Long.MAX_VALUE).read(in, seen);
    } catch (io.rapporteur.analysis.reading.UnreadableDocumentException e) {
      System.out.println(e.reason() + ": " + e.getMessage());
    }
    System.out.printf(
        Locale.ROOT, "%d pages of %d bytes, %s%n", seen.pages, seen.bytes, seen.sorts);
  }

  @Override
  public void capture(Capture capture) {
    pages++;
    bytes += capture.body().length;
  }

  @Override
  public void passedOver(String sort) {
    sorts.merge(sort, 1L, Long::sum);
  }

  @Override
  public void flaw(String place, String reason, String message) {
    sorts.merge(reason, 1L, Long::sum);
  }
}
