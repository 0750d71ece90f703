package io.rapporteur.analysis.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds lists of teasers: three or more siblings of one make, each with a linked title and little
 * text. They look like paragraphs, but each belongs to another page.
 */
final class Cards {
  private static final int FEWEST = 3;
  private static final int LONGEST = 700;

  private Cards() {}

  static void exclude(PageTree page) {
    Map<String, List<Box>> makes = new HashMap<>();
    int number = 0;
    Map<Box, Integer> numbers = new HashMap<>();
    for (Box box : page.boxes) {
      numbers.put(box, number++);
      if (!box.out && !box.inline && box.parent != null && isCard(page, box)) {
        String make = numbers.get(box.parent) + box.tag + '.' + box.element.className();
        makes.computeIfAbsent(make, key -> new ArrayList<>()).add(box);
      }
    }
    for (List<Box> cards : makes.values()) {
      if (cards.size() >= FEWEST) {
        cards.forEach(card -> card.excluded = true);
      }
    }
    for (Box box : page.boxes) {
      box.out = box.excluded || (box.parent != null && box.parent.out);
    }
  }

  /** A linked title, then at most some short paragraphs; more than a title. */
  private static boolean isCard(PageTree page, Box box) {
    if (box.endBlock - box.firstBlock < 2 || box.endBlock - box.firstBlock > 8) {
      return false;
    }
    int chars = 0;
    int titles = 0;
    for (Block block : page.blocks.subList(box.firstBlock, box.endBlock)) {
      chars += block.chars();
      if (block.linkDensity() > 0.8 && block.words() >= 3) {
        titles++;
      }
    }
    return titles > 0 && chars <= LONGEST;
  }
}
