package io.rapporteur.analysis.gazetteer;

import java.util.HashSet;
import java.util.Set;

/** Surnames of the well known, which are persons' names where nothing else tells. */
public final class Surnames {
  private static final Set<Long> NAMES = load();

  private Surnames() {}

  /** Whether a surname is a well-known person's, by {@link Hash#of} of the name in lower case. */
  public static boolean has(long lower) {
    return NAMES.contains(lower);
  }

  private static Set<Long> load() {
    Set<Long> names = new HashSet<>(2048);
    GazetteerTables.rows(
        "surnames.txt",
        fields -> {
          for (String name : fields[0].split(" ")) {
            names.add(Hash.of(name));
          }
        });
    return Set.copyOf(names);
  }
}
