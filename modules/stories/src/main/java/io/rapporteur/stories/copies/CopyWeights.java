package io.rapporteur.stories.copies;

import java.util.HashMap;
import java.util.Map;

/** The weights that were learnt: a line each, {@code name=weight}; the recipe is in the file. */
final class CopyWeights {
  private static final CopyWeights SHIPPED = new CopyWeights();

  private final double bias;
  private final double[] weights = new double[PairFeatures.NAMES.size()];

  private CopyWeights() {
    Map<String, Double> lines = new HashMap<>();
    for (String line : WordLists.read("copies.properties")) {
      int sign = line.indexOf('=');
      lines.put(line.substring(0, sign), Double.parseDouble(line.substring(sign + 1)));
    }
    this.bias = lines.getOrDefault("bias", 0.0);
    for (int i = 0; i < weights.length; i++) {
      weights[i] = lines.getOrDefault(PairFeatures.NAMES.get(i), 0.0);
    }
  }

  static CopyWeights shipped() {
    return SHIPPED;
  }

  /** Over 0 for a copy; in thousandths, so that no last bit of a sum decides. */
  long score(double[] features) {
    double sum = bias;
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i] * features[i];
    }
    return Math.round(1000 * sum);
  }
}
