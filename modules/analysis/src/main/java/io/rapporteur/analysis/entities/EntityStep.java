package io.rapporteur.analysis.entities;

import io.rapporteur.analysis.gazetteer.Gazetteer;
import io.rapporteur.analysis.pack.PackFile;
import io.rapporteur.analysis.reading.Reading;
import io.rapporteur.analysis.reading.Step;
import io.rapporteur.analysis.reading.StepName;
import io.rapporteur.model.LayerStatus;
import java.util.function.Supplier;

/**
 * Gathers the mentions of a document into entities: each place, organisation and person once, with
 * the reason for every spelling. The step of attribution finds them by position in the {@link
 * EntityIndex}.
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
    EntityIndex index =
        reading.view(
            EntityIndex.class,
            document -> new EntityLinker(document, known, catalogue.get()).link());
    OriginalSpellings.apply(reading, index);
    boolean whole = reading.pack().has(PackFile.ROLES);
    reading.layer(
        PackFile.ROLES.layer(),
        whole ? LayerStatus.made : LayerStatus.partial,
        whole ? "" : "language:" + reading.language());
  }
}
