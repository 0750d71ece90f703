package io.rapporteur.office;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what is printed on a page and is none of its text: lines that stand at the same place, near
 * the top or the bottom, of many pages, and numbers of pages, which go up by one from page to page.
 * The first of the repeated ones stays: it may be the title, and nothing that was said gets lost.
 */
final class RunningLines {
  /** How many lines from the top and from the bottom. */
  private static final int DEEP = 3;

  /**
   * A third of the pages: left and right pages often have lines of their own, and some have none.
   */
  private static final int SHARE = 3;

  private static final int FEWEST = 3;
  private static final int LONGEST_NUMBER = 6;
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1," + LONGEST_NUMBER + "}");

  private final List<List<String>> pages;

  /** Pages and lines by what they have in common. */
  private final Map<String, List<int[]>> groups = new HashMap<>();

  private RunningLines(List<List<String>> pages) {
    this.pages = pages;
  }

  /**
   * The pages without them.
   *
   * @param pages the lines of each page; an empty one ends a paragraph
   */
  static List<List<String>> without(List<List<String>> pages) {
    return new RunningLines(pages).rest();
  }

  private List<List<String>> rest() {
    for (int page = 0; page < pages.size(); page++) {
      group(page);
    }
    Set<List<Integer>> gone = new HashSet<>();
    int enough = Math.max(FEWEST, (pages.size() + SHARE - 1) / SHARE);
    groups.forEach(
        (key, lines) -> {
          boolean number = key.startsWith("number");
          // of two pages only those that say 1 and 2
          boolean both = pages.size() == 2 && lines.size() == 2 && key.startsWith("number 1 ");
          if (lines.size() >= enough || both) {
            for (int[] line : lines.subList(number ? 0 : 1, lines.size())) {
              gone.add(List.of(line[0], line[1]));
            }
          }
        });
    List<List<String>> rest = new ArrayList<>();
    for (int page = 0; page < pages.size(); page++) {
      List<String> lines = new ArrayList<>();
      for (int line = 0; line < pages.get(page).size(); line++) {
        if (!gone.contains(List.of(page, line))) {
          lines.add(pages.get(page).get(line));
        }
      }
      rest.add(lines);
    }
    return rest;
  }

  private void group(int page) {
    List<String> lines = pages.get(page);
    List<Integer> written = new ArrayList<>();
    for (int line = 0; line < lines.size(); line++) {
      if (!lines.get(line).isBlank()) {
        written.add(line);
      }
    }
    for (int i = 0; i < written.size(); i++) {
      int below = written.size() - 1 - i;
      int[] place = {page, written.get(i)};
      String text = lines.get(written.get(i)).strip();
      if (i < DEEP) {
        put(" top " + i, text, place);
      }
      if (below < DEEP) {
        put(" bottom " + below, text, place);
      }
    }
  }

  private void put(String where, String text, int[] place) {
    add("line" + where + " " + text, place);
    Matcher numbers = NUMBER.matcher(text);
    String form = NUMBER.matcher(text).replaceAll("#");
    for (int i = 0; numbers.find(); i++) {
      int first = Integer.parseInt(numbers.group()) - place[0];
      add("number " + first + " " + i + where + " " + form, place);
    }
  }

  private void add(String key, int[] place) {
    groups.computeIfAbsent(key, any -> new ArrayList<>()).add(place);
  }
}
