package io.rapporteur.training.letters;

import io.rapporteur.analysis.language.Grams;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Makes the letter statistics that tell languages apart from the letter statistics that Lingua
 * 1.2.2 (Apache-2.0) ships in its jar: the most frequent sequences of one to five letters of each
 * language, each with the probability of its last letter after those before it.
 *
 * <p>Run: {@code modules/training/train letters lingua-1.2.2.jar letters.bin}.
 */
public final class LetterModelBuilder {
  /** The most frequent sequences of each language are looked at. */
  private static final int CONSIDERED = 200_000;

  /** Of all languages together so many are kept; twice as many add .001 of accuracy. */
  private static final int KEPT = 120_000;

  /** Sequences up to this length are kept whatever they tell. */
  private static final int ALWAYS = 2;

  /** Smoothing of joint probabilities. */
  private static final double EPSILON = 1e-9;

  private static final String[] ORDERS = {
    "unigrams", "bigrams", "trigrams", "quadrigrams", "fivegrams"
  };

  private record Gram(String text, double joint, double conditional) {}

  private record Use(int tag, Gram gram) {}

  private LetterModelBuilder() {}

  /** Runs the command. */
  public static void main(String[] args) throws IOException {
    if (args.length != 2) {
      throw new IllegalArgumentException("give the Lingua jar and the file to write");
    }
    try (ZipFile jar = new ZipFile(args[0])) {
      write(jar, Path.of(args[1]));
    }
  }

  private static void write(ZipFile jar, Path file) throws IOException {
    List<String> tags = tags(jar);
    Map<String, List<Use>> uses = new HashMap<>();
    for (int tag = 0; tag < tags.size(); tag++) {
      for (Gram gram : grams(jar, tags.get(tag))) {
        uses.computeIfAbsent(gram.text(), key -> new ArrayList<>(2)).add(new Use(tag, gram));
      }
    }
    Map<Integer, byte[]> rows = new TreeMap<>();
    for (String text : telling(uses, tags.size())) {
      for (Use use : uses.get(text)) {
        rows.merge(Grams.hash(text, 0, text.length()), entry(use), LetterModelBuilder::join);
      }
    }
    try (DataOutputStream out =
        new DataOutputStream(
            new BufferedOutputStream(new GZIPOutputStream(Files.newOutputStream(file))))) {
      out.writeUTF(String.join(" ", tags));
      out.writeInt(rows.size());
      out.writeInt(rows.values().stream().mapToInt(row -> row.length).sum());
      // Column by column: like stands beside like, which packs better.
      int last = 0;
      for (int hash : rows.keySet()) {
        out.writeInt(hash - last);
        last = hash;
      }
      for (byte[] row : rows.values()) {
        out.writeByte(row.length / 2);
      }
      for (byte[] row : rows.values()) {
        out.write(row);
      }
    }
  }

  /** Languages with statistics beyond single letters; the others have a script of their own. */
  private static List<String> tags(ZipFile jar) {
    List<String> tags = new ArrayList<>();
    for (ZipEntry entry : Collections.list(jar.entries())) {
      if (entry.getName().endsWith("/fivegrams.json")) {
        tags.add(entry.getName().split("/")[1]);
      }
    }
    Collections.sort(tags);
    return tags;
  }

  private static List<Gram> grams(ZipFile jar, String tag) throws IOException {
    List<Gram> all = new ArrayList<>();
    Map<String, Double> shorter = new HashMap<>();
    for (String order : ORDERS) {
      Map<String, Double> joint = new HashMap<>();
      for (Gram gram : read(jar, "language-models/" + tag + "/" + order + ".json", shorter)) {
        joint.put(gram.text(), gram.joint());
        all.add(gram);
      }
      shorter = joint;
    }
    all.sort(Comparator.comparingDouble(Gram::joint).reversed().thenComparing(Gram::text));
    return all.subList(0, Math.min(CONSIDERED, all.size()));
  }

  /** The sequences that tell languages apart: frequent in one, and not so in the average. */
  private static List<String> telling(Map<String, List<Use>> uses, int languages) {
    Map<String, Double> worth = new HashMap<>();
    uses.forEach((text, of) -> worth.put(text, worth(text, of, languages)));
    List<String> all = new ArrayList<>(uses.keySet());
    all.sort(Comparator.<String>comparingDouble(worth::get).reversed().thenComparing(text -> text));
    return all.subList(0, Math.min(KEPT, all.size()));
  }

  private static double worth(String text, List<Use> of, int languages) {
    if (text.length() <= ALWAYS) {
      return Double.MAX_VALUE;
    }
    double sum = of.stream().mapToDouble(use -> use.gram().joint()).sum();
    double average = sum / languages + EPSILON;
    double most = 0;
    for (Use use : of) {
      double joint = use.gram().joint();
      most = Math.max(most, joint * Math.abs(Math.log((joint + EPSILON) / average)));
    }
    return most;
  }

  /** Reads {@code "numerator/denominator":"aa ab ac", …}. */
  private static List<Gram> read(ZipFile jar, String name, Map<String, Double> shorter)
      throws IOException {
    String json;
    try (InputStream in = jar.getInputStream(jar.getEntry(name))) {
      json = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
    List<Gram> grams = new ArrayList<>();
    int at = json.indexOf("\"ngrams\":{") + 10;
    while (at < json.length() && json.charAt(at) == '"') {
      int end = json.indexOf('"', at + 1);
      String[] fraction = json.substring(at + 1, end).split("/");
      double probability = Double.parseDouble(fraction[0]) / Double.parseDouble(fraction[1]);
      int close = json.indexOf('"', end + 3);
      for (String text : json.substring(end + 3, close).split(" ")) {
        double before =
            text.length() == 1
                ? 1
                : shorter.getOrDefault(text.substring(0, text.length() - 1), 0.0);
        grams.add(new Gram(text, before * probability, probability));
      }
      at = close + 2;
    }
    return grams;
  }

  private static byte[] entry(Use use) {
    double bits = -Math.log(use.gram().conditional()) * Grams.STEPS_PER_NAT;
    return new byte[] {(byte) use.tag(), (byte) Math.min(255, Math.round(bits))};
  }

  private static byte[] join(byte[] a, byte[] b) {
    byte[] both = new byte[a.length + b.length];
    System.arraycopy(a, 0, both, 0, a.length);
    System.arraycopy(b, 0, both, a.length, b.length);
    return both;
  }
}
