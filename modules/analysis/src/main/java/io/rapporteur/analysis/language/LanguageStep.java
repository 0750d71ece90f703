package io.rapporteur.analysis.language;

import io.rapporteur.analysis.Reading;
import io.rapporteur.analysis.Step;
import io.rapporteur.analysis.StepName;

/** Tells the language of the cleaned text. */
public final class LanguageStep implements Step {

  @Override
  public StepName name() {
    return StepName.LANGUAGE;
  }

  @Override
  public void apply(Reading reading) {
    Guess guess = LanguageDetector.detect(reading.body());
    reading.result().getLanguage().setTag(guess.tag());
    reading.result().getLanguage().setConfidence(guess.confidence());
  }
}
