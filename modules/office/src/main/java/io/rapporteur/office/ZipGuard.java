package io.rapporteur.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Refuses archives that grow beyond measure, before anything else looks at them. */
final class ZipGuard {
  private static final int MOST_ENTRIES = 10_000;

  private ZipGuard() {}

  /**
   * Goes through an archive once and keeps nothing of it.
   *
   * @param most bytes of all its entries together
   * @throws Refusal when there are more, or too many entries, or it breaks off
   */
  static void check(byte[] file, int most) throws Refusal {
    byte[] buffer = new byte[1 << 16];
    long total = 0;
    int entries = 0;
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (++entries > MOST_ENTRIES) {
          throw new Refusal(
              "too-large", "the file has more than " + MOST_ENTRIES + " parts; send its text");
        }
        for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
          total += read;
          if (total > most) {
            throw new Refusal(
                "too-large",
                "the file has more than " + most + " bytes when it is expanded; send its text");
          }
        }
      }
    } catch (IOException | IllegalArgumentException e) {
      throw new Refusal(
          "bad-office-file",
          "the file is damaged: " + e.getMessage() + "; open it, save it again and send that");
    }
    if (entries == 0) {
      throw new Refusal("bad-office-file", "the archive is empty or breaks off; send it again");
    }
  }
}
