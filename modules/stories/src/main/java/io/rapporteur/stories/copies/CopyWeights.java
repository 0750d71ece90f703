package io.rapporteur.stories.copies;

import io.rapporteur.stories.lists.Lines;
import java.util.HashMap;
import java.util.Map;

/** The weights that were learnt: a line each, {@code name=weight}; the recipe is in the file. */
final class CopyWeights {
  private static final CopyWeights SHIPPED = new CopyWeights();

  private final String set;
  private final double bias;
  private final double[] weights = new double[CopyFeatures.NAMES.size()];

  private CopyWeights() {
    Map<String, String> lines = new HashMap<>();
    for (String line : Lines.of(CopyWeights.class, "copies.properties")) {
      int sign = line.indexOf('=');
      lines.put(line.substring(0, sign), line.substring(sign + 1));
    }
    this.set = lines.get("set");
    this.bias = Double.parseDouble(lines.get("bias"));
    for (int i = 0; i < weights.length; i++) {
      weights[i] = Double.parseDouble(lines.get(CopyFeatures.NAMES.get(i)));
    }
  }

  static CopyWeights shipped() {
    return SHIPPED;
  }

  /** The set whose dev half they were learnt from. */
  String set() {
    return set;
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
