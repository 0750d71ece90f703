package io.rapporteur.training.names;

import io.rapporteur.analysis.gazetteer.Gazetteer;
import io.rapporteur.analysis.gazetteer.Pieces;
import io.rapporteur.analysis.names.tagging.NameLabels;
import io.rapporteur.analysis.names.tagging.NameModel;
import io.rapporteur.analysis.names.tagging.TaggingInput;
import io.rapporteur.analysis.pack.LanguagePacks;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Makes models of examples as a recipe says. */
final class Trainer {
  /** Features are counted in a table of so many bits, in which hardly two share a row. */
  private static final int WIDE = 24;

  private final Recipe recipe;
  private final int bits;
  private final Map<NamesExample, List<Perceptron.Sequence>> sequences = new HashMap<>();

  Trainer(Recipe recipe) {
    this.recipe = recipe;
    this.bits = recipe.number("bits");
  }

  /** The average of perceptrons that begin with different seeds. */
  NameModel train(List<NamesExample> examples) {
    byte[] seen = seen(examples);
    int least = recipe.number("least");
    List<Perceptron.Sequence> all = new ArrayList<>();
    for (NamesExample example : examples) {
      List<Perceptron.Sequence> frequent =
          sequences.get(example).stream().map(s -> frequent(s, seen, least)).toList();
      for (int n = 0; n < recipe.times(example.set()); n++) {
        all.addAll(frequent);
      }
    }
    double[] weights = new double[NameLabels.COUNT << bits];
    double[] transitions = new double[NameLabels.COUNT * NameLabels.COUNT];
    for (int seed = 1; seed <= recipe.number("seeds"); seed++) {
      Perceptron perceptron =
          new Perceptron(
              bits,
              new Perceptron.Costs(recipe.number("missed"), recipe.number("other")),
              recipe.number("dropped"));
      perceptron.train(new ArrayList<>(all), recipe.number("epochs"), seed);
      perceptron.addTo(weights, transitions);
    }
    return NameModel.of(bits, weights, transitions, String.join(",", recipe.sets()));
  }

  /** How many tokens have each feature, up to 100. */
  private byte[] seen(List<NamesExample> examples) {
    byte[] seen = new byte[1 << WIDE];
    for (NamesExample example : examples) {
      for (Perceptron.Sequence sequence : sequences.computeIfAbsent(example, this::sequences)) {
        for (int[] rows : sequence.rows()) {
          for (int row : rows) {
            seen[row] = (byte) Math.min(100, seen[row] + 1);
          }
        }
      }
    }
    return seen;
  }

  /**
   * A sequence without the features that few tokens have: they say little, and take rows from those
   * that do. The rows are those of the model's own, narrower table.
   */
  private Perceptron.Sequence frequent(Perceptron.Sequence sequence, byte[] seen, int least) {
    int[][] kept = new int[sequence.rows().length][];
    for (int t = 0; t < kept.length; t++) {
      kept[t] =
          IntStream.of(sequence.rows()[t])
              .filter(row -> seen[row] >= least)
              .map(row -> row >>> WIDE - bits)
              .toArray();
    }
    return new Perceptron.Sequence(kept, sequence.gold(), sequence.free());
  }

  private List<Perceptron.Sequence> sequences(NamesExample example) {
    Pieces pieces = Pieces.of(example.reading().body());
    TaggingInput tagging =
        new TaggingInput(
            example.reading(), pieces, Gazetteer.standard(), LanguagePacks.english(), WIDE);
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
          if (NameLabels.type(gold[0]) > 0
              && gold[0] == NameLabels.inside(NameLabels.type(gold[0]))) {
            gold[0] = (byte) NameLabels.begin(NameLabels.type(gold[0]));
          }
          made.add(
              new Perceptron.Sequence(rows, gold, example.unmarked() && recipe.number("free") > 0));
        });
    return made;
  }
}
