package io.rapporteur.streams;

import io.rapporteur.analysis.Analyzer;
import io.rapporteur.contracts.config.RapporteurConfig;
import java.util.EnumSet;

/** Starts applications with a reading that takes no models, or one of the test's own. */
public final class TestApplications {
  private TestApplications() {}

  /** Intake and annotate, with the {@link PlainAnalyzer}. */
  public static Applications start(RapporteurConfig config) {
    return start(config, new PlainAnalyzer());
  }

  /** All of them, with the {@link PlainAnalyzer}. */
  public static Applications startAll(RapporteurConfig config) {
    return Applications.start(config, EnumSet.allOf(App.class), names -> new PlainAnalyzer());
  }

  /** Intake alone. */
  public static Applications startIntake(RapporteurConfig config) {
    return Applications.start(config, EnumSet.of(App.INTAKE), names -> new PlainAnalyzer());
  }

  /** Intake and annotate. */
  public static Applications start(RapporteurConfig config, Analyzer analyzer) {
    return Applications.start(config, EnumSet.of(App.INTAKE, App.ANNOTATE), names -> analyzer);
  }
}
