package io.rapporteur.training.names;

import io.rapporteur.analysis.gazetteer.Gazetteer;
import io.rapporteur.analysis.gazetteer.Pieces;
import io.rapporteur.analysis.names.Labels;
import io.rapporteur.analysis.names.NameFinder;
import io.rapporteur.analysis.names.NameModel;
import io.rapporteur.analysis.names.Tagging;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Trains the model of names, or measures it by cross-validation:
 *
 * <pre>
 * TrainNames --data DIR [--sets a,b] --out FILE
 * TrainNames --data DIR [--sets a,b] --folds 5 --predictions DIR
 * </pre>
 *
 * The same data, options and version give the same bytes. Folds keep the documents of an outlet or
 * topic together; predictions are written for each set's own scorer.
 */
public final class TrainNames {
  private static final int BITS = 18;

  /** Sets of fewer tokens count more than once. */
  private static final int SMALL_SET = 100_000;

  private final Map<String, String> options;
  private final Map<Example, List<Perceptron.Sequence>> sequences = new HashMap<>();

  private TrainNames(Map<String, String> options) {
    this.options = options;
  }

  /** Runs the command. */
  public static void main(String[] args) throws IOException {
    Map<String, String> options = new LinkedHashMap<>();
    for (int i = 0; i + 1 < args.length; i += 2) {
      options.put(args[i], args[i + 1]);
    }
    if (!options.containsKey("--data")
        || options.containsKey("--out") == options.containsKey("--folds")) {
      System.err.println(
          "usage: TrainNames --data DIR [--sets a,b] (--out FILE | --folds N --predictions DIR)"
              + " [--epochs 10] [--seeds 6] [--missed 24] [--other 10]"
              + " [--small-times 3]");
      System.exit(2);
    }
    new TrainNames(options).run();
  }

  private void run() throws IOException {
    List<Example> examples = new ArrayList<>();
    String sets =
        options.getOrDefault("--sets", "ner_worldwide,entities_meantime,wikinews_gum,ner_pud_news");
    for (String set : sets.split(",")) {
      examples.addAll(GoldSets.read(Path.of(options.get("--data")), set));
    }
    if (options.containsKey("--out")) {
      save(train(examples, sets), Path.of(options.get("--out")));
      return;
    }
    int folds = Integer.parseInt(options.get("--folds"));
    Map<String, Writer> writers = new HashMap<>();
    for (int fold = 0; fold < folds; fold++) {
      List<Example> rest = new ArrayList<>();
      List<Example> held = new ArrayList<>();
      for (Example example : examples) {
        (fold(example, folds) == fold ? held : rest).add(example);
      }
      NameModel model = train(rest, sets);
      Path folder = Files.createDirectories(Path.of(options.get("--predictions")));
      save(model, folder.resolve("fold" + fold + ".model"));
      NameFinder finder = new NameFinder(model, Gazetteer.standard());
      for (Example example : held) {
        Predictions.write(options.get("--predictions"), writers, example, finder);
      }
    }
    for (Writer writer : writers.values()) {
      writer.close();
    }
  }

  private static void save(NameModel model, Path file) throws IOException {
    try (OutputStream out = Files.newOutputStream(file)) {
      model.write(out);
    }
  }

  private static int fold(Example example, int folds) {
    return Math.floorMod(example.group().hashCode() * 31 + 7, folds);
  }

  private NameModel train(List<Example> examples, String sets) {
    Map<String, Integer> tokens = new HashMap<>();
    for (Example example : examples) {
      tokens.merge(example.set(), example.labels().length, Integer::sum);
    }
    // A small set would drown in a large one, and with it the ways of its texts.
    List<Perceptron.Sequence> all = new ArrayList<>();
    for (Example example : examples) {
      int times = tokens.get(example.set()) < SMALL_SET ? option("--small-times", 3) : 1;
      for (int n = 0; n < times; n++) {
        all.addAll(sequences.computeIfAbsent(example, TrainNames::sequences));
      }
    }
    double[] weights = new double[Labels.COUNT << BITS];
    double[] transitions = new double[Labels.COUNT * Labels.COUNT];
    int seeds = option("--seeds", 6);
    for (int seed = 1; seed <= seeds; seed++) {
      Perceptron perceptron = new Perceptron(BITS, option("--missed", 24), option("--other", 10));
      perceptron.train(new ArrayList<>(all), option("--epochs", 10), seed);
      perceptron.addTo(weights, transitions);
    }
    return NameModel.of(BITS, weights, transitions, sets);
  }

  private static List<Perceptron.Sequence> sequences(Example example) {
    Pieces pieces = Pieces.of(example.reading().body());
    Tagging tagging = new Tagging(example.reading(), pieces, Gazetteer.standard(), BITS);
    List<Perceptron.Sequence> made = new ArrayList<>();
    tagging.stretches(
        stretch -> {
          int n = stretch.end() - stretch.start();
          int[][] rows = new int[n][];
          byte[] gold = new byte[n];
          for (int t = 0; t < n; t++) {
            rows[t] = tagging.rows(stretch.start() + t);
            gold[t] = example.labels()[stretch.start() + t];
          }
          // A name may begin before the first capital near it; the stretch then begins inside.
          if (Labels.type(gold[0]) > 0 && gold[0] == Labels.inside(Labels.type(gold[0]))) {
            gold[0] = (byte) Labels.begin(Labels.type(gold[0]));
          }
          made.add(new Perceptron.Sequence(rows, gold));
        });
    return made;
  }

  private int option(String name, int fallback) {
    return Integer.parseInt(options.getOrDefault(name, Integer.toString(fallback)));
  }
}
