package io.rapporteur.stories.quotations;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Properties;

/**
 * What each trait of two statements says for their being one: the weights of a logistic regression
 * in whole thousandths, which {@code modules/training} learns.
 *
 * @param set the set whose dev half they were learnt from
 * @param bias where no trait speaks
 * @param each a weight for each of {@link StatementTraits#NAMES}
 */
record MatchWeights(String set, int bias, List<Integer> each) {
  private static final String RESOURCE = "match.properties";

  private static final MatchWeights SHIPPED = read();

  /** The weights that ship. */
  static MatchWeights shipped() {
    return SHIPPED;
  }

  private static MatchWeights read() {
    Properties properties = new Properties();
    try (InputStream in = MatchWeights.class.getResourceAsStream(RESOURCE)) {
      properties.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException("reading " + RESOURCE, e);
    }
    List<String> names = StatementTraits.NAMES;
    List<Integer> each = names.stream().map(name -> number(properties, name)).toList();
    return new MatchWeights(properties.getProperty("set", ""), number(properties, "bias"), each);
  }

  private static int number(Properties properties, String name) {
    String value = properties.getProperty(name);
    if (value == null) {
      throw new IllegalStateException(RESOURCE + " has no " + name);
    }
    return Integer.parseInt(value.strip());
  }

  /** Over 0 when the traits are more likely those of one statement, in millionths. */
  int score(int[] traits) {
    int score = bias * 1000;
    for (int i = 0; i < traits.length; i++) {
      score += each.get(i) * traits[i];
    }
    return score;
  }
}
