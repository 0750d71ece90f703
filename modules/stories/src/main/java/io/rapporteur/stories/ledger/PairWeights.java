package io.rapporteur.stories.ledger;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/**
 * What each feature of two figures says for their measuring the same, in thousandths: one row for
 * values that are the same or round each other, one for two values. Public for training.
 *
 * @param meeting the bias, then a weight for each of {@link PairFeatures#NAMES}
 * @param apart the same for two values
 */
public record PairWeights(List<Integer> meeting, List<Integer> apart) {
  private static final String RESOURCE = "ledger.properties";

  /** Loaded at first use: training with further features does without them. */
  private static final class Shipped {
    private static final PairWeights WEIGHTS = of(resource());
  }

  public PairWeights {
    meeting = List.copyOf(meeting);
    apart = List.copyOf(apart);
  }

  /** The weights that ship. */
  public static PairWeights shipped() {
    return Shipped.WEIGHTS;
  }

  static String learntFrom() {
    return resource().getProperty("set", "");
  }

  private static Properties resource() {
    Properties properties = new Properties();
    try (InputStream in = PairWeights.class.getResourceAsStream(RESOURCE)) {
      properties.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException("reading " + RESOURCE, e);
    }
    return properties;
  }

  /** Weights by {@code meeting.NAME} and {@code apart.NAME}. */
  public static PairWeights of(Properties properties) {
    return new PairWeights(row(properties, "meeting."), row(properties, "apart."));
  }

  private static List<Integer> row(Properties properties, String prefix) {
    List<Integer> row = new ArrayList<>();
    row.add(Integer.valueOf(properties.getProperty(prefix + "bias")));
    for (String name : PairFeatures.NAMES) {
      row.add(Integer.valueOf(properties.getProperty(prefix + name)));
    }
    return row;
  }

  /** Over 0 when two figures measure the same more likely than not, in thousandths. */
  int score(LedgerFigure a, LedgerFigure b, ValueRelation relation) {
    List<Integer> row = relation == ValueRelation.APART ? apart : meeting;
    double[] features = PairFeatures.of(a, b);
    double sum = row.get(0);
    for (int i = 0; i < features.length; i++) {
      sum += row.get(i + 1) * features[i];
    }
    return (int) Math.round(sum);
  }
}
