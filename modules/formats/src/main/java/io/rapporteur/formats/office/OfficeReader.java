package io.rapporteur.formats.office;

import io.rapporteur.formats.ReadLimits;
import java.util.Map;

/** Reads PDF and office files. Safe for use by many threads. */
public interface OfficeReader {

  /** Reads none: there is no office distribution. */
  OfficeReader NONE =
      new OfficeReader() {
        @Override
        public boolean there() {
          return false;
        }

        @Override
        public Map<String, String> read(byte[] file, ReadLimits limits) {
          throw new OfficeUnavailableException("there is no office distribution", null);
        }
      };

  /** Whether it reads any. */
  default boolean there() {
    return true;
  }

  /**
   * The text of a file under {@code text}, paragraphs with an empty line between, and what it says
   * of itself: {@code title}, {@code creator}, {@code created}, {@code modified}, {@code language},
   * {@code pages}, {@code description}, {@code keyword}.
   *
   * @throws io.rapporteur.analysis.reading.UnreadableDocumentException when the file cannot be read
   * @throws OfficeUnavailableException when no file can be read now
   */
  Map<String, String> read(byte[] file, ReadLimits limits);
}
