package io.rapporteur.analysis.clean;

import io.rapporteur.analysis.pack.CleaningLists;
import java.util.Locale;
import java.util.Set;

/** Tells lines that were buttons: {@code Share on Facebook Tweet WhatsApp Email}. */
final class ShareLine {
  private static final int LONGEST = 160;

  private static final Set<String> BUTTONS = CleaningLists.of("share-button");
  private static final Set<String> BESIDE = CleaningLists.of("share-beside");

  /** Buttons that may stand alone on a line: one brand's name is a headline as likely. */
  private static final Set<String> ALONE = CleaningLists.of("share-button-alone");

  private ShareLine() {}

  static boolean is(String line) {
    if (line.length() > LONGEST) {
      return false;
    }
    int buttons = 0;
    int words = 0;
    for (int i = 0; i < line.length(); ) {
      if (!Character.isLetter(line.charAt(i))) {
        i++;
        continue;
      }
      int start = i;
      while (i < line.length() && Character.isLetter(line.charAt(i))) {
        i++;
      }
      String word = line.substring(start, i).toLowerCase(Locale.ROOT);
      words++;
      if (BUTTONS.contains(word)) {
        buttons++;
      } else if (!BESIDE.contains(word)) {
        return false;
      }
    }
    return buttons >= 2
        || (buttons == 1 && (words >= 2 || ALONE.contains(line.strip().toLowerCase(Locale.ROOT))));
  }
}
