package io.rapporteur.analysis.gazetteer;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;

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

  /** Visits each name, by its hash as in {@link #ofHash}. */
  public static void each(BiConsumer<Long, Gender> visitor) {
    NAMES.forEach(visitor);
  }

  private static Map<Long, Gender> load() {
    Map<Long, Gender> names = new HashMap<>(4096);
    Resources.lines(
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
