package io.rapporteur.analysis.segment;

import io.rapporteur.analysis.pack.LanguagePack;
import java.util.HashSet;
import java.util.Set;

/**
 * What cutting a text of one language asks of its pack.
 *
 * @param leading abbreviations that never end a sentence
 * @param trailing abbreviations that may
 * @param small those of {@code trailing} that are no other word in small letters either
 * @param beforeNumber abbreviations only where a number follows
 * @param inParts abbreviations of two parts, with the inner stop, without the last
 * @param closing abbreviations that end a sentence where a capital follows
 * @param starters words that begin a sentence rather than a name
 * @param clitics endings that stand apart after an apostrophe
 * @param negations endings that take the letters before the apostrophe with them
 * @param tied particles that a hyphen ties to a name
 * @param afterOrdinal months, where a day before its month is written with a point
 * @param eliding whether an article is written with an apostrophe before its noun
 * @param suffixing whether case endings follow an apostrophe
 */
record SegmentWords(
    Set<String> leading,
    Set<String> trailing,
    Set<String> small,
    Set<String> beforeNumber,
    Set<String> inParts,
    Set<String> closing,
    Set<String> starters,
    Set<String> clitics,
    Set<String> negations,
    Set<String> tied,
    Set<String> afterOrdinal,
    boolean eliding,
    boolean suffixing) {

  static SegmentWords of(LanguagePack pack) {
    return pack.derived(SegmentWords.class, SegmentWords::read);
  }

  private static SegmentWords read(LanguagePack pack) {
    return new SegmentWords(
        pack.list("abbreviation-leading").words(),
        trailing(pack),
        pack.list("abbreviation-small").words(),
        pack.list("abbreviation-before-number").words(),
        pack.list("abbreviation-in-parts").words(),
        pack.list("abbreviation-closing").words(),
        pack.list("sentence-starter").words(),
        pack.list("clitic").words(),
        pack.list("negation-clitic").words(),
        pack.list("tied-particle").words(),
        Boolean.parseBoolean(pack.property("ordinal-point", "false"))
            ? pack.list("month").words()
            : Set.of(),
        Boolean.parseBoolean(pack.property("elision", "false")),
        Boolean.parseBoolean(pack.property("case-after-apostrophe", "false")));
  }

  /** Months and weekdays in short are written with a stop in most languages. */
  private static Set<String> trailing(LanguagePack pack) {
    Set<String> all = new HashSet<>(pack.list("abbreviation-trailing").words());
    if (all.isEmpty()) {
      all.addAll(pack.list("month-short").words());
      all.addAll(pack.list("weekday-short").words());
    }
    return all;
  }
}
