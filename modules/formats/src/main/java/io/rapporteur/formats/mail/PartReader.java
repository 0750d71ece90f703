package io.rapporteur.formats.mail;

import io.rapporteur.formats.Found;
import io.rapporteur.formats.Payload;

/** Reads what is attached to a mail, whatever format it is of. */
@FunctionalInterface
public interface PartReader {

  /**
   * Hands on the documents of a part.
   *
   * @throws io.rapporteur.analysis.reading.UnreadableDocumentException when it holds none
   */
  void read(Payload part, Found found);
}
