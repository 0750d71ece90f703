package io.rapporteur.training.names;

import io.rapporteur.analysis.gazetteer.Gazetteer;
import io.rapporteur.analysis.names.NameFinder;
import io.rapporteur.analysis.names.NameModel;
import java.io.IOException;
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
 * </pre>
 *
 * Sets that are {@code unseen} are tagged by the model of all sets of the recipe; those that are
 * {@code folded} by five models, each without a fifth of them: documents of one outlet or topic
 * stay together. Predictions are written for each set's own scorer. Any value of the recipe may be
 * changed for a trial: {@code --epochs 5}. The same data, recipe and version give the same bytes.
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
              + " (--out FILE | --predictions DIR [--unseen SET,SET] [--folded SET,SET])"
              + " [--NAME VALUE of the recipe]");
      System.exit(2);
    }
    new TrainNames(options).run();
  }

  private void run() throws IOException {
    List<Example> examples = examples(recipe.sets());
    if (options.containsKey("out")) {
      try (OutputStream out = Files.newOutputStream(Path.of(options.get("out")))) {
        trainer.train(examples).write(out);
      }
      return;
    }
    try (Predictions predictions = new Predictions(Path.of(options.get("predictions")))) {
      List<String> unseen = named("unseen");
      if (!unseen.isEmpty()) {
        predict(predictions, trainer.train(examples), examples(unseen));
      }
      List<String> folded = named("folded");
      for (int fold = 0; fold < FOLDS && !folded.isEmpty(); fold++) {
        List<Example> rest = new ArrayList<>();
        List<Example> held = new ArrayList<>();
        for (Example example : examples) {
          boolean out = folded.contains(example.set()) && fold(example) == fold;
          (out ? held : rest).add(example);
        }
        predict(predictions, trainer.train(rest), held);
      }
    }
  }

  private List<String> named(String option) {
    return options.containsKey(option) ? List.of(options.get(option).split(",")) : List.of();
  }

  private List<Example> examples(List<String> names) throws IOException {
    List<Example> examples = new ArrayList<>();
    for (String set : names) {
      examples.addAll(sets.read(set));
    }
    return examples;
  }

  private static void predict(Predictions predictions, NameModel model, List<Example> examples)
      throws IOException {
    NameFinder finder = new NameFinder(model, Gazetteer.standard());
    for (Example example : examples) {
      predictions.write(example, finder);
    }
  }

  private static int fold(Example example) {
    return Math.floorMod(example.group().hashCode() * 31 + 7, FOLDS);
  }
}
