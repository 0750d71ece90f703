package io.rapporteur.stories.telling;

/** Gives what was read of the documents of a story, one at a time: together they may not fit. */
public interface DossierSource {
  /** A hash of the reading of a document: readings with equal hashes are taken for equal. */
  long content(String uri);

  /** The dossier of a document, which has the content told. */
  Dossier of(String uri);
}
