package io.rapporteur.analysis.instruments;

import io.rapporteur.analysis.pack.CommonWords;
import io.rapporteur.analysis.scan.Atoms;
import java.util.Locale;
import java.util.Map;

/** The words that name kinds of instruments, and the adjectives that mark one out. */
final class Kinds {
  private static final Map<String, String> ADJECTIVES =
      Map.ofEntries(
          Map.entry("trilateral", "trilateral"), Map.entry("tripartite", "trilateral"),
          Map.entry("bilateral", "bilateral"), Map.entry("joint", "joint"),
          Map.entry("quadrilateral", "quadrilateral"), Map.entry("quadripartite", "quadrilateral"),
          Map.entry("multilateral", "multilateral"), Map.entry("allied", "allied"),
          Map.entry("ceasefire", "ceasefire"), Map.entry("truce", "ceasefire"),
          Map.entry("armistice", "armistice"), Map.entry("framework", "framework"));

  private Kinds() {}

  /** The kind a word names, in the singular; null when it names none. */
  static String kind(Atoms atoms, int i) {
    return atoms.value(i, CommonWords.INSTRUMENT);
  }

  static boolean plural(Atoms atoms, int i) {
    char last = atoms.text().charAt(atoms.end(i) - 1);
    return last == 's' || last == 'a';
  }

  /** The adjective a word stands for ({@code tripartite} for trilateral); null when it is none. */
  static String adjective(Atoms atoms, int i) {
    return atoms.isWord(i) ? ADJECTIVES.get(atoms.text(i).toLowerCase(Locale.ROOT)) : null;
  }

  /** Kinds that are also everyday words: a spokesman's statement, a motion's resolution. */
  static boolean everyday(String kind) {
    return switch (kind) {
      case "statement", "resolution", "agreement", "protocol", "declaration", "charter" -> true;
      default -> false;
    };
  }

  /** A past form in -ed that is no adjective of instruments. */
  static boolean endsInEd(Atoms atoms, int i) {
    return atoms.end(i) - atoms.start(i) > 4
        && atoms.text().startsWith("ed", atoms.end(i) - 2)
        && adjective(atoms, i) == null;
  }
}
