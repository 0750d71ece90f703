package io.rapporteur.analysis.quotations;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What English words do around a quotation: one set of bits for each word, looked up once. */
public final class Lexicon {
  static final int CUE = 1;
  static final int WEAK = 1 << 1;
  static final int ING = 1 << 2;
  static final int HEARER = 1 << 3;
  public static final int AUX = 1 << 4;
  static final int BE = 1 << 5;
  public static final int PRONOUN = 1 << 6;
  public static final int DETERMINER = 1 << 7;
  public static final int OF = 1 << 8;
  public static final int PREPOSITION = 1 << 9;
  public static final int CONJUNCTION = 1 << 10;
  public static final int SUBORDINATOR = 1 << 11;
  public static final int ADVERB = 1 << 12;
  public static final int DAY = 1 << 13;
  public static final int ROLE = 1 << 14;
  public static final int MEDIUM = 1 << 15;
  static final int TITLE = 1 << 16;
  static final int NEGATION = 1 << 17;

  /** A base form: {@code say}; as a cue only after a plural or a modal. */
  static final int BASE = 1 << 18;

  static final int PAST = 1 << 19;

  // 1 << 20 to 1 << 22 are Scene's own.

  /** A label of one who asks in a transcript. */
  public static final int QUESTION = 1 << 23;

  /** The first person, as in {@code our}. */
  static final int FIRST = 1 << 24;

  static final int OBJECT = 1 << 25;

  /** A form of a verb that is more often a noun. */
  static final int NOUN = 1 << 27;

  /** A verb whose object is what was said: {@code noted the role of}. */
  static final int OBJECTED = 1 << 26;

  private static final Map<String, Integer> CLASSES =
      Map.ofEntries(
          Map.entry("aux", AUX),
          Map.entry("be", BE),
          Map.entry("negation", NEGATION),
          Map.entry("pronoun", PRONOUN),
          Map.entry("determiner", DETERMINER),
          Map.entry("of", OF),
          Map.entry("preposition", PREPOSITION),
          Map.entry("conjunction", CONJUNCTION),
          Map.entry("subordinator", SUBORDINATOR),
          Map.entry("adverb", ADVERB),
          Map.entry("day", DAY),
          Map.entry("role", ROLE),
          Map.entry("medium", MEDIUM),
          Map.entry("title", TITLE),
          Map.entry("question", QUESTION),
          Map.entry("first", FIRST),
          Map.entry("noun", NOUN),
          Map.entry("object", OBJECT));

  private static final Set<String> LY_NOUNS =
      Set.of("family", "rally", "supply", "assembly", "anomaly", "bully", "reply", "monopoly");

  private static final Lexicon ENGLISH = new Lexicon();

  private final Map<String, Integer> given = new HashMap<>();
  private final WordBits bits;

  private Lexicon() {
    for (String line : lines("words.txt")) {
      int colon = line.indexOf(':');
      int bit = CLASSES.get(line.substring(0, colon));
      for (String word : line.substring(colon + 1).trim().split(" ")) {
        add(word, bit);
      }
    }
    for (String line : lines("cues.txt")) {
      verb(line.trim().split(" +"));
    }
    bits = new WordBits(given);
  }

  public static Lexicon english() {
    return ENGLISH;
  }

  /** The bits of a word in lower case; 0 for a word it does not know. */
  public int of(String lower) {
    return bits.of(lower);
  }

  /** A word in -ly that is no noun. */
  boolean adverb(String lower) {
    return lower.length() > 4 && lower.endsWith("ly") && !LY_NOUNS.contains(lower);
  }

  private void add(String word, int bit) {
    given.merge(word, bit, (a, b) -> a | b);
  }

  private void verb(String[] parts) {
    String base = parts[0];
    int bit = CUE;
    List<String> past = new ArrayList<>();
    for (int i = 1; i < parts.length; i++) {
      switch (parts[i]) {
        case "+":
          break;
        case "~":
          bit |= WEAK;
          break;
        case "=":
          bit |= OBJECTED;
          break;
        case ">":
          bit |= HEARER;
          break;
        default:
          past.add(parts[i]);
      }
    }
    if (past.isEmpty()) {
      past.add(regularPast(base));
    }
    for (String form : past) {
      add(form, bit | PAST);
    }
    add(base, bit | BASE);
    add(third(base), bit);
    add(ing(base, past.get(0)), bit | ING);
  }

  private static String regularPast(String base) {
    if (base.endsWith("e")) {
      return base + "d";
    }
    boolean consonantY = base.endsWith("y") && "aeiou".indexOf(base.charAt(base.length() - 2)) < 0;
    return consonantY ? base.substring(0, base.length() - 1) + "ied" : base + "ed";
  }

  private static String third(String base) {
    if (base.endsWith("y") && "aeiou".indexOf(base.charAt(base.length() - 2)) < 0) {
      return base.substring(0, base.length() - 1) + "ies";
    }
    boolean hiss = base.endsWith("s") || base.endsWith("sh") || base.endsWith("ch");
    return base + (hiss || base.endsWith("go") ? "es" : "s");
  }

  private static String ing(String base, String past) {
    boolean doubled =
        past.length() == base.length() + 3 && past.startsWith(base) && past.endsWith("ed");
    if (doubled) {
      return past.substring(0, past.length() - 2) + "ing";
    }
    boolean silent = base.endsWith("e") && !base.endsWith("ee");
    return (silent ? base.substring(0, base.length() - 1) : base) + "ing";
  }

  private static List<String> lines(String resource) {
    List<String> lines = new ArrayList<>();
    try (InputStream in = Lexicon.class.getResourceAsStream(resource);
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.isBlank() && line.charAt(0) != '#') {
          lines.add(line);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the word list " + resource + " cannot be read", e);
    }
    return lines;
  }
}
