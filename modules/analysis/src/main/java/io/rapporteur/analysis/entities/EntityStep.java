package io.rapporteur.analysis.entities;

import io.rapporteur.analysis.figures.FigureAttribution;
import io.rapporteur.analysis.gazetteer.Gazetteer;
import io.rapporteur.analysis.instruments.Instruments;
import io.rapporteur.analysis.quotations.SpeakerResolver;
import io.rapporteur.analysis.reading.Reading;
import io.rapporteur.analysis.reading.Step;
import io.rapporteur.analysis.reading.StepName;
import io.rapporteur.model.LayerStatus;
import java.util.function.Supplier;

/**
 * Gathers the mentions of a document into entities: each place, organisation and person once, with
 * the reason for every spelling. Then speakers and instruments, which need the entities, are
 * resolved.
 */
public final class EntityStep implements Step {
  private final Supplier<EntityCatalogue> catalogue;
  private final KnownNames known = new KnownNames(Gazetteer.standard());

  /** Without names of users. */
  public EntityStep() {
    this(EntityCatalogue::empty);
  }

  /**
   * With names of users.
   *
   * @param catalogue asked once for each document
   */
  public EntityStep(Supplier<EntityCatalogue> catalogue) {
    this.catalogue = catalogue;
  }

  @Override
  public StepName name() {
    return StepName.ENTITIES;
  }

  @Override
  public void apply(Reading reading) {
    EntityIndex index = new Linker(reading, known, catalogue.get()).link();
    Inserts.apply(reading, index);
    SpeakerResolver.resolve(reading, index);
    FigureAttribution.apply(reading);
    Instruments.apply(reading);
    String language = reading.language();
    boolean english = language.startsWith("en");
    reading.layer(
        "entities",
        english ? LayerStatus.made : LayerStatus.partial,
        english ? "" : "language:" + language);
  }
}
