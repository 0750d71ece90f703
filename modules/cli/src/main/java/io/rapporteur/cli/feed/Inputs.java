package io.rapporteur.cli.feed;

import io.rapporteur.cli.UserError;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Finds the documents that paths name: files, folders with all below them, JSON Lines, archives, or
 * standard input. A file is read whole only when it is small enough to be fed.
 */
public final class Inputs {
  /** Stands for standard input. */
  public static final String STANDARD_INPUT = "-";

  private static final String BINARY = "application/octet-stream";

  /** Media types by the ends of names; of XML the bytes tell what it is. */
  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("txt", "text/plain"),
          Map.entry("text", "text/plain"),
          Map.entry("html", "text/html"),
          Map.entry("htm", "text/html"),
          Map.entry("xhtml", "text/html"),
          Map.entry("json", "application/json"),
          Map.entry("jsonl", JsonLines.TYPE),
          Map.entry("ndjson", JsonLines.TYPE),
          Map.entry("eml", "message/rfc822"),
          Map.entry("xml", "application/xml"),
          Map.entry("nitf", "application/xml"),
          Map.entry("rss", "application/xml"),
          Map.entry("atom", "application/xml"),
          Map.entry("pdf", "application/pdf"),
          // of office files the bytes tell, too
          Map.entry("doc", BINARY),
          Map.entry("docx", BINARY),
          Map.entry("odt", BINARY),
          Map.entry("rtf", BINARY),
          Map.entry("ppt", BINARY),
          Map.entry("pptx", BINARY),
          Map.entry("odp", BINARY),
          Map.entry("warc", Archives.TYPE));

  private final long limit;
  private final InputStream standardInput;
  private final boolean office;

  /**
   * @param limit most bytes a document may have
   * @param standardInput what {@code -} reads
   */
  public Inputs(long limit, InputStream standardInput) {
    this(limit, standardInput, false);
  }

  /**
   * @param office whether PDF and office files of archives are documents, too
   */
  Inputs(long limit, InputStream standardInput, boolean office) {
    this.limit = limit;
    this.standardInput = standardInput;
    this.office = office;
  }

  /** Checks that every path is there, so that a slip of the pen is told before anything is fed. */
  public static void check(List<String> paths) {
    for (String path : paths) {
      if (!path.equals(STANDARD_INPUT) && !Files.isReadable(Path.of(path))) {
        throw new UserError(
            path + (Files.exists(Path.of(path)) ? ": cannot be read" : ": no such file or folder"));
      }
    }
  }

  /** Bytes that {@link #read} will pass, or -1 when standard input is among the paths. */
  public static long size(List<String> paths) {
    long total = 0;
    for (String path : paths) {
      if (path.equals(STANDARD_INPUT)) {
        return -1;
      }
      try (Stream<Path> files = files(Path.of(path))) {
        total += files.mapToLong(file -> file.toFile().length()).sum();
      } catch (IOException e) {
        return -1;
      }
    }
    return total;
  }

  /** Hands on every document of the paths, in order; a folder's files by name. */
  public void read(List<String> paths, FeedSink sink) {
    for (String path : paths) {
      if (path.equals(STANDARD_INPUT)) {
        readStandardInput(sink);
        continue;
      }
      try (Stream<Path> files = files(Path.of(path))) {
        long[] found = {0};
        files.forEach(
            file -> {
              found[0]++;
              if (Files.isSymbolicLink(file) && !file.equals(Path.of(path))) {
                sink.refuse(file.toString(), "is a link; what it leads to is fed when it is named");
              } else if (isEndless(file) && !file.equals(Path.of(path))) {
                sink.refuse(file.toString(), "is a pipe or a device; it is fed when it is named");
              } else {
                readFile(file, sink);
              }
            });
        if (found[0] == 0) {
          sink.refuse(
              path,
              "holds no .txt, .html, .json, .jsonl, .xml, .eml, .pdf, .docx, .odt or .warc files");
        }
      } catch (IOException e) {
        sink.refuse(path, e.toString());
      }
    }
  }

  /** A path that is a file, or the files below a folder whose names say that they are documents. */
  private static Stream<Path> files(Path path) throws IOException {
    if (!Files.isDirectory(path)) {
      return Stream.of(path);
    }
    // The real path: a walk would not enter a link that stands at its start.
    return Files.walk(path.toRealPath())
        .filter(file -> TYPES.containsKey(extension(file)))
        .filter(file -> !Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS))
        .sorted();
  }

  /** Whether it may keep its reader waiting, or never end. */
  private static boolean isEndless(Path file) {
    return Files.exists(file) && !Files.isRegularFile(file) && !Files.isDirectory(file);
  }

  private static String extension(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    String bare = name.endsWith(".warc.gz") ? name.substring(0, name.length() - 3) : name;
    return bare.substring(bare.lastIndexOf('.') + 1);
  }

  private void readFile(Path file, FeedSink sink) {
    String type = TYPES.get(extension(file));
    try {
      if (JsonLines.TYPE.equals(type)) {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
          new JsonLines(limit).read(file.toString(), in, sink);
        }
        return;
      }
      if (Archives.TYPE.equals(type)) {
        try (InputStream in = Files.newInputStream(file)) {
          new Archives(limit, office).read(file.toString(), in, sink);
        }
        return;
      }
      byte[] all;
      try (InputStream in = Files.newInputStream(file)) {
        // a pipe or a device does not say how much there is, and may never end
        all = in.readNBytes((int) Math.min(Integer.MAX_VALUE - 8, limit + 1));
      }
      if (all.length > limit) {
        sink.refuse(file.toString(), tooLarge(Math.max(all.length, Files.size(file)), limit));
      } else {
        // JSON says itself what it is about; a text is known by where it lies.
        String uri = "application/json".equals(type) ? null : file.toRealPath().toUri().toString();
        sink.accept(new DocumentToFeed(file.toString(), all, type, uri));
      }
      sink.passed(all.length);
    } catch (IOException e) {
      sink.refuse(file.toString(), "cannot be read: " + e.getMessage());
    }
  }

  private void readStandardInput(FeedSink sink) {
    try {
      BufferedInputStream in = new BufferedInputStream(standardInput, 1 << 16);
      if (JsonLines.looksLike(in)) {
        new JsonLines(limit).read("standard input", in, sink);
        return;
      }
      if (Archives.looksLike(in)) {
        new Archives(limit, office).read("standard input", in, sink);
        return;
      }
      byte[] all = in.readNBytes((int) Math.min(Integer.MAX_VALUE - 8, limit + 1));
      if (all.length > limit) {
        sink.refuse("standard input", tooLarge(all.length, limit));
      } else {
        sink.accept(new DocumentToFeed("standard input", all, null, null));
      }
    } catch (IOException e) {
      sink.refuse("standard input", "cannot be read: " + e.getMessage());
    }
  }

  static String tooLarge(long size, long limit) {
    return String.format(
        Locale.ROOT, "too large: %,d bytes or more, at most %,d can be fed", size, limit);
  }
}
