package io.rapporteur.analysis.pack;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The language packs on the class path, each loaded when first asked for. */
public final class LanguagePacks {
  private static final List<String> TAGS = PackResources.tags();
  private static final Map<String, LanguagePack> LOADED = new ConcurrentHashMap<>();

  private LanguagePacks() {}

  /** The languages that have a pack, BCP 47. */
  public static List<String> tags() {
    return TAGS;
  }

  /**
   * The pack of a language, or nothing when there is none.
   *
   * @param tag BCP 47; {@code pt-BR} finds {@code pt}
   * @throws IllegalStateException when a file of the pack cannot be understood
   */
  public static Optional<LanguagePack> of(String tag) {
    int hyphen = tag.indexOf('-');
    String found = TAGS.contains(tag) || hyphen < 0 ? tag : tag.substring(0, hyphen);
    return TAGS.contains(found)
        ? Optional.of(LOADED.computeIfAbsent(found, LanguagePack::load))
        : Optional.empty();
  }

  /**
   * The pack to read a language with: its own, English where it could not be told, else the root.
   */
  public static LanguagePack reading(String tag) {
    return tag.equals("und") ? english() : of(tag).orElseGet(LanguagePacks::root);
  }

  /** What holds in every language: ISO codes, symbols of units. Every other pack begins with it. */
  public static LanguagePack root() {
    return LOADED.computeIfAbsent(LanguagePack.ROOT, LanguagePack::load);
  }

  /** The complete pack, which a text is read with whose language could not be told. */
  public static LanguagePack english() {
    return of("en").orElseThrow(() -> new IllegalStateException("there is no English pack"));
  }
}
