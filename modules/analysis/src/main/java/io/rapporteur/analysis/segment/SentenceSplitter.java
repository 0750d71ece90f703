package io.rapporteur.analysis.segment;

import io.rapporteur.analysis.reading.Reading;
import io.rapporteur.analysis.reading.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Groups tokens into sentences and paragraphs. A paragraph's end always ends a sentence. */
final class SentenceSplitter {
  private final String text;
  private final Cuts cuts;
  private final Reading reading;
  private final List<Sentence> sentences = new ArrayList<>();

  SentenceSplitter(Reading reading, Cuts cuts) {
    this.reading = reading;
    this.text = reading.body();
    this.cuts = cuts;
  }

  List<Sentence> run() {
    int first = 0;
    int paragraph = 0;
    int size = cuts.size();
    for (int i = 0; i < size; i++) {
      boolean last = i + 1 == size;
      boolean paragraphEnds =
          !last && LineBreaks.paragraphBetween(text, cuts.end(i), cuts.start(i + 1));
      if (last || paragraphEnds || endsSentence(first, i)) {
        sentences.add(new Sentence(cuts.start(first), cuts.end(i), first, i + 1, paragraph));
        first = i + 1;
      }
      if (paragraphEnds) {
        paragraph++;
      }
    }
    return sentences;
  }

  private boolean endsSentence(int first, int i) {
    int next = i + 1;
    int stop = stopBefore(first, i);
    if (stop < 0) {
      return false;
    }
    boolean spaced = cuts.start(next) > cuts.end(i);
    int lead = text.codePointAt(cuts.start(next));
    if (!spaced) {
      // Scripts without spaces; in others a stop glued to the next word is not ours to judge,
      // and a closing mark glued to the stop still belongs to this sentence.
      return unspacedStop(text.codePointBefore(cuts.end(stop)))
          && !CharKind.closer(lead)
          && !CharKind.stop(lead);
    }
    char lastStop = text.charAt(cuts.end(stop) - 1);
    int size = cuts.end(stop) - cuts.start(stop);
    if (lastStop == '.' && size > 1 && text.charAt(cuts.start(stop)) != '.') {
      return abbreviationEnds(stop, next);
    }
    if (numbered(first, stop) || lastStop == '.' && isDayOfMonth(first, stop, next)) {
      return false;
    }
    return opens(next, lead);
  }

  /** The token with the stop that ends at token i, past marks that close; -1 when there is none. */
  private int stopBefore(int first, int i) {
    for (int at = i; at >= first && i - at < 5; at--) {
      int c = text.codePointBefore(cuts.end(at));
      if (CharKind.stop(c)) {
        return at;
      }
      if (!CharKind.closer(c) || at == first || cuts.start(at) != cuts.end(at - 1)) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean unspacedStop(int c) {
    return c >= 0x3000 || c == '!' + 0xFEE0;
  }

  /** {@code am 9. September}, where the point makes an ordinal. */
  private boolean isDayOfMonth(int first, int stop, int next) {
    int day = stop - 1;
    return day >= first
        && cuts.end(day) == cuts.start(stop)
        && cuts.end(day) - cuts.start(day) <= 2
        && Character.isDigit(text.charAt(cuts.start(day)))
        && SegmentWords.of(reading.packAt(cuts.start(stop)))
            .afterOrdinal()
            .contains(text.substring(cuts.start(next), cuts.end(next)).toLowerCase(Locale.ROOT));
  }

  /** A number with a stop at the head of a paragraph or sentence numbers it: {@code 2. Ways}. */
  private boolean numbered(int first, int stop) {
    if (stop != first + 1 || cuts.end(first) - cuts.start(first) > 3) {
      return false;
    }
    for (int at = cuts.start(first); at < cuts.end(first); at++) {
      if (!Character.isDigit(text.charAt(at))) {
        return false;
      }
    }
    return true;
  }

  /**
   * Can a sentence begin with this token? Anything but a lower-case word or a mark that goes on.
   */
  private boolean opens(int next, int lead) {
    int at = next;
    int c = lead;
    while (!CharKind.word(c) && at + 1 < cuts.size() && at - next < 3) {
      if (c == ',' || c == ';' || c == ':' || c == '%') {
        return false;
      }
      if (c == '—' || c == '–' || c == '-') {
        // A dash opens a turn of speech, or goes on after a quoted question.
        at++;
        c = text.codePointAt(cuts.start(at));
        return CharKind.upper(c);
      }
      at++;
      c = text.codePointAt(cuts.start(at));
    }
    return !Character.isLowerCase(c);
  }

  private boolean abbreviationEnds(int stop, int next) {
    String token = text.substring(cuts.start(stop), cuts.end(stop));
    int lead = text.codePointAt(cuts.start(next));
    SegmentWords words = SegmentWords.of(reading.packAt(cuts.start(stop)));
    if (new Abbreviations(words).leading(token) || !CharKind.upper(lead) && !openingMark(lead)) {
      return false;
    }
    if (openingMark(lead) && next + 1 < cuts.size()) {
      return token.length() > 2 && CharKind.upper(text.codePointAt(cuts.start(next + 1)));
    }
    String lower = text.substring(cuts.start(next), cuts.end(next)).toLowerCase(Locale.ROOT);
    return words.starters().contains(lower)
        || words.closing().contains(token.substring(0, token.length() - 1));
  }

  private static boolean openingMark(int c) {
    return c == '"' || c == '“' || c == '‘' || c == '«' || c == '„' || c == '(';
  }
}
