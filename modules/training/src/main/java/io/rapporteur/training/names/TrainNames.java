package io.rapporteur.training.names;

import io.rapporteur.analysis.names.tagging.NameModel;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Trains a model of names as a recipe says, or measures what it reaches on documents it did not
 * learn from:
 *
 * <pre>
 * --recipe FILE --data DIR[,DIR] --out FILE
 * --recipe FILE --data DIR[,DIR] --predictions DIR [--unseen SET,SET] [--folded SET,SET]
 *   [--models DIR] [--without PASS,PASS | --without each]
 * </pre>
 *
 * Sets that are {@code unseen} are tagged by the model of all sets of the recipe; those that are
 * {@code folded} by five models, each without a fifth of them: documents of one outlet or topic
 * stay together. Predictions are written for each set's own scorer. {@code --models} keeps the
 * models that are trained for it in a folder, and takes those it finds there. {@code --without}
 * leaves passes over names out; {@code each} leaves out each in turn and writes a folder for each,
 * and one, {@code all-passes}, with all. Any value of the recipe may be changed for a trial: {@code
 * --epochs 5}. The same data, recipe and version give the same bytes.
 */
public final class TrainNames {
  private static final int FOLDS = 5;

  private final Map<String, String> options;
  private final NameSets sets;
  private final Recipe recipe;
  private final Trainer trainer;

  private TrainNames(Map<String, String> options) throws IOException {
    this.options = options;
    sets = new NameSets(Stream.of(options.remove("data").split(",")).map(Path::of).toList());
    recipe = Recipe.read(Path.of(options.remove("recipe")), options);
    trainer = new Trainer(recipe);
  }

  /** Runs the command. */
  public static void main(String[] args) throws IOException {
    Map<String, String> options = new LinkedHashMap<>();
    for (int i = 0; i + 1 < args.length; i += 2) {
      options.put(args[i].replaceFirst("^--", ""), args[i + 1]);
    }
    if (!options.containsKey("data")
        || !options.containsKey("recipe")
        || options.containsKey("out") == options.containsKey("predictions")) {
      System.err.println(
          "usage: train names --recipe FILE --data DIR[,DIR]"
              + " (--out FILE | --predictions DIR [--unseen SET,SET] [--folded SET,SET]"
              + " [--models DIR] [--without PASS,PASS|each])"
              + " [--NAME VALUE of the recipe]");
      System.exit(2);
    }
    new TrainNames(options).run();
  }

  private void run() throws IOException {
    List<NamesExample> examples = examples(recipe.sets());
    if (options.containsKey("out")) {
      try (OutputStream out = Files.newOutputStream(Path.of(options.get("out")))) {
        trainer.train(examples).write(out);
      }
      return;
    }
    try (PassTrials trials =
        PassTrials.of(Path.of(options.get("predictions")), options.get("without"))) {
      List<String> unseen = named("unseen");
      if (!unseen.isEmpty()) {
        trials.predict(model("all", examples), examples(unseen));
      }
      List<String> folded = named("folded");
      for (int fold = 0; fold < FOLDS && !folded.isEmpty(); fold++) {
        List<NamesExample> rest = new ArrayList<>();
        List<NamesExample> held = new ArrayList<>();
        for (NamesExample example : examples) {
          boolean out = folded.contains(example.set()) && fold(example) == fold;
          (out ? held : rest).add(example);
        }
        trials.predict(model("fold" + fold, rest), held);
      }
    }
  }

  /** A model of examples: the one kept under a name, or trained, and then kept. */
  private NameModel model(String name, List<NamesExample> examples) throws IOException {
    if (!options.containsKey("models")) {
      return trainer.train(examples);
    }
    Path kept = Files.createDirectories(Path.of(options.get("models"))).resolve(name + ".model");
    if (!Files.exists(kept)) {
      try (OutputStream out = Files.newOutputStream(kept)) {
        trainer.train(examples).write(out);
      }
    }
    try (InputStream in = Files.newInputStream(kept)) {
      return NameModel.read(in);
    }
  }

  private List<String> named(String option) {
    return options.containsKey(option) ? List.of(options.get(option).split(",")) : List.of();
  }

  private List<NamesExample> examples(List<String> names) throws IOException {
    List<NamesExample> examples = new ArrayList<>();
    for (String set : names) {
      examples.addAll(sets.read(set));
    }
    return examples;
  }

  private static int fold(NamesExample example) {
    return Math.floorMod(example.group().hashCode() * 31 + 7, FOLDS);
  }
}
