package io.rapporteur.training.copies;

import io.rapporteur.stories.copies.CopyFeatures;
import io.rapporteur.training.regression.LogisticRegression;
import io.rapporteur.training.regression.LogisticRegression.Example;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/**
 * Learns the weights of copies: {@code --recipe FILE --data DIR --out FILE}. The same data, recipe
 * and version give the same bytes.
 */
public final class TrainCopies {
  private TrainCopies() {}

  /** Runs the command. */
  public static void main(String[] args) throws IOException {
    Map<String, String> options = new HashMap<>();
    for (int i = 0; i + 1 < args.length; i += 2) {
      options.put(args[i].replaceFirst("^--", ""), args[i + 1]);
    }
    if (!options.keySet().containsAll(List.of("recipe", "data", "out"))) {
      System.err.println("usage: train copies --recipe FILE --data DIR --out FILE");
      System.exit(2);
    }
    Properties recipe = new Properties();
    try (Reader in = Files.newBufferedReader(Path.of(options.get("recipe")))) {
      recipe.load(in);
    }
    String set = recipe.getProperty("set");
    List<Example> examples =
        CopyPairs.read(
            Path.of(options.get("data")).resolve(set),
            Double.parseDouble(recipe.getProperty("times.template")));
    double[] weights =
        LogisticRegression.learn(
            LogisticRegression.shares(examples), Double.parseDouble(recipe.getProperty("ridge")));
    Files.writeString(Path.of(options.get("out")), text(set, recipe, examples.size(), weights));
  }

  private static String text(String set, Properties recipe, int pairs, double[] weights) {
    StringBuilder text = new StringBuilder("# Weights that tell copies from other pairs of texts");
    text.append(": features are explained in CopyFeatures.\n");
    text.append("# Learnt by `modules/training/train copies` from ")
        .append(pairs)
        .append(" pairs of the dev half of ")
        .append(set)
        .append(";\n# ridge ")
        .append(recipe.getProperty("ridge"))
        .append(", a bulletin of the same form counts ")
        .append(recipe.getProperty("times.template"))
        .append(" times. Not written by hand.\n");
    text.append("set=").append(set).append('\n');
    line(text, "bias", weights[0]);
    for (int i = 1; i < weights.length; i++) {
      line(text, CopyFeatures.NAMES.get(i - 1), weights[i]);
    }
    return text.toString();
  }

  private static void line(StringBuilder text, String name, double weight) {
    text.append(String.format(Locale.ROOT, "%s=%.4f\n", name, weight));
  }
}
