package io.rapporteur.analysis.names;

import io.rapporteur.analysis.gazetteer.Gazetteer;
import io.rapporteur.analysis.names.passes.NamePasses;
import io.rapporteur.analysis.names.tagging.NameModel;
import io.rapporteur.analysis.pack.LanguagePack;
import io.rapporteur.analysis.pack.LanguagePacks;
import io.rapporteur.analysis.reading.LanguageSection;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The finder of each language whose pack has a model of names, loaded when the language is first
 * met; that of the complete pack at once.
 */
final class NameFinders {
  /** In place of a model's name, for the gazetteer alone. */
  private static final String NO_MODEL = "none";

  private final String model;
  private final NamePasses passes;
  private final Map<LanguagePack, Optional<NameFinder>> finders = new ConcurrentHashMap<>();

  /**
   * Finders with the models of a name.
   *
   * @throws IllegalArgumentException when the complete pack has no such model
   */
  NameFinders(String model, NamePasses passes) {
    this.model = model;
    this.passes = passes;
    if (!model.equals(NO_MODEL) && of(LanguagePacks.english()).isEmpty()) {
      throw new IllegalArgumentException(
          "names.model " + model + ": no such model; give default or none");
    }
  }

  /** The finder that reads a section; empty where its language is not known or has no model. */
  Optional<NameFinder> of(LanguageSection section) {
    return of(section.language(), section.pack());
  }

  /** The finder of a language; empty where it is not known or has no model. */
  Optional<NameFinder> of(String language, LanguagePack pack) {
    return language.equals("und") ? Optional.empty() : of(pack);
  }

  private Optional<NameFinder> of(LanguagePack pack) {
    return model.equals(NO_MODEL)
        ? Optional.empty()
        : finders.computeIfAbsent(
            pack,
            p ->
                NameModel.of(p, model)
                    .map(found -> new NameFinder(found, Gazetteer.standard(), p, passes)));
  }

  /** True when the gazetteer alone was asked for. */
  boolean isOff() {
    return model.equals(NO_MODEL);
  }
}
