package io.rapporteur.analysis.gazetteer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Countries, their demonyms and capitals, cities, regions, waters, and organisations, by name.
 * Immutable. Cities and first-level regions come from GeoNames (CC BY 4.0); the rest was written
 * for this project.
 */
public final class Gazetteer {
  private final List<GazetteerEntry> entries;
  private final NameTrie trie;
  private final Set<Long> ambiguous;
  private final Misspellings misspellings;
  private final Map<String, GazetteerEntry> namesakes;

  Gazetteer(
      List<GazetteerEntry> entries,
      NameTrie trie,
      Set<Long> ambiguous,
      Map<String, GazetteerEntry> namesakes) {
    this.entries = entries;
    this.trie = trie;
    this.ambiguous = ambiguous;
    this.misspellings = new Misspellings(entries);
    this.namesakes = namesakes;
  }

  /**
   * The first-level region of the name of a city in its country, or of a country elsewhere, which
   * the name alone does not mean: the state of Washington beside the capital; null when there is
   * none.
   */
  public GazetteerEntry namesake(GazetteerEntry entry) {
    boolean country = entry.kind() == GazetteerKind.COUNTRY;
    boolean city = entry.kind() == GazetteerKind.CITY || entry.kind() == GazetteerKind.CAPITAL;
    String name = entry.name().toLowerCase(Locale.ROOT);
    return country || city ? namesakes.get(country ? name : entry.country() + '|' + name) : null;
  }

  /** The gazetteer that ships; loaded once, in about a third of a second. */
  public static Gazetteer standard() {
    return Holder.STANDARD;
  }

  /** The names; a value is {@code entry << 1}, plus 1 when the name is a demonym. */
  public NameTrie trie() {
    return trie;
  }

  /** The entry of a trie value. */
  public GazetteerEntry entry(int value) {
    return entries.get(value >> 1);
  }

  /** True when a trie value says that the name is a demonym. */
  public static boolean isDemonym(int value) {
    return (value & 1) != 0;
  }

  /**
   * True when a single word is more often a common word, a first name or a surname than the place
   * it also is.
   *
   * @param folded hash of the word, {@link Pieces#folded(int)}
   */
  public boolean isAmbiguousWord(long folded) {
    return ambiguous.contains(folded);
  }

  /** The countries and territories. */
  List<GazetteerEntry> countries() {
    List<GazetteerEntry> countries = new ArrayList<>();
    for (GazetteerEntry entry : entries) {
      if (entry.kind() == GazetteerKind.COUNTRY && entry.country() != null) {
        countries.add(entry);
      }
    }
    return countries;
  }

  /** The well-known organisation whose long name this nearly is, or null. */
  public GazetteerEntry organisationLike(String name) {
    return misspellings.like(name);
  }

  /** How many entries there are. */
  public int size() {
    return entries.size();
  }

  /** Trie values of a whole name; empty when it is not known. */
  public List<Integer> values(CharSequence name) {
    Pieces pieces = Pieces.of(name);
    List<Integer> found = new ArrayList<>(4);
    trie.longest(
        pieces,
        0,
        (value, length) -> {
          if (length == pieces.size()) {
            found.add(value);
          }
          return length == pieces.size();
        });
    return found;
  }

  private static final class Holder {
    static final Gazetteer STANDARD = GazetteerLoader.load();
  }
}
