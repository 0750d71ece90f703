package io.rapporteur.formats;

/** Reads what lies in a mail or an archive, whatever format it is of. */
@FunctionalInterface
public interface PartReader {

  /**
   * Hands on the documents of a part.
   *
   * @throws io.rapporteur.analysis.reading.UnreadableDocumentException when it holds none
   */
  void read(Payload part, Found found);
}
