package io.rapporteur.analysis;

import io.rapporteur.analysis.attribution.AttributionStep;
import io.rapporteur.analysis.clean.CleanStep;
import io.rapporteur.analysis.dates.DateStep;
import io.rapporteur.analysis.entities.EntityStep;
import io.rapporteur.analysis.figures.FigureStep;
import io.rapporteur.analysis.language.LanguageStep;
import io.rapporteur.analysis.names.NameStep;
import io.rapporteur.analysis.quotations.QuotationStep;
import io.rapporteur.analysis.reading.Step;
import io.rapporteur.analysis.reading.StepName;
import io.rapporteur.analysis.reading.StepProvider;
import io.rapporteur.analysis.release.BuildVersion;
import io.rapporteur.analysis.release.ResourceTree;
import io.rapporteur.analysis.segment.SegmentStep;
import io.rapporteur.analysis.slots.SlotStep;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.TreeSet;

/** Puts readings together: the steps that ship, with those a user brings in their places. */
public final class Analyzers {
  private Analyzers() {}

  /** The reading that ships, with default options. */
  public static Analyzer standard() {
    return with(AnalysisOptions.defaults());
  }

  /**
   * The reading that ships, with the steps of {@link StepProvider}s in the place of its own.
   * Loading the models takes up to seconds: make one analyzer and share it between threads.
   *
   * @throws IllegalStateException when two providers bring the same step
   */
  public static Analyzer with(AnalysisOptions options) {
    Map<StepName, Step> steps = new EnumMap<>(StepName.class);
    for (Step step : shipped(options)) {
      steps.put(step.name(), step);
    }
    Map<StepName, Step> brought = brought(ServiceLoader.load(StepProvider.class));
    steps.putAll(brought);
    return new Pipeline(
        new ArrayList<>(steps.values()), version(options, brought), options.budget());
  }

  private static List<Step> shipped(AnalysisOptions options) {
    return List.of(
        new CleanStep(),
        new LanguageStep(),
        new SegmentStep(options.tokens()),
        new NameStep(options.entities(), options.namesModel(), options.withoutPasses()),
        new DateStep(),
        new FigureStep(),
        new QuotationStep(),
        new EntityStep(options.entities()),
        new AttributionStep(),
        new SlotStep());
  }

  static Map<StepName, Step> brought(Iterable<StepProvider> providers) {
    Map<StepName, Step> brought = new EnumMap<>(StepName.class);
    for (StepProvider provider : providers) {
      Step step = provider.create();
      Step other = brought.put(step.name(), step);
      if (other != null) {
        throw new IllegalStateException(
            "two providers bring the step "
                + step.name()
                + ": "
                + other.getClass().getName()
                + " and "
                + step.getClass().getName()
                + "; take one of them off the class path");
      }
    }
    return brought;
  }

  /**
   * Says which reading made a record: the build's version, a hash of all lists, language packs and
   * models, the model of names, and what differs from the reading that ships.
   */
  private static String version(AnalysisOptions options, Map<StepName, Step> brought) {
    StringBuilder version =
        new StringBuilder(BuildVersion.get())
            .append(";resources=")
            .append(ResourceTree.ofAnalysis().hash())
            .append(";names=")
            .append(options.namesModel());
    if (!options.withoutPasses().isEmpty()) {
      version.append(";without=").append(String.join(",", new TreeSet<>(options.withoutPasses())));
    }
    brought.forEach(
        (name, step) ->
            version.append(';').append(name).append('=').append(step.getClass().getName()));
    return version.toString();
  }
}
