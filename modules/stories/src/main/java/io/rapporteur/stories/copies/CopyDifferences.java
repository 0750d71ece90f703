package io.rapporteur.stories.copies;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What differs between two texts of which one repeats the other, as from the first to the second.
 * The lists are in order of the second text, and hold the first {@link #MOST} of their kind.
 *
 * @param equal words that are the same in both
 * @param added words of the second that the first does not have
 * @param dropped words of the first that the second does not have
 * @param replaced words of the first that have others in their place
 * @param changed words of the second that stand in place of those
 * @param words places where neither a figure nor a quotation changed
 * @param figures places where figures changed
 * @param quotations places where words within quotation marks changed
 */
public record CopyDifferences(
    int equal,
    int added,
    int dropped,
    int replaced,
    int changed,
    List<Replaced> words,
    List<Replaced> figures,
    List<Replaced> quotations) {
  /** So many places of a kind are named. */
  public static final int MOST = 20;

  /**
   * Words in the place of others.
   *
   * @param from as the first text has it; empty when it has nothing there
   * @param to as the second text has it; empty when it has nothing there
   */
  public record Replaced(String from, String to) {
    /** Bytes of heap that a pair of short texts takes beside their letters, about. */
    private static final int BYTES = 120;

    private int bytes() {
      return BYTES + from.length() + to.length();
    }

    Replaced turned() {
      return new Replaced(to, from);
    }
  }

  public CopyDifferences {
    words = List.copyOf(words);
    figures = List.copyOf(figures);
    quotations = List.copyOf(quotations);
  }

  /** Bytes of heap that the places named take, about. */
  public int bytes() {
    return Stream.of(words, figures, quotations)
        .flatMap(List::stream)
        .mapToInt(Replaced::bytes)
        .sum();
  }

  static CopyDifferences of(TextAlignment alignment) {
    List<Replaced> words = new ArrayList<>();
    List<Replaced> figures = new ArrayList<>();
    List<Replaced> quotations = new ArrayList<>();
    int changedA = 0;
    int changedB = 0;
    for (ChangedStretch change : alignment.changes()) {
      boolean both = change.startA() < change.endA() && change.startB() < change.endB();
      if (both) {
        changedA += change.endA() - change.startA();
        changedB += change.endB() - change.startB();
      }
      boolean inQuotation = inQuotation(alignment, change);
      boolean figure = both && figuresDiffer(alignment, change);
      if (figure) {
        add(figures, alignment, change);
      }
      if (inQuotation) {
        add(quotations, alignment, change);
      }
      if (!figure && !inQuotation) {
        add(words, alignment, change);
      }
    }
    int equal = alignment.equalWords();
    return new CopyDifferences(
        equal,
        alignment.b.allWords() - equal - changedB,
        alignment.a.allWords() - equal - changedA,
        changedA,
        changedB,
        words,
        figures,
        quotations);
  }

  /** The same as from the second text to the first. */
  CopyDifferences turned() {
    return new CopyDifferences(
        equal,
        dropped,
        added,
        changed,
        replaced,
        turned(words),
        turned(figures),
        turned(quotations));
  }

  private static List<Replaced> turned(List<Replaced> places) {
    return places.stream().map(Replaced::turned).toList();
  }

  private static void add(List<Replaced> list, TextAlignment alignment, ChangedStretch change) {
    if (list.size() < MOST) {
      list.add(
          new Replaced(
              alignment.a.text(change.startA(), change.endA()),
              alignment.b.text(change.startB(), change.endB())));
    }
  }

  /** Whether words were changed, dropped or put in between two words of one quotation. */
  private static boolean inQuotation(TextAlignment alignment, ChangedStretch change) {
    return quoted(alignment.a, change.startA(), change.endA())
        || quoted(alignment.b, change.startB(), change.endB());
  }

  private static boolean quoted(CopyText text, int start, int end) {
    for (int i = Math.max(0, start - 1); i < Math.min(end + 1, text.size()); i++) {
      if (!text.word(i).is(CopyWord.QUOTED)) {
        return false;
      }
    }
    return true;
  }

  private static boolean figuresDiffer(TextAlignment alignment, ChangedStretch change) {
    return !numbers(alignment.a, change.startA(), change.endA())
        .equals(numbers(alignment.b, change.startB(), change.endB()));
  }

  private static List<Long> numbers(CopyText text, int start, int end) {
    List<Long> numbers = new ArrayList<>();
    for (int i = start; i < end; i++) {
      if (text.word(i).is(CopyWord.NUMBER)) {
        numbers.add(text.hash(i));
      }
    }
    return numbers;
  }
}
