package io.rapporteur.analysis.dates.pattern;

import io.rapporteur.analysis.dates.pattern.ExpressionMeaning.Kind;
import io.rapporteur.analysis.dates.timex.Timex;
import io.rapporteur.analysis.pack.LanguagePack;
import io.rapporteur.analysis.pack.PackFile;
import io.rapporteur.analysis.pack.WordClass;
import io.rapporteur.analysis.scan.Atoms;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Reads the patterns of a pack, one a line: parts with blanks between, {@code =}, and what it
 * means.
 *
 * <pre>
 * el? DAY de MONTH de/del YEAR = date
 * hace N UNIT = shift -1
 * [ DAY ] al? [ DAY de MONTH ] = date ; date
 * &lt;year-preposition&gt; [ YEAR ] = date
 * </pre>
 *
 * <p>A part in capitals is a {@link Slot}; {@code <name>} any word or phrase of a list of the pack;
 * anything else a word or mark, with {@code /} between alternatives. {@code ?} says that a part may
 * be left out. What stands in brackets is the expression, the whole pattern when there are none;
 * with two pairs of brackets the ends share month and year. A meaning is a {@link Kind} with a
 * direction (-1, 0, 1) and a unit, value or mod. {@code #} begins a comment line.
 */
final class PatternReader {
  private PatternReader() {}

  /** The patterns of a pack, in the order of the file. */
  static List<Pattern> read(LanguagePack pack) {
    return read(pack.lines(PackFile.DATE_PATTERNS), pack);
  }

  static List<Pattern> read(List<String> lines, LanguagePack pack) {
    List<Pattern> patterns = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      if (!line.isEmpty() && line.charAt(0) != '#') {
        try {
          add(line, pack, patterns);
        } catch (IllegalArgumentException e) {
          throw new IllegalStateException(
              pack + ", date-patterns.txt line " + (i + 1) + ": " + e.getMessage(), e);
        }
      }
    }
    return patterns;
  }

  private static void add(String line, LanguagePack pack, List<Pattern> patterns) {
    int equals = line.indexOf(" = ");
    if (equals < 0) {
      throw new IllegalArgumentException("a pattern has ' = ' and a meaning: " + line);
    }
    List<Element> elements = elements(line.substring(0, equals), pack);
    List<ExpressionMeaning> meanings = new ArrayList<>();
    for (String meaning : line.substring(equals + 3).split(";")) {
      meanings.add(meaning(meaning.strip()));
    }
    long expressions = elements.stream().filter(Element::opens).count();
    while (meanings.size() < expressions) {
      meanings.add(meanings.get(meanings.size() - 1));
    }
    if (expressions != meanings.size()) {
      throw new IllegalArgumentException("as many meanings as pairs of brackets: " + line);
    }
    begins(elements, List.copyOf(meanings), patterns);
  }

  /** One pattern for each element that may be the first. */
  private static void begins(
      List<Element> elements, List<ExpressionMeaning> meanings, List<Pattern> patterns) {
    List<Element> rest = new ArrayList<>(elements);
    while (!rest.isEmpty()) {
      Element first = rest.get(0);
      rest.set(0, first.required());
      patterns.add(new Pattern(List.copyOf(rest), meanings));
      if (!first.optional() || first.closes()) {
        return;
      }
      rest.remove(0);
      if (first.opens() && !rest.isEmpty()) {
        rest.set(0, rest.get(0).opening());
      }
    }
  }

  private static List<Element> elements(String text, LanguagePack pack) {
    boolean bracketed = text.contains("[ ");
    List<Element> elements = new ArrayList<>();
    String[] parts = text.strip().split("\\s+");
    boolean opens = !bracketed;
    for (int i = 0; i < parts.length; i++) {
      if (parts[i].equals("[")) {
        opens = true;
      } else if (!parts[i].equals("]")) {
        boolean closes =
            bracketed ? i + 1 < parts.length && parts[i + 1].equals("]") : i + 1 == parts.length;
        elements.add(element(parts[i], opens, closes, pack));
        opens = false;
      }
    }
    return elements;
  }

  private static Element element(String part, boolean opens, boolean closes, LanguagePack pack) {
    boolean optional = part.length() > 1 && part.endsWith("?");
    String bare = optional ? part.substring(0, part.length() - 1) : part;
    if (bare.charAt(0) == '<') {
      WordClass list = WordClass.of(bare.substring(1, bare.length() - 1));
      if (pack.list(list).isEmpty()) {
        throw new IllegalArgumentException("there is no list " + list);
      }
      return new Element(null, list, List.of(), optional, opens, closes);
    }
    if (isSlot(bare)) {
      return new Element(slot(bare), null, List.of(), optional, opens, closes);
    }
    List<String[]> words = new ArrayList<>();
    for (String word : bare.length() == 1 ? new String[] {bare} : bare.split("/")) {
      Atoms atoms = Atoms.cut(word, pack);
      String[] cut = new String[atoms.size()];
      for (int i = 0; i < cut.length; i++) {
        cut[i] = atoms.text(i);
      }
      words.add(cut);
    }
    return new Element(null, null, words, optional, opens, closes);
  }

  private static Slot slot(String name) {
    for (Slot slot : Slot.values()) {
      if (slot.name().equals(name)) {
        return slot;
      }
    }
    throw new IllegalArgumentException("there is no slot " + name);
  }

  private static boolean isSlot(String part) {
    return part.chars().allMatch(c -> c >= 'A' && c <= 'Z');
  }

  private static Kind kind(String name) {
    for (Kind kind : Kind.values()) {
      if (kind.name().toLowerCase(Locale.ROOT).equals(name)) {
        return kind;
      }
    }
    throw new IllegalArgumentException("there is no meaning " + name);
  }

  private static ExpressionMeaning meaning(String text) {
    String[] words = text.split("\\s+");
    Kind kind = kind(words[0]);
    int direction = Timex.OPEN;
    String argument = "";
    for (int i = 1; i < words.length; i++) {
      if (words[i].matches("-?[0-9]")) {
        direction = Integer.parseInt(words[i]);
      } else {
        argument = words[i];
      }
    }
    return new ExpressionMeaning(kind, direction, argument);
  }
}
