package io.rapporteur.analysis.pack;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;

/**
 * What the reading knows of one language: lists of words, the lexicon made of them, and properties.
 * Immutable, shared by threads. A file or list that is not there is empty, never an error; whoever
 * needs it asks {@link #has} and says so in the record's layer.
 */
public final class LanguagePack {
  static final String ROOT = "root";

  /** Languages where I is the capital of a letter of its own, ı, and İ that of i. */
  private static final Set<String> TURKIC = Set.of("tr", "az");

  private final String tag;
  private final Locale locale;
  private final Properties properties;
  private final Map<PackFile, List<String>> files;
  private final Map<String, WordList> lists;
  private final Lexicon lexicon;

  private LanguagePack(
      String tag,
      Properties properties,
      Map<PackFile, List<String>> files,
      Map<String, WordList> lists) {
    this.tag = tag;
    this.locale = tag.equals(ROOT) ? Locale.ROOT : Locale.forLanguageTag(tag);
    this.properties = properties;
    this.files = files;
    this.lists = lists;
    this.lexicon = new Lexicon(lists.values(), TURKIC.contains(locale.getLanguage()));
  }

  /**
   * Loads a pack.
   *
   * @throws IllegalStateException when a file cannot be understood, with file and line
   */
  static LanguagePack load(String tag) {
    List<String> settings = PackResources.lines(tag + "/pack.properties");
    if (settings == null) {
      throw new IllegalStateException("the language pack " + tag + " has no pack.properties");
    }
    List<String> made = PackResources.lines(tag + "/cldr.properties");
    Properties properties =
        made == null ? properties(settings, null) : properties(settings, properties(made, null));
    PackReader reader = new PackReader();
    if (!tag.equals(ROOT)) {
      read(ROOT, reader);
    }
    Map<PackFile, List<String>> files = read(tag, reader);
    return new LanguagePack(tag, properties, files, reader.lists());
  }

  private static Properties properties(List<String> lines, Properties defaults) {
    Properties properties = new Properties(defaults);
    try {
      properties.load(new StringReader(String.join("\n", lines)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties;
  }

  /** What was made from CLDR comes first: the files say what else there is and what is not so. */
  private static Map<PackFile, List<String>> read(String tag, PackReader reader) {
    String made = tag + "/cldr.txt";
    List<String> table = PackResources.lines(made);
    if (table != null) {
      reader.read(made, table);
    }
    Map<PackFile, List<String>> files = new EnumMap<>(PackFile.class);
    for (PackFile file : PackFile.values()) {
      String path = tag + "/" + file.fileName();
      List<String> lines = PackResources.lines(path);
      if (lines != null) {
        files.put(file, file.hasLists() ? List.of() : List.copyOf(lines));
        if (file.hasLists()) {
          reader.read(path, lines);
        }
      }
    }
    return files;
  }

  /** The language, BCP 47: {@code en}; {@code root} for what holds in all. */
  public String tag() {
    return tag;
  }

  /** The language as a locale, for its letter case. */
  public Locale locale() {
    return locale;
  }

  /** Whether the pack has a file. */
  public boolean has(PackFile file) {
    return files.containsKey(file);
  }

  /** The lines of a file that has no lists; none when the pack lacks the file. */
  public List<String> lines(PackFile file) {
    return files.getOrDefault(file, List.of());
  }

  /** A setting of {@code pack.properties}, else of CLDR, or {@code otherwise}. */
  public String property(String key, String otherwise) {
    return properties.getProperty(key, otherwise);
  }

  /** A list; empty when the pack has none of this name. */
  public WordList list(String name) {
    WordList list = lists.get(name);
    return list == null ? new WordList(name) : list;
  }

  /** A list; empty when the pack has none for this class. */
  public WordList list(WordClass wordClass) {
    return list(wordClass.name());
  }

  /** All lists. */
  public Collection<WordList> lists() {
    return lists.values();
  }

  /** From a word to its classes. */
  public Lexicon lexicon() {
    return lexicon;
  }

  @Override
  public String toString() {
    return "language pack " + tag;
  }
}
