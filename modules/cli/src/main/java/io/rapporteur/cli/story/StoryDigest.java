package io.rapporteur.cli.story;

import io.rapporteur.model.LedgerEntry;
import io.rapporteur.model.Story;
import io.rapporteur.model.Verdict;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a list says of a story: small, so that thousands of them can be held.
 *
 * @param id of the story
 * @param headline as its central document has it
 * @param latest publication of its newest document; null when none says it
 * @param documents in it
 * @param witnesses among them
 * @param sources outlets
 * @param verdicts how many of the ledger's entries have each, as words
 */
public record StoryDigest(
    String id,
    String headline,
    Instant latest,
    int documents,
    int witnesses,
    int sources,
    String verdicts) {
  /** Newest first; stories without a date last; of one time by id. */
  public static final Comparator<StoryDigest> NEWEST_FIRST =
      Comparator.comparing(
              StoryDigest::latest, Comparator.nullsLast(Comparator.<Instant>reverseOrder()))
          .thenComparing(StoryDigest::id);

  /** The digest of a story's record. */
  public static StoryDigest of(Story story) {
    return new StoryDigest(
        story.getId(),
        headline(story),
        story.getEnd(),
        story.getDocuments(),
        story.getWitnesses(),
        story.getSources().size(),
        verdicts(story));
  }

  /** Whether it had a document at a time or later. */
  public boolean since(Instant time) {
    return time == null || latest != null && !latest.isBefore(time);
  }

  static String headline(Story story) {
    return story.getHeadline().isBlank() ? "(no headline)" : story.getHeadline();
  }

  /** Disputes first; figures that stand alone are not counted. */
  private static String verdicts(Story story) {
    Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
    for (LedgerEntry entry : story.getLedger()) {
      if (entry.getVerdict() != Verdict.SINGLE) {
        counts.merge(entry.getVerdict(), 1, Integer::sum);
      }
    }
    return counts.entrySet().stream()
        .sorted(Comparator.comparing(count -> FiguresSection.rank(count.getKey())))
        .map(count -> count.getValue() + " " + count.getKey())
        .collect(Collectors.joining(", "));
  }
}
