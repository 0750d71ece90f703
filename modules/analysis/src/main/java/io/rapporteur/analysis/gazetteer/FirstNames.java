package io.rapporteur.analysis.gazetteer;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** First names, and whether women or men bear them. Names that are as often words are left out. */
public final class FirstNames {
  private static final Map<Long, Gender> NAMES = load();

  private FirstNames() {}

  /** Who bears a name; null when it is not known as a first name. */
  public static Gender of(String name) {
    return ofHash(Hash.of(name.toLowerCase(Locale.ROOT)));
  }

  /** The same by {@link Hash#of} of the name in lower case. */
  public static Gender ofHash(long lower) {
    return NAMES.get(lower);
  }

  private static Map<Long, Gender> load() {
    Map<Long, Gender> names = new HashMap<>(4096);
    GazetteerTables.rows(
        "first-names.tsv",
        fields -> {
          Gender gender = fields[0].equals("male") ? Gender.MALE : Gender.FEMALE;
          for (String name : fields[1].split(" ")) {
            names.merge(Hash.of(name), gender, (a, b) -> a == b ? a : Gender.UNKNOWN);
          }
        });
    return Map.copyOf(names);
  }
}
