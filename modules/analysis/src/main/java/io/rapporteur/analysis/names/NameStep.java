package io.rapporteur.analysis.names;

import io.rapporteur.analysis.Reading;
import io.rapporteur.analysis.Step;
import io.rapporteur.analysis.StepName;
import io.rapporteur.analysis.entities.EntityCatalogue;
import io.rapporteur.analysis.gazetteer.Gazetteer;
import io.rapporteur.analysis.gazetteer.LocalNames;
import io.rapporteur.analysis.gazetteer.Pieces;
import io.rapporteur.model.Entity;
import io.rapporteur.model.EntityType;
import io.rapporteur.model.LayerStatus;
import io.rapporteur.model.Mention;
import io.rapporteur.model.MentionKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;

/**
 * Finds the names of a document and adds a mention for each, without an entity yet. Names that
 * users added come first, then the gazetteer's.
 */
public final class NameStep implements Step {
  private final Supplier<EntityCatalogue> catalogue;
  private final GazetteerNames gazetteerNames = new GazetteerNames(Gazetteer.standard());
  private final NameFinder finder;

  /** With the default model and without names of users. */
  public NameStep() {
    this(EntityCatalogue::empty, "default");
  }

  /**
   * With names of users.
   *
   * @param catalogue asked once for each document
   * @param model {@code default}, or {@code none} for the gazetteer alone
   * @throws IllegalArgumentException when there is no such model
   */
  public NameStep(Supplier<EntityCatalogue> catalogue, String model) {
    this.catalogue = catalogue;
    this.finder =
        model.equals("none") ? null : new NameFinder(NameModel.named(model), Gazetteer.standard());
  }

  @Override
  public StepName name() {
    return StepName.NAMES;
  }

  @Override
  public void apply(Reading reading) {
    Pieces pieces = reading.pieces();
    List<Found> found = users(pieces, catalogue.get());
    boolean english = reading.language().startsWith("en");
    if (english && finder != null) {
      addFree(found, finder.find(reading, pieces));
      reading.layer("names", LayerStatus.made, "");
    } else {
      addFree(found, local(reading, pieces));
      found.sort(Comparator.comparingInt(Found::start));
      addFree(found, gazetteerNames.find(pieces));
      String reason = english ? "model:none" : "language:" + reading.language();
      reading.layer("names", LayerStatus.partial, reason);
    }
    found.sort(Comparator.comparingInt(Found::start));
    for (Found name : found) {
      reading
          .result()
          .getMentions()
          .add(new Mention(reading.span(name.start(), name.end()), name.type(), name.kind(), ""));
    }
  }

  /** Countries and large cities as the document's language calls them. */
  private static List<Found> local(Reading reading, Pieces pieces) {
    List<Found> found = new ArrayList<>();
    for (LocalNames.Match name : LocalNames.of(reading.language()).in(reading.body(), pieces)) {
      found.add(new Found(name.start(), name.end(), EntityType.place, MentionKind.name));
    }
    return found;
  }

  private static List<Found> users(Pieces pieces, EntityCatalogue names) {
    List<Found> found = new ArrayList<>();
    if (names.isEmpty()) {
      return found;
    }
    EntityType[] type = new EntityType[1];
    int i = 0;
    while (i < pieces.size()) {
      type[0] = null;
      int length = names.longest(pieces, i, (Entity e) -> type[0] = first(type[0], e.getType()));
      if (length > 0) {
        int end = pieces.end(i + length - 1);
        found.add(new Found(pieces.start(i), end, type[0], MentionKind.name));
      }
      i += Math.max(1, length);
    }
    return found;
  }

  private static EntityType first(EntityType before, EntityType now) {
    return before == null ? now : before;
  }

  /** Adds those that overlap none of the first; both lists are in order. */
  private static void addFree(List<Found> first, List<Found> second) {
    List<Found> taken = List.copyOf(first);
    int at = 0;
    for (Found name : second) {
      while (at < taken.size() && taken.get(at).end() <= name.start()) {
        at++;
      }
      if (at == taken.size() || !taken.get(at).overlaps(name)) {
        first.add(name);
      }
    }
  }
}
