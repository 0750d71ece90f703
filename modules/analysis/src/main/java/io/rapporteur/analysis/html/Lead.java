package io.rapporteur.analysis.html;

import io.rapporteur.analysis.pack.CleaningLists;
import io.rapporteur.analysis.text.RepeatKeys;
import java.util.Locale;
import java.util.Set;

/** Finds the lead that many pages set between headline and text, outside the box of the text. */
final class Lead {
  /** How many blocks before the text are looked at. */
  private static final int REACH = 14;

  private static final int FEWEST_WORDS = 8;

  private static final Set<String> WORDS = CleaningLists.of("element-lead");

  private Lead() {}

  /** Marks lead blocks before the box as kept. */
  static void keep(PageTree page, Box best, String headline) {
    String title = headline == null ? "" : RepeatKeys.of(headline);
    for (int i = Math.max(0, best.firstBlock - REACH); i < best.firstBlock; i++) {
      Block block = page.blocks.get(i);
      if (block.words() >= FEWEST_WORDS
          && block.linkDensity() < 0.3
          && !block.box.tag.equals("h1")
          && isNamed(block.box)
          && !isAside(block.box)
          && !RepeatKeys.of(block.text()).equals(title)
          && !isRepeated(page, best, block)) {
        block.kept = true;
      }
    }
  }

  private static boolean isNamed(Box box) {
    return hasWord(box)
        || (box.parent != null && !box.parent.tag.equals("article") && hasWord(box.parent));
  }

  private static boolean hasWord(Box box) {
    String names = box.element.className() + ' ' + box.element.id();
    for (String word : names.split("[^A-Za-z]+|(?<=[a-z])(?=[A-Z])")) {
      if (WORDS.contains(word.toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }

  /** The header of the article may hold its lead; other asides hold other things. */
  private static boolean isAside(Box from) {
    for (Box box = from; box != null; box = box.parent) {
      if (box.excluded && !box.tag.equals("header")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isRepeated(PageTree page, Box best, Block lead) {
    String key = RepeatKeys.of(lead.text());
    for (int i = best.firstBlock; i < Math.min(best.endBlock, best.firstBlock + 6); i++) {
      if (page.blocks.get(i).kept && RepeatKeys.of(page.blocks.get(i).text()).equals(key)) {
        return true;
      }
    }
    return false;
  }
}
