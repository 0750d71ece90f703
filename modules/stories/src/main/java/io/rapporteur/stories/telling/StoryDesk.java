package io.rapporteur.stories.telling;

import io.rapporteur.model.AnnotatedDocument;
import io.rapporteur.stories.StoryBook;
import io.rapporteur.stories.StoryChange;
import io.rapporteur.stories.features.FeatureReader;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Tells the stories of documents that are all there at once, such as files. */
public final class StoryDesk {
  private StoryDesk() {}

  /**
   * The stories of some readings, by id; a document that nothing else tells of is a story of its
   * own.
   *
   * @param readings each uri once, in any order
   */
  public static List<StoryAndMemberships> tell(Collection<AnnotatedDocument> readings) {
    FeatureReader features = new FeatureReader();
    StoryBook book = new StoryBook();
    Map<String, Dossier> dossiers = new HashMap<>();
    for (AnnotatedDocument reading : readings) {
      book.put(features.read(reading), 0);
      dossiers.put(reading.getUri(), new Dossier(reading, dossiers.size()));
    }
    DossierSource source = DossierSource.of(dossiers);
    StoryRecords records = new StoryRecords();
    List<StoryAndMemberships> told = new ArrayList<>();
    for (StoryChange change : book.settle()) {
      told.add(records.tell(change.story(), source));
    }
    return told;
  }
}
