package io.rapporteur.analysis.release;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

/**
 * The resources that a module ships below a package: lists, language packs, models. Their names and
 * checksums, not their content: those of a jar stand in its directory, so that looking at all takes
 * milliseconds.
 */
public final class ResourceTree {
  private static final String ROOT = "io/rapporteur/analysis/";
  private static final String OWN = ROOT + "release/";

  /** Name below the root to length and checksum. */
  private final TreeMap<String, String> files;

  private ResourceTree(TreeMap<String, String> files) {
    this.files = files;
  }

  /** The resources of this module, wherever its classes were loaded from: a jar or a folder. */
  public static ResourceTree ofAnalysis() {
    URL source = ResourceTree.class.getProtectionDomain().getCodeSource().getLocation();
    try {
      if (source.getProtocol().equals("file")) {
        Path path = Path.of(source.toURI());
        return Files.isDirectory(path) ? ofFolder(path) : ofJar(path);
      }
      // A jar within a jar: only its bytes can be had.
      try (InputStream in = source.openStream()) {
        return ofStream(in);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the resources in " + source, e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException("no place that resources can be read from: " + source, e);
    }
  }

  static ResourceTree ofFolder(Path folder) throws IOException {
    TreeMap<String, String> files = new TreeMap<>();
    Path root = folder.resolve(ROOT);
    if (Files.isDirectory(root)) {
      try (Stream<Path> paths = Files.walk(root)) {
        for (Path path : paths.filter(Files::isRegularFile).toList()) {
          String name = folder.relativize(path).toString().replace('\\', '/');
          if (isResource(name)) {
            put(files, name, Files.readAllBytes(path));
          }
        }
      }
    }
    return new ResourceTree(files);
  }

  static ResourceTree ofJar(Path jar) throws IOException {
    TreeMap<String, String> files = new TreeMap<>();
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      zip.stream()
          .filter(entry -> !entry.isDirectory() && isResource(entry.getName()))
          .forEach(entry -> put(files, entry.getName(), entry.getSize(), entry.getCrc()));
    }
    return new ResourceTree(files);
  }

  static ResourceTree ofStream(InputStream jar) throws IOException {
    TreeMap<String, String> files = new TreeMap<>();
    ZipInputStream zip = new ZipInputStream(jar);
    for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
      if (!entry.isDirectory() && isResource(entry.getName())) {
        put(files, entry.getName(), zip.readAllBytes());
      }
    }
    return new ResourceTree(files);
  }

  private static boolean isResource(String name) {
    return name.startsWith(ROOT) && !name.endsWith(".class") && !name.startsWith(OWN);
  }

  private static void put(Map<String, String> files, String name, byte[] content) {
    CRC32 crc = new CRC32();
    crc.update(content);
    put(files, name, content.length, crc.getValue());
  }

  private static void put(Map<String, String> files, String name, long size, long crc) {
    files.put(name.substring(ROOT.length()), size + " " + Long.toHexString(crc));
  }

  /** A hash of all resources: twelve hexadecimal digits that change when one of them does. */
  public String hash() {
    return hash(name -> true);
  }

  /**
   * A hash of some of the resources.
   *
   * @param which takes names like {@code gazetteer/places.tsv}
   */
  public String hash(Predicate<String> which) {
    StringBuilder text = new StringBuilder();
    files.forEach(
        (name, sum) -> {
          if (which.test(name)) {
            text.append(name).append(' ').append(sum).append('\n');
          }
        });
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256")
              .digest(text.toString().getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, 6);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
