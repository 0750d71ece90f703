package io.rapporteur.analysis.instruments;

import io.rapporteur.analysis.scan.Atoms;
import java.util.Locale;
import java.util.Map;

/** The words that name kinds of instruments, and the adjectives that mark one out. */
final class Kinds {
  private static final Map<String, String> KINDS =
      Map.ofEntries(
          Map.entry("treaty", "treaty"), Map.entry("treaties", "treaty"),
          Map.entry("declaration", "declaration"), Map.entry("declarations", "declaration"),
          Map.entry("agreement", "agreement"), Map.entry("agreements", "agreement"),
          Map.entry("statement", "statement"), Map.entry("statements", "statement"),
          Map.entry("accord", "accord"), Map.entry("accords", "accord"),
          Map.entry("resolution", "resolution"), Map.entry("resolutions", "resolution"),
          Map.entry("memorandum", "memorandum"), Map.entry("memorandums", "memorandum"),
          Map.entry("memoranda", "memorandum"), Map.entry("convention", "convention"),
          Map.entry("pact", "pact"), Map.entry("protocol", "protocol"),
          Map.entry("protocols", "protocol"), Map.entry("charter", "charter"),
          Map.entry("communique", "communique"), Map.entry("communiqué", "communique"),
          Map.entry("armistice", "armistice"));

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
    int length = atoms.end(i) - atoms.start(i);
    return length < 4 || length > 12 || !atoms.isWord(i)
        ? null
        : KINDS.get(atoms.text(i).toLowerCase(Locale.ROOT));
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
}
