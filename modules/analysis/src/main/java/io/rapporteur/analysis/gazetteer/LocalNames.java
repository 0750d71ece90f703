package io.rapporteur.analysis.gazetteer;

import com.ibm.icu.text.DisplayContext;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import io.rapporteur.analysis.pack.LanguagePack;
import io.rapporteur.analysis.pack.LanguagePacks;
import io.rapporteur.analysis.pack.WordClass;
import io.rapporteur.analysis.pack.WordList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Countries, and the cities that name time zones, as a language calls them: by the Unicode CLDR
 * data that ICU brings. Loaded for a language when a document in it is met. Case endings are
 * allowed for where {@link CaseEndings} knows the language's.
 */
public final class LocalNames {
  private static final String GAZETTEER_LANGUAGE = "en";
  private static final Map<String, LocalNames> LANGUAGES = new ConcurrentHashMap<>();

  /** Names that are as often another word of the language. */
  private static final WordClass AMBIGUOUS = WordClass.of("ambiguous-place");

  private static final LocalNames NONE = new LocalNames(LanguagePacks.root());

  private final WordList ambiguous;
  private final CaseEndings endings;
  private final Map<String, List<Name>> byBeginning = new HashMap<>();

  private LocalNames(LanguagePack pack) {
    this.ambiguous = pack.list(AMBIGUOUS);
    this.endings = CaseEndings.of(pack);
  }

  /**
   * A name found.
   *
   * @param start offset of the first char
   * @param end offset just past the last
   * @param entry the place
   */
  public record Match(int start, int end, GazetteerEntry entry) {}

  private record Name(String[] words, GazetteerEntry entry) {}

  /**
   * The names of a language; none for the one that the gazetteer is written in.
   *
   * @param tag BCP 47
   */
  public static LocalNames of(String tag) {
    String language = tag.split("-", 2)[0];
    boolean none =
        language.isEmpty() || language.equals("und") || language.equals(GAZETTEER_LANGUAGE);
    return none ? NONE : LANGUAGES.computeIfAbsent(language, LocalNames::load);
  }

  private static LocalNames load(String language) {
    LocalNames names = new LocalNames(LanguagePacks.reading(language));
    ULocale locale = ULocale.forLanguageTag(language);
    LocaleDisplayNames full = LocaleDisplayNames.getInstance(locale);
    LocaleDisplayNames brief = LocaleDisplayNames.getInstance(locale, DisplayContext.LENGTH_SHORT);
    Gazetteer gazetteer = Gazetteer.standard();
    for (GazetteerEntry entry : gazetteer.countries()) {
      names.add(full.regionDisplayName(entry.country()), entry);
      names.add(brief.regionDisplayName(entry.country()), entry);
    }
    TimeZoneNames zones = TimeZoneNames.getInstance(locale);
    TimeZoneNames english = TimeZoneNames.getInstance(ULocale.ENGLISH);
    for (String id : TimeZone.getAvailableIDs()) {
      String local = zones.getExemplarLocationName(id);
      String name = english.getExemplarLocationName(id);
      GazetteerEntry city = local == null || name == null ? null : city(gazetteer, id, name);
      if (city != null) {
        names.add(local, city);
      }
    }
    return names;
  }

  private static GazetteerEntry city(Gazetteer gazetteer, String zone, String name) {
    String country;
    try {
      country = TimeZone.getRegion(zone);
    } catch (IllegalArgumentException e) {
      return null;
    }
    GazetteerEntry found = null;
    for (int value : gazetteer.values(name)) {
      GazetteerEntry entry = gazetteer.entry(value);
      boolean city = entry.kind() == GazetteerKind.CAPITAL || entry.kind() == GazetteerKind.CITY;
      if (city && country.equals(entry.country()) && !Gazetteer.isDemonym(value)) {
        boolean larger = found == null || entry.population() > found.population();
        found = larger ? entry : found;
      }
    }
    return found;
  }

  /** A name, without what stands in brackets after it. */
  private void add(String name, GazetteerEntry entry) {
    int bracket = name.indexOf('(');
    String plain = (bracket > 0 ? name.substring(0, bracket) : name).strip();
    List<String> words = words(plain, Pieces.of(plain));
    boolean code = plain.equals(entry.country());
    if (words.isEmpty() || code || plain.length() < 2 || ambiguous.has(String.join(" ", words))) {
      return;
    }
    Name made = new Name(words.toArray(new String[0]), entry);
    byBeginning.computeIfAbsent(beginning(made.words[0]), k -> new ArrayList<>(2)).add(made);
  }

  private static List<String> words(String text, Pieces pieces) {
    List<String> words = new ArrayList<>(pieces.size());
    for (int i = 0; i < pieces.size(); i++) {
      words.add(text.substring(pieces.start(i), pieces.end(i)).toLowerCase(Locale.ROOT));
    }
    return words;
  }

  /** What no ending changes: the first letters of a word. */
  private static String beginning(String word) {
    return word.substring(0, Math.min(3, word.length()));
  }

  /**
   * The names in a stretch of a text, in order, the longest where two begin alike.
   *
   * @param from offset of the first char
   * @param to offset just past the last
   */
  public List<Match> in(String text, Pieces pieces, int from, int to) {
    List<Match> found = new ArrayList<>();
    if (byBeginning.isEmpty()) {
      return found;
    }
    int i = pieces.at(from);
    while (i < pieces.size() && pieces.start(i) < to) {
      Name best = endings.capitals() && !pieces.upper(i) ? null : longest(text, pieces, i);
      if (best == null) {
        i++;
        continue;
      }
      int last = i + best.words.length - 1;
      found.add(new Match(pieces.start(i), pieces.end(last), best.entry));
      i = last + 1;
    }
    return found;
  }

  /** The place that a whole text names, or null. */
  public GazetteerEntry named(String text) {
    Pieces pieces = Pieces.of(text);
    Name name = pieces.size() == 0 || byBeginning.isEmpty() ? null : longest(text, pieces, 0);
    return name != null && name.words.length == pieces.size() ? name.entry : null;
  }

  private Name longest(String text, Pieces pieces, int at) {
    Name best = null;
    String word = text.substring(pieces.start(at), pieces.end(at)).toLowerCase(Locale.ROOT);
    for (Name name : byBeginning.getOrDefault(beginning(word), List.of())) {
      boolean longer = best == null || name.words.length > best.words.length;
      if (longer && matches(name, text, pieces, at)) {
        best = name;
      }
    }
    return best;
  }

  private boolean matches(Name name, String text, Pieces pieces, int at) {
    if (at + name.words.length > pieces.size()) {
      return false;
    }
    for (int w = 0; w < name.words.length; w++) {
      int piece = at + w;
      if (w > 0 && !pieces.joined(piece)) {
        return false;
      }
      String word = text.substring(pieces.start(piece), pieces.end(piece)).toLowerCase(Locale.ROOT);
      if (!endings.same(name.words[w], word)) {
        return false;
      }
    }
    return true;
  }
}
