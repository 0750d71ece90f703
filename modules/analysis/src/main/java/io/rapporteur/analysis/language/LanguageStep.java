package io.rapporteur.analysis.language;

import io.rapporteur.analysis.Reading;
import io.rapporteur.analysis.Step;
import io.rapporteur.analysis.StepName;

/** Tells the language of the cleaned text. */
public final class LanguageStep implements Step {
  private final LanguageDetector detector = new LanguageDetector();

  @Override
  public StepName name() {
    return StepName.LANGUAGE;
  }

  @Override
  public void apply(Reading reading) {
    Guess guess = detector.detect(reading.body(), 0, reading.body().length());
    reading.result().getLanguage().setTag(guess.tag());
    reading.result().getLanguage().setConfidence(guess.confidence());
  }
}
