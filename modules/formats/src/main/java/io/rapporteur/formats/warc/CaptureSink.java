package io.rapporteur.formats.warc;

/** Takes what {@link WarcArchive} finds. */
public interface CaptureSink {

  /** A page or a text. */
  void capture(Capture capture);

  /** A record that is no document by its nature: an image, a request, an answer of 404. */
  void passedOver(String sort);

  /** A record that should be one and cannot be read; the others go on. */
  void flaw(String place, String reason, String message);
}
