package io.rapporteur.analysis.names;

import io.rapporteur.analysis.entities.EntityCatalogue;
import io.rapporteur.analysis.gazetteer.Gazetteer;
import io.rapporteur.analysis.gazetteer.LocalNames;
import io.rapporteur.analysis.gazetteer.Pieces;
import io.rapporteur.analysis.names.passes.FoundName;
import io.rapporteur.analysis.names.passes.NamePasses;
import io.rapporteur.analysis.names.tagging.NameModel;
import io.rapporteur.analysis.reading.LanguageSection;
import io.rapporteur.analysis.reading.Reading;
import io.rapporteur.analysis.reading.Step;
import io.rapporteur.analysis.reading.StepName;
import io.rapporteur.model.Entity;
import io.rapporteur.model.EntityType;
import io.rapporteur.model.LayerStatus;
import io.rapporteur.model.Mention;
import io.rapporteur.model.MentionKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Finds the names of a document and adds a mention for each, without an entity yet. Names that
 * users added come first; then, section by section, what the model of the language finds; where it
 * has none, what the gazetteer has and persons by their form.
 */
public final class NameStep implements Step {
  private final Supplier<EntityCatalogue> catalogue;
  private final GazetteerNames gazetteerNames = new GazetteerNames(Gazetteer.standard());
  private final NameFinders finders;

  /** With the default models and without names of users. */
  public NameStep() {
    this(EntityCatalogue::empty, NameModel.DEFAULT, Set.of());
  }

  /**
   * With names of users.
   *
   * @param catalogue asked once for each document
   * @param model {@code default}, or {@code none} for the gazetteer alone
   * @param withoutPasses names of the passes that are left out
   * @throws IllegalArgumentException when there is no such model or pass
   */
  public NameStep(Supplier<EntityCatalogue> catalogue, String model, Set<String> withoutPasses) {
    this.catalogue = catalogue;
    this.finders = new NameFinders(model, NamePasses.without(withoutPasses));
  }

  @Override
  public StepName name() {
    return StepName.NAMES;
  }

  @Override
  public void apply(Reading reading) {
    Pieces pieces = Pieces.of(reading);
    List<FoundName> found = users(pieces, catalogue.get());
    Set<NameFinder> used = new LinkedHashSet<>();
    for (LanguageSection section : reading.sections()) {
      finders.of(section).ifPresent(used::add);
    }
    for (NameFinder finder : used) {
      addFree(found, finder.find(reading, pieces));
    }
    for (LanguageSection section : reading.sections()) {
      if (finders.of(section).isEmpty()) {
        addFree(found, local(section, reading, pieces));
        addFree(found, gazetteerNames.find(pieces, section.start(), section.end()));
        if (!finders.isOff()) {
          addFree(found, PersonsByForm.find(reading, section, List.copyOf(found)));
        }
      }
    }
    for (FoundName name : found) {
      reading
          .result()
          .getMentions()
          .add(new Mention(reading.span(name.start(), name.end()), name.type(), name.kind(), ""));
    }
    layer(reading);
  }

  /** The layer is made where the main language has a model. */
  private void layer(Reading reading) {
    String language = reading.language();
    if (finders.of(language, reading.pack()).isPresent()) {
      reading.layer("names", LayerStatus.made, "");
    } else {
      boolean off = finders.isOff() && !language.equals("und") && NameModel.isIn(reading.pack());
      reading.layer("names", LayerStatus.partial, off ? "model:none" : "language:" + language);
    }
  }

  /** Countries and large cities as the language of a section calls them. */
  private static List<FoundName> local(LanguageSection section, Reading reading, Pieces pieces) {
    List<FoundName> found = new ArrayList<>();
    LocalNames names = LocalNames.of(section.language());
    for (LocalNames.Match name : names.in(reading.body(), pieces, section.start(), section.end())) {
      found.add(new FoundName(name.start(), name.end(), EntityType.place, MentionKind.name));
    }
    return found;
  }

  private static List<FoundName> users(Pieces pieces, EntityCatalogue names) {
    List<FoundName> found = new ArrayList<>();
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
        found.add(new FoundName(pieces.start(i), end, type[0], MentionKind.name));
      }
      i += Math.max(1, length);
    }
    return found;
  }

  private static EntityType first(EntityType before, EntityType now) {
    return before == null ? now : before;
  }

  /** Adds those that overlap none of the first; both lists are in order, before and after. */
  private static void addFree(List<FoundName> first, List<FoundName> second) {
    if (second.isEmpty()) {
      return;
    }
    List<FoundName> taken = List.copyOf(first);
    int at = 0;
    for (FoundName name : second) {
      while (at < taken.size() && taken.get(at).end() <= name.start()) {
        at++;
      }
      if (at == taken.size() || !taken.get(at).overlaps(name)) {
        first.add(name);
      }
    }
    first.sort(Comparator.comparingInt(FoundName::start));
  }
}
