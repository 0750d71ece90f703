package io.rapporteur.stories.copies;

import io.rapporteur.stories.lists.Lines;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Finds the lines of a body that belong to the page and not to the article: menus, calls to
 * subscribe, rights, bylines, lists of other headlines. A function of the one text: what many
 * documents have in common is never asked.
 */
final class Furniture {
  /** A longer line is a paragraph of the article, whatever words are in it. */
  private static final int LONGEST = 200;

  private static final List<String> WORDS = Lines.of(Furniture.class, "furniture.txt");
  private static final Pattern MENU = Pattern.compile("[^|]+(?:\\|[^|]+){2,}");
  private static final Pattern ITEM = Pattern.compile("(?:\\d{1,2}[.)]|[-*\u2022])\\s.*[^.!?]");
  private static final Pattern BYLINE =
      Pattern.compile(
          "(?:By|Von|Par|Por|Di|\u0410\u0432\u0442\u043e\u0440:?) \\p{Lu}.{2,60}[^.!?]");

  private Furniture() {}

  /**
   * Stretches of the body in UTF-16 units, in order.
   *
   * @param start of the first character
   * @param end just past the last
   */
  record Line(int start, int end) {}

  static List<Line> lines(String body) {
    List<Line> found = new ArrayList<>();
    boolean listed = false;
    int start = 0;
    while (start < body.length()) {
      int end = body.indexOf('\n', start);
      end = end < 0 ? body.length() : end;
      String line = body.substring(start, end).strip();
      if (!line.isEmpty()) {
        boolean item = listed && ITEM.matcher(line).matches();
        boolean furniture = line.length() <= LONGEST && (item || isFurniture(line));
        if (furniture) {
          found.add(new Line(start, end));
        }
        listed = furniture;
      }
      start = end + 1;
    }
    return found;
  }

  private static boolean isFurniture(String line) {
    String small = line.toLowerCase(Locale.ROOT);
    return WORDS.stream().anyMatch(small::contains)
        || MENU.matcher(line).matches()
        || BYLINE.matcher(line).matches();
  }
}
