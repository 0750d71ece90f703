package io.rapporteur.training.stories;

import io.rapporteur.analysis.AnalysisOptions;
import io.rapporteur.analysis.Analyzer;
import io.rapporteur.analysis.Analyzers;
import io.rapporteur.stories.features.FeatureReader;
import io.rapporteur.stories.features.StoryFeatures;
import io.rapporteur.stories.likeness.CandidateIndex;
import io.rapporteur.stories.likeness.PairTrait;
import io.rapporteur.training.regression.LogisticRegression;
import io.rapporteur.training.regression.LogisticRegression.Example;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/**
 * Learns the weights of likeness: {@code --recipe FILE --data DIR --out FILE}. The examples are the
 * pairs of documents of each set that are candidates, but for pairs of background alone; each set
 * counts the same, and each document of it much the same however many pairs it is in. The recipe
 * says sets, penalty and thresholds. With {@code seen=N} only topics whose hash is not 0 modulo N
 * are learnt from, so that the rest can tell what was learnt. The same data, recipe and version
 * give the same bytes.
 */
public final class TrainStories {
  private static final List<String> THRESHOLDS =
      List.of(
          "candidate.cosine",
          "candidate.apart",
          "edge.likeness",
          "story.likeness",
          "story.cohesion",
          "horizon.days");

  /** Pairs beyond which a document's pairs weigh less. */
  private static final double PAIRS = 5;

  private final Properties recipe = new Properties();
  private final List<Example> examples = new ArrayList<>();

  private TrainStories() {}

  /** Runs the command. */
  public static void main(String[] args) throws IOException {
    Map<String, String> options = Options.of(args, "--recipe FILE --data DIR --out FILE");
    TrainStories training = new TrainStories();
    try (Reader in = Files.newBufferedReader(Path.of(options.get("recipe")))) {
      training.recipe.load(in);
    }
    Analyzer analyzer = Analyzers.with(AnalysisOptions.defaults());
    FeatureReader reader = new FeatureReader();
    for (String set : training.recipe.getProperty("sets").split("[ ,]+")) {
      training.add(StorySet.read(Path.of(options.get("data")).resolve(set), analyzer, reader));
      System.out.println(set + ": " + training.examples.size() + " pairs so far");
    }
    Files.write(Path.of(options.get("out")), training.lines());
  }

  private double number(String name) {
    return Double.parseDouble(recipe.getProperty(name));
  }

  /** Two documents and their cosine. */
  private record Pair(int one, int other, double cosine) {}

  private void add(StorySet set) {
    List<StoryFeatures> features = set.features();
    CandidateIndex index = new CandidateIndex(number("candidate.cosine"));
    List<Pair> pairs = new ArrayList<>();
    int[] counts = new int[features.size()];
    for (int i = 0; i < features.size(); i++) {
      int one = i;
      index.add(
          i,
          features.get(i).whole(),
          (other, cosine) -> true,
          (other, cosine, words, shared) -> {
            pairs.add(new Pair(one, other, cosine));
            counts[one]++;
            counts[other]++;
          });
    }
    List<Example> its = new ArrayList<>();
    double all = 0;
    for (Pair pair : pairs) {
      String one = set.stories().get(pair.one);
      String other = set.stories().get(pair.other);
      if (one == null && other == null || !seen(set, pair.one) || !seen(set, pair.other)) {
        continue;
      }
      double[] traits = traits(features.get(pair.one), features.get(pair.other), pair.cosine);
      double weight = 1 / (PAIRS + counts[pair.one]) + 1 / (PAIRS + counts[pair.other]);
      its.add(new Example(traits, one != null && one.equals(other), weight));
      all += weight;
    }
    for (Example each : its) {
      examples.add(new Example(each.traits(), each.positive(), each.weight() / all));
    }
  }

  /** All but the constant, which comes first. */
  private static double[] traits(StoryFeatures one, StoryFeatures other, double cosine) {
    double[] traits = PairTrait.of(one, other, cosine);
    return Arrays.copyOfRange(traits, 1, traits.length);
  }

  private boolean seen(StorySet set, int document) {
    int of = Integer.parseInt(recipe.getProperty("seen", "0"));
    String topic = set.topics().get(document);
    return of == 0 || topic == null || Math.floorMod(topic.hashCode(), of) != 0;
  }

  private List<String> lines() {
    double[] weights = LogisticRegression.learn(examples, number("penalty"));
    List<String> lines = new ArrayList<>();
    lines.add("# Made by train stories from recipes/stories.properties; see PairTrait.");
    lines.add("sets=" + recipe.getProperty("sets"));
    for (String name : THRESHOLDS) {
      lines.add(name + "=" + recipe.getProperty(name));
    }
    // no set of one language can tell, and those of several are too small
    weights[PairTrait.LANGUAGE_OTHER.ordinal()] = number("language.other");
    for (PairTrait trait : PairTrait.values()) {
      lines.add(
          String.format(Locale.ROOT, "weight.%s=%.4f", trait.key(), weights[trait.ordinal()]));
    }
    return lines;
  }
}
