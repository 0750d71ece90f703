package io.rapporteur.stories.likeness;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;

/**
 * The weights of the traits and the thresholds around them, learnt by {@code train stories} and
 * frozen: {@code likeness.properties}.
 */
public final class LikenessWeights {
  private final double[] weights = new double[PairTrait.values().length];
  private final double candidate;
  private final double candidateApart;
  private final double edge;
  private final double story;
  private final double cohesion;
  private final int horizonDays;
  private final List<String> sets;

  private LikenessWeights(Properties values) {
    for (PairTrait trait : PairTrait.values()) {
      weights[trait.ordinal()] = number(values, "weight." + trait.key());
    }
    candidate = number(values, "candidate.cosine");
    candidateApart = number(values, "candidate.apart");
    edge = number(values, "edge.likeness");
    story = number(values, "story.likeness");
    cohesion = number(values, "story.cohesion");
    horizonDays = (int) number(values, "horizon.days");
    sets = List.of(values.getProperty("sets", "").split("[ ,]+"));
  }

  /** The weights that ship. */
  public static LikenessWeights shipped() {
    try (InputStream in = LikenessWeights.class.getResourceAsStream("likeness.properties")) {
      Properties values = new Properties();
      values.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      return new LikenessWeights(values);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the weights of likeness", e);
    }
  }

  /** Weights from a file of {@code name=value}, for training. */
  public static LikenessWeights read(Reader in) throws IOException {
    Properties values = new Properties();
    values.load(in);
    return new LikenessWeights(values);
  }

  private static double number(Properties values, String name) {
    String value = values.getProperty(name);
    if (value == null) {
      throw new IllegalArgumentException("the file of likeness does not say " + name);
    }
    return Double.parseDouble(value.strip());
  }

  /** The sets whose dev halves the weights were learnt from. */
  public List<String> learntFrom() {
    return sets;
  }

  /** The weight of a trait. */
  double of(PairTrait trait) {
    return weights[trait.ordinal()];
  }

  /** The weight of a trait by its ordinal. */
  double of(int trait) {
    return weights[trait];
  }

  /** Pairs of a lower cosine are never looked at. */
  public double candidate() {
    return candidate;
  }

  /** So much more the cosine has to be of documents that were published long apart. */
  public double candidateApart() {
    return candidateApart;
  }

  /** A pair of a lower likeness is not kept, and counts as 0. */
  public double edge() {
    return edge;
  }

  /** Mean likeness from which two groups are one story. */
  public double story() {
    return story;
  }

  /**
   * Share of the likeness within two groups that the likeness between them must reach. Two events
   * of one kind may be much alike; documents of one event are more alike still.
   */
  public double cohesion() {
    return cohesion;
  }

  /** Days between publications from which two documents cannot tell of one event. */
  public int horizonDays() {
    return horizonDays;
  }
}
