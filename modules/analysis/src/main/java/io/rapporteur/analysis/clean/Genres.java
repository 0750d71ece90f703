package io.rapporteur.analysis.clean;

import io.rapporteur.analysis.pack.CleaningLists;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells transcripts and interviews by the labels of their turns. */
final class Genres {
  private static final int FEWEST_TURNS = 3;

  private static final int LONGEST_LABEL = 140;

  private static final Pattern TURN =
      Pattern.compile(
          "((?:\\p{Lu}[\\p{L}'’.-]{0,25}|[QA])(?: (?:\\p{Lu}|of |the |al-|de |von |van )[\\p{L}'’.-]{0,25}){0,5})"
              + "(?:, \\p{Lu}[^,:.]{1,60})? ?(?:\\([^)]{1,60}\\) ?)?: \\S");

  private static final Set<String> INTERVIEW = CleaningLists.of("interview-word");

  private Genres() {}

  /** {@code transcript}, {@code interview} or null. */
  static String of(List<Paragraph> paragraphs, String headline) {
    Map<String, Integer> turns = new HashMap<>();
    int all = 0;
    int kept = 0;
    for (Paragraph paragraph : paragraphs) {
      if (!paragraph.kept()) {
        continue;
      }
      kept++;
      int colon = paragraph.text().indexOf(':');
      if (colon < 1 || colon > LONGEST_LABEL) {
        continue;
      }
      Matcher matcher = TURN.matcher(paragraph.text());
      if (matcher.lookingAt()) {
        all++;
        turns.merge(matcher.group(1), 1, Integer::sum);
      }
    }
    boolean again = turns.values().stream().anyMatch(count -> count > 1);
    if (all < FEWEST_TURNS || !again || all * 5 < kept) {
      return null;
    }
    String lower = headline.toLowerCase(Locale.ROOT);
    return INTERVIEW.stream().anyMatch(lower::contains) ? "interview" : "transcript";
  }
}
