package io.rapporteur.training.quotations;

import io.rapporteur.stories.quotations.QuotationMatcher;
import io.rapporteur.training.regression.LogisticRegression;
import io.rapporteur.training.regression.LogisticRegression.Example;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Learns the weights of {@code match.properties} of stories, and prints what they reach on stories
 * they did not learn from, of ten folds:
 *
 * <pre>
 * --data DIR --out FILE [--ridge .5]
 * </pre>
 *
 * The same data, ridge and version give the same bytes.
 */
public final class TrainQuotations {
  private static final int FOLDS = 10;

  private TrainQuotations() {}

  /** Runs the command. */
  public static void main(String[] args) throws IOException {
    Map<String, String> options = new LinkedHashMap<>();
    for (int i = 0; i + 1 < args.length; i += 2) {
      options.put(args[i].replaceFirst("^--", ""), args[i + 1]);
    }
    if (!options.containsKey("data") || !options.containsKey("out")) {
      System.err.println("usage: train quotations --data DIR --out FILE [--ridge .5]");
      System.exit(2);
    }
    Path data = Path.of(options.get("data"));
    double ridge = Double.parseDouble(options.getOrDefault("ridge", ".5"));
    List<QuotationPairs.Pair> pairs = QuotationPairs.read(data);
    System.out.println(folded(pairs, ridge));
    double[] weights = fit(pairs, ridge);
    Files.writeString(Path.of(options.get("out")), text(data, ridge, pairs.size(), weights));
  }

  private static double[] fit(List<QuotationPairs.Pair> pairs, double ridge) {
    return LogisticRegression.learn(
        pairs.stream().map(pair -> new Example(traits(pair), pair.same(), 1)).toList(), ridge);
  }

  private static double[] traits(QuotationPairs.Pair pair) {
    return IntStream.of(pair.traits()).mapToDouble(thousandths -> thousandths / 1000.0).toArray();
  }

  private static String text(Path data, double ridge, int pairs, double[] weights) {
    StringBuilder text = new StringBuilder();
    text.append(
            "# What each trait of two quotations says for their being one, in thousandths: by\n")
        .append("# modules/training/train quotations, ridge ")
        .append(ridge)
        .append(", ")
        .append(pairs)
        .append(" pairs.\n");
    text.append("set=").append(data.getFileName()).append('\n');
    text.append("bias=").append(Math.round(weights[0] * 1000)).append('\n');
    for (int i = 1; i < weights.length; i++) {
      String name = QuotationMatcher.traitNames().get(i - 1);
      text.append(name).append('=').append(Math.round(weights[i] * 1000)).append('\n');
    }
    return text.toString();
  }

  private static String folded(List<QuotationPairs.Pair> pairs, double ridge) {
    List<String> stories =
        new ArrayList<>(new TreeSet<>(pairs.stream().map(p -> p.story()).toList()));
    int right = 0;
    int wrong = 0;
    long all = pairs.stream().filter(QuotationPairs.Pair::same).count();
    for (int fold = 0; fold < FOLDS; fold++) {
      int out = fold;
      List<QuotationPairs.Pair> learnt =
          pairs.stream().filter(p -> stories.indexOf(p.story()) % FOLDS != out).toList();
      double[] weights = fit(learnt, ridge);
      for (QuotationPairs.Pair pair : pairs) {
        boolean held = stories.indexOf(pair.story()) % FOLDS == fold;
        if (held && LogisticRegression.chance(weights, traits(pair)) > .5) {
          right += pair.same() ? 1 : 0;
          wrong += pair.same() ? 0 : 1;
        }
      }
    }
    return String.format(
        Locale.ROOT,
        "%d pairs, %d same; folded: P %.3f R %.3f F1 %.3f",
        pairs.size(),
        all,
        right / (double) (right + wrong),
        right / (double) all,
        2.0 * right / (right + wrong + all));
  }
}
