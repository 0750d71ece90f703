package io.rapporteur.stories.ledger;

import io.rapporteur.model.AnnotatedDocument;
import io.rapporteur.model.Figure;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A figure with what is needed to hold it beside figures of other documents.
 *
 * @param uri of the document
 * @param published null when not known
 * @param figure as read
 * @param event what happened to what is counted: its class, or that of the noun ({@code death
 *     toll})
 * @param kind {@code count}, {@code money}, {@code share}, {@code quantity} or {@code change}
 * @param unit in which it is compared; empty when none is written
 * @param interval what its value leaves open, in that unit
 * @param digits how many of its value's carry something, of {@code 1,375} four
 * @param equivalents the same in other units, for conversions that the text gives
 * @param words of its sentence
 * @param before the stem just before it; empty when there is none
 * @param after the stem just after it; empty when there is none
 * @param measureWords stems of what is measured
 * @param head stem of the noun that is counted, as written; empty when none is
 * @param scopes entities that its own sentence limits it by
 * @param dates told in its sentence, ISO 8601
 * @param part whether it is told as part of another ({@code including 13 students})
 * @param equals how many figures of the document have its value and unit, itself among them
 * @param ofSort how many values the document has of its event and unit, its own among them
 * @param telling how it is told
 */
public record LedgerFigure(
    String uri,
    Instant published,
    Figure figure,
    String event,
    String kind,
    String unit,
    Interval interval,
    int digits,
    Map<String, Interval> equivalents,
    Vicinity words,
    String before,
    String after,
    Set<String> measureWords,
    String head,
    Set<String> scopes,
    List<String> dates,
    boolean part,
    int equals,
    int ofSort,
    Telling telling)
    implements Comparable<LedgerFigure> {

  private static final Comparator<LedgerFigure> ORDER =
      Comparator.comparing(LedgerFigure::uri)
          .thenComparing(f -> f.figure().getSpan().getStart())
          .thenComparing(f -> f.figure().getSpan().getEnd());

  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}]+");
  private static final int SHORTEST_WORD = 3;

  /**
   * So many figures of a document are held, the first: a page of tables has thousands, each of
   * which would be held against each of the next page's.
   */
  public static final int MOST = 200;

  /** The figures of a document that have a value, {@link #MOST} at most, in order of position. */
  public static List<LedgerFigure> all(AnnotatedDocument document) {
    List<LedgerFigure> figures = new FigureReader(document).figures();
    return List.copyOf(figures.subList(0, Math.min(MOST, figures.size())));
  }

  /** Stems by which those that are counted are told from others: of homeless people the first. */
  Set<String> called() {
    Set<String> stems = new HashSet<>(measureWords);
    for (String word : NO_WORD.split(figure.getMeasure())) {
      if (word.length() >= SHORTEST_WORD) {
        stems.add(BodyWords.stem(word));
      }
    }
    stems.remove(head);
    return stems;
  }

  /** By document, then by position: the one order in which figures are listed. */
  @Override
  public int compareTo(LedgerFigure other) {
    return ORDER.compare(this, other);
  }
}
