package io.rapporteur.training.names;

import io.rapporteur.analysis.gazetteer.Gazetteer;
import io.rapporteur.analysis.names.NameFinder;
import io.rapporteur.analysis.names.passes.NamePasses;
import io.rapporteur.analysis.names.tagging.NameModel;
import io.rapporteur.analysis.pack.LanguagePacks;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Predictions of the same models with different passes over the names they find. */
final class PassTrials implements AutoCloseable {
  private static final String EACH = "each";

  private final Map<NamePasses, Predictions> trials = new LinkedHashMap<>();

  private PassTrials() {}

  /**
   * Trials that write below a folder.
   *
   * @param without names of passes to leave out, with commas; {@code each} for a trial without each
   *     of them; null for none
   */
  static PassTrials of(Path folder, String without) throws IOException {
    PassTrials trials = new PassTrials();
    if (without == null || !without.equals(EACH)) {
      Set<String> names = without == null ? Set.of() : Set.of(without.split(","));
      trials.trials.put(NamePasses.without(names), new Predictions(folder));
      return trials;
    }
    trials.trials.put(NamePasses.all(), new Predictions(folder.resolve("all-passes")));
    for (String name : NamePasses.all().names()) {
      NamePasses passes = NamePasses.without(Set.of(name));
      trials.trials.put(passes, new Predictions(folder.resolve(name)));
    }
    return trials;
  }

  /** Writes what a model finds in documents. */
  void predict(NameModel model, Iterable<NamesExample> examples) throws IOException {
    for (Map.Entry<NamePasses, Predictions> trial : trials.entrySet()) {
      NameFinder finder =
          new NameFinder(model, Gazetteer.standard(), LanguagePacks.english(), trial.getKey());
      for (NamesExample example : examples) {
        trial.getValue().write(example, finder);
      }
    }
  }

  @Override
  public void close() throws IOException {
    for (Predictions predictions : trials.values()) {
      predictions.close();
    }
  }
}
