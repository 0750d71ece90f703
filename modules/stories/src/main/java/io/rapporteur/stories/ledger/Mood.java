package io.rapporteur.stories.ledger;

import io.rapporteur.model.Figure;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads whether a value is, was, will be or should be; two moods are never held together. */
final class Mood {
  /** Words before a value that was left for another: {@code up from 64 %}. */
  private static final Set<String> FROM = Set.of("from", "von");

  private static final String WAS = "former";

  /** Stems behind one. */
  private static final Set<String> FORMER = Set.of("earlie", "ago", "previo", "zuvor");

  /** Stems before one of another time: {@code at the last election}. */
  private static final Set<String> LAST = Set.of("last", "previo", "former", "earlie");

  /** Stems just before the noun of what came on top of what was there: {@code 84 new cases}. */
  private static final Set<String> NEW =
      Set.of(
          "new", "newly", "fresh", "neue", "neuen", "neuer", "nouvea", "nouvel", "nuevo", "nueva");

  /** Between another year and a figure of it: {@code the worst since 1998, when}. */
  private static final Pattern YEAR =
      Pattern.compile(
          "\\b(?:since|in|of|seit|von|depuis|en|desde)\\s+(?<year>(?:1[89]|20)\\d\\d)\\b[^.;]{0,30}"
              + "\\b(?:when|in which|als|cuando|quand|lorsque)\\b[^.;]{0,60}$",
          Pattern.CASE_INSENSITIVE);

  /** Stems before a value that is not there yet. */
  private static final Set<String> EXPECTED =
      Set.of("seen", "see", "expect", "foreca", "predic", "projec", "erwart");

  /** Stems before one that somebody would have. */
  private static final Set<String> WANTED =
      Set.of(
          "target", "goal", "demand", "want", "asked", "offer", "offere", "propos", "fordert",
          "forder");

  /** Words up to which these are looked for. */
  private static final int REACH = 4;

  /** Before what was the highest or the lowest so far. */
  private static final Pattern RECORD =
      Pattern.compile(
          "\\b(?:on record|(?:previous|old|all-time) (?:record|high|low|best|worst)|record (?:is|was|stands|stood|set|held))\\b[^.;]*$",
          Pattern.CASE_INSENSITIVE);

  private Mood() {}

  /**
   * The mood of a figure.
   *
   * @param before its sentence as far as the figure
   * @param around the words around it
   * @param told when its document was published; null when that is not known
   * @return empty for a value that is
   */
  static String of(Figure figure, String before, List<Nearby> around, Instant told) {
    return RECORD.matcher(before).find() || ofYearBefore(before, told) ? WAS : of(figure, around);
  }

  private static String of(Figure figure, List<Nearby> around) {
    String said = figure.getSpan().getExact() + ' ' + figure.getMeasure();
    if (!Collections.disjoint(BodyWords.stems(said), NEW)) {
      return "added";
    }
    for (Nearby word : around) {
      int distance = word.distance();
      boolean before = distance < 0 && distance >= -REACH;
      if (distance == -1 && FROM.contains(word.stem())
          || before && LAST.contains(word.stem())
          || distance > 0 && distance <= REACH && FORMER.contains(word.stem())) {
        return WAS;
      }
      if (before && EXPECTED.contains(word.stem())) {
        return "expected";
      }
      if (before && WANTED.contains(word.stem())) {
        return "wanted";
      }
    }
    return "";
  }

  /** Whether what stands before a figure says that it is of a year that was over. */
  private static boolean ofYearBefore(String before, Instant told) {
    Matcher year = YEAR.matcher(before);
    return year.find()
        && told != null
        && Integer.parseInt(year.group("year")) < told.atZone(ZoneOffset.UTC).getYear();
  }
}
