package io.rapporteur.analysis.attribution;

import io.rapporteur.analysis.entities.EntityIndex;
import io.rapporteur.analysis.instruments.Instruments;
import io.rapporteur.analysis.reading.Reading;
import io.rapporteur.analysis.reading.Step;
import io.rapporteur.analysis.reading.StepName;

/**
 * Says which entity speaks each quotation and which gave each figure, and adds the instruments:
 * what needs the entities, whoever found them. It adds to the layers of quotations, figures and
 * entities and has none of its own.
 */
public final class AttributionStep implements Step {

  @Override
  public StepName name() {
    return StepName.ATTRIBUTION;
  }

  @Override
  public void apply(Reading reading) {
    EntityIndex index = EntityIndex.of(reading);
    SpeakerResolver.resolve(reading, index);
    FigureGivers.apply(reading, index);
    Instruments.apply(reading);
  }
}
