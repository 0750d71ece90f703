package io.rapporteur.stories.ledger;

import io.rapporteur.model.Figure;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads whether a figure is told as part of a whole, and what is said of that part alone. */
final class PartFinder {
  /** Before a figure that is part of the one before it. */
  private static final Pattern PART =
      Pattern.compile(
          "\\b(?:of (?:which|whom|them|these|those)|among them|including|davon|darunter|dont)\\s+(?:\\p{L}+\\s+){0,2}$",
          Pattern.CASE_INSENSITIVE);

  /** Behind a figure that is part of the people told of before: {@code four of them guards}. */
  private static final Pattern OF_THEM =
      Pattern.compile(
          "(?:\\s+\\p{L}+)?\\s+(?:of (?:which|whom|them|these|those)|von ihnen|d'entre eux)\\b",
          Pattern.CASE_INSENSITIVE);

  /** Behind one that is part of a whole of which the number comes next. */
  private static final Pattern OF_THE =
      Pattern.compile("\\s+(?:of (?:the|its|their|all)|von den|der)\\s+", Pattern.CASE_INSENSITIVE);

  private static final Set<String> THEM = Set.of("them", "whom", "these", "those");

  /** Within one: {@code nine of the dead}. */
  private static final Pattern OF_SOME = Pattern.compile("\\p{L}\\s+of\\s+(?:the|these|those)\\s");

  private final Set<Integer> starts = new HashSet<>();

  /**
   * @param figures all of the document
   */
  PartFinder(Collection<Figure> figures) {
    figures.forEach(figure -> starts.add(figure.getSpan().getStart()));
  }

  /** Whether the words before a figure make it part of what they tell. */
  static boolean isAmong(String before) {
    return PART.matcher(before).find();
  }

  /** Whether what stands behind it, or its own noun, says that it is part of a whole. */
  boolean isOfWhole(Figure figure, String after) {
    Matcher whole = OF_THE.matcher(after);
    return OF_THEM.matcher(after).lookingAt()
        || OF_SOME.matcher(figure.getSpan().getExact()).find()
        || whole.lookingAt() && starts.contains(figure.getSpan().getEnd() + whole.end());
  }

  /** By its own noun, where that is the part's, and by what its clause goes on to say. */
  static Set<String> rest(Figure figure, boolean among, String after) {
    String noun = among ? figure.getSpan().getExact() : "";
    Set<String> rest = new HashSet<>();
    for (String stem : BodyWords.stems(noun + ' ' + after)) {
      if (Vicinity.tells(stem) && !THEM.contains(stem)) {
        rest.add(stem);
      }
    }
    return Set.copyOf(rest);
  }
}
