package io.rapporteur.stories.ledger;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Words that part two measures, whatever else their sentences share: votes for and votes against,
 * men and women, what goes in and what goes out. Each row has sides of which a figure is of one.
 */
final class Contrasts {
  private static final List<List<Set<String>>> ROWS = read();

  private Contrasts() {}

  private static List<List<Set<String>>> read() {
    try (InputStream in = Contrasts.class.getResourceAsStream("contrasts.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(row -> !row.isBlank() && !row.startsWith("#"))
          .map(row -> Arrays.stream(row.split("\\|")).map(Contrasts::stems).toList())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("reading contrasts.txt", e);
    }
  }

  private static Set<String> stems(String side) {
    return Arrays.stream(side.strip().split(" "))
        .map(BodyWords::stem)
        .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * The sides a figure is of: those its measure names, else those its clause names.
   *
   * @param measure stems of what is measured
   * @param clause stems of the words around it
   */
  static Set<String> sides(Set<String> measure, Set<String> clause) {
    Set<String> sides = new TreeSet<>();
    for (int row = 0; row < ROWS.size(); row++) {
      if (!addSides(row, measure, sides)) {
        addSides(row, clause, sides);
      }
    }
    return sides;
  }

  private static boolean addSides(int row, Set<String> words, Set<String> sides) {
    boolean any = false;
    List<Set<String>> its = ROWS.get(row);
    for (int side = 0; side < its.size(); side++) {
      if (its.get(side).stream().anyMatch(words::contains)) {
        sides.add(row + "." + side);
        any = true;
      }
    }
    return any;
  }

  /** Whether two figures are of other sides of one row. */
  static boolean apart(Set<String> a, Set<String> b) {
    for (int row = 0; row < ROWS.size(); row++) {
      String prefix = row + ".";
      List<String> one = a.stream().filter(side -> side.startsWith(prefix)).toList();
      List<String> other = b.stream().filter(side -> side.startsWith(prefix)).toList();
      if (!one.isEmpty() && !other.isEmpty() && one.stream().noneMatch(other::contains)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a side of one is of a row of which the other has none. */
  static boolean lacks(Set<String> own, Set<String> other) {
    return own.stream()
        .map(side -> side.substring(0, side.indexOf('.') + 1))
        .anyMatch(row -> other.stream().noneMatch(side -> side.startsWith(row)));
  }
}
