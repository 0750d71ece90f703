package io.rapporteur.analysis.gazetteer;

import io.rapporteur.model.EntityType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Builds the gazetteer from the lists that ship. */
final class GazetteerLoader {
  private final List<GazetteerEntry> entries = new ArrayList<>(1 << 16);
  private final NameTrie.Builder trie = new NameTrie.Builder();
  private final Map<String, String> regionCodes = new HashMap<>();
  private final Set<String> placesByCountry = new HashSet<>();
  private final Set<String> countries = new HashSet<>();
  private final Map<String, GazetteerEntry> namesakes = new HashMap<>();
  private final Set<Long> ambiguous = new HashSet<>();

  static Gazetteer load() {
    GazetteerLoader loader = new GazetteerLoader();
    GazetteerTables.rows("ambiguous.txt", f -> loader.ambiguous.add(Pieces.of(f[0]).folded(0)));
    GazetteerTables.rows("regions.tsv.gz", loader::regionCode);
    GazetteerTables.rows("countries.tsv", loader::country);
    GazetteerTables.rows("places.tsv", loader::place);
    GazetteerTables.rows("organisations.tsv", loader::organisation);
    GazetteerTables.rows("cities.tsv.gz", loader::city);
    GazetteerTables.rows("regions.tsv.gz", loader::region);
    return new Gazetteer(
        List.copyOf(loader.entries),
        loader.trie.build(),
        Set.copyOf(loader.ambiguous),
        Map.copyOf(loader.namesakes));
  }

  private void regionCode(String[] f) {
    regionCodes.put(f[0].substring(0, 2) + '|' + f[1].toLowerCase(Locale.ROOT), f[0].substring(3));
  }

  private void country(String[] f) {
    int entry =
        add(
            "iso3166:" + f[0],
            EntityType.place,
            GazetteerKind.COUNTRY,
            f[1],
            f[0],
            null,
            0,
            null,
            0);
    countries.add(f[1].toLowerCase(Locale.ROOT));
    names(entry, f[1], f[2]);
    demonyms(entry, f[3]);
  }

  private void place(String[] f) {
    GazetteerKind kind =
        switch (f[0]) {
          case "continent" -> GazetteerKind.CONTINENT;
          case "region" -> GazetteerKind.REGION;
          case "water" -> GazetteerKind.WATER;
          case "state" -> GazetteerKind.STATE;
          default -> throw new IllegalStateException("places.tsv: no kind of place: " + f[0]);
        };
    String country = f[1].equals("-") ? null : f[1];
    String key = f[1] + '|' + f[2].toLowerCase(Locale.ROOT);
    placesByCountry.add(key);
    String uri = Slug.uri("place", f[2]);
    int entry = add(uri, EntityType.place, kind, f[2], country, regionCodes.get(key), 0, null, 0);
    names(entry, f[2], f[3]);
    demonyms(entry, f[4]);
  }

  private void organisation(String[] f) {
    String wikidata = f[3].isEmpty() ? null : f[3];
    String uri = wikidata == null ? Slug.uri("organisation", f[1]) : "wikidata:" + wikidata;
    String country = f[4].isEmpty() ? null : f[4];
    boolean company = f[0].equals("company") || f[0].equals("media");
    GazetteerKind kind = company ? GazetteerKind.COMPANY : GazetteerKind.ORGANISATION;
    int entry = add(uri, EntityType.organisation, kind, f[1], country, null, 0, wikidata, 0);
    names(entry, f[1], f[2]);
  }

  private void city(String[] f) {
    GazetteerKind kind = f[1].equals("C") ? GazetteerKind.CAPITAL : GazetteerKind.CITY;
    long id = Long.parseLong(f[0]);
    int entry =
        add(
            "geonames:" + id,
            EntityType.place,
            kind,
            f[5],
            f[2],
            f[3],
            id,
            null,
            Long.parseLong(f[4]));
    placesByCountry.add(f[2] + '|' + f[5].toLowerCase(Locale.ROOT));
    names(entry, f[5], f[6]);
  }

  /**
   * A first-level region, unless a city or a place written down has its name, or it is a word: then
   * it is kept beside the city or country that its name alone means.
   */
  private void region(String[] f) {
    String country = f[0].substring(0, 2);
    Pieces pieces = Pieces.of(f[1]);
    boolean word = pieces.size() == 1 && ambiguous.contains(pieces.folded(0));
    if (!word && placesByCountry.add(country + '|' + f[1].toLowerCase(Locale.ROOT))) {
      String uri = Slug.uri("place", country + "-" + f[1]);
      String code = f[0].substring(3);
      int entry = add(uri, EntityType.place, GazetteerKind.STATE, f[1], country, code, 0, null, 0);
      names(entry, f[1], "");
      return;
    }
    String name = f[1].toLowerCase(Locale.ROOT);
    String code = f[0].substring(3);
    String uri = Slug.uri("place", country + "-" + f[1]);
    GazetteerEntry region =
        new GazetteerEntry(
            uri, EntityType.place, GazetteerKind.STATE, f[1], country, code, 0, null, 0);
    namesakes.put((countries.contains(name) ? "" : country + '|') + name, region);
  }

  private int add(
      String uri,
      EntityType type,
      GazetteerKind kind,
      String name,
      String country,
      String region,
      long geonames,
      String wikidata,
      long population) {
    entries.add(
        new GazetteerEntry(uri, type, kind, name, country, region, geonames, wikidata, population));
    return entries.size() - 1;
  }

  private void names(int entry, String name, String others) {
    trie.add(name, entry << 1, false);
    for (String other : list(others)) {
      boolean exactly = other.startsWith("=");
      trie.add(exactly ? other.substring(1) : other, entry << 1, exactly);
    }
  }

  private void demonyms(int entry, String demonyms) {
    for (String demonym : list(demonyms)) {
      boolean exactly = demonym.startsWith("=");
      String word = exactly ? demonym.substring(1) : demonym;
      trie.add(word, entry << 1 | 1, exactly);
      if (!exactly && takesS(word)) {
        trie.add(word + "s", entry << 1 | 1, false);
      }
    }
  }

  private static boolean takesS(String word) {
    return !word.endsWith("s")
        && !word.endsWith("ese")
        && !word.endsWith("ish")
        && !word.endsWith("ch")
        && !word.endsWith("men");
  }

  private static String[] list(String field) {
    return field.isEmpty() ? new String[0] : field.split(";");
  }
}
