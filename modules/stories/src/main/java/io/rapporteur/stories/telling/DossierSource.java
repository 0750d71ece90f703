package io.rapporteur.stories.telling;

import java.util.Map;

/** Gives what was read of the documents of a story, one at a time: together they may not fit. */
public interface DossierSource {
  /** A hash of the reading of a document: readings with equal hashes are taken for equal. */
  long content(String uri);

  /** The dossier of a document, which has the content told. */
  Dossier of(String uri);

  /** Of dossiers that are all at hand, by uri. */
  static DossierSource of(Map<String, Dossier> dossiers) {
    return new DossierSource() {
      @Override
      public long content(String uri) {
        return dossiers.get(uri).content();
      }

      @Override
      public Dossier of(String uri) {
        return dossiers.get(uri);
      }
    };
  }
}
