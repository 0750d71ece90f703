package io.rapporteur.analysis.quotations;

import io.rapporteur.analysis.pack.WordClass;
import io.rapporteur.analysis.reading.Sentence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads a transcript: paragraphs that open with a speaker's label and a colon, or with a dash, and
 * an opening statement in the first person before the first label.
 */
final class TranscriptTurnFinder {
  private static final int LONGEST_LABEL = 7;

  /** How many speakers are looked for in how many tokens at the head. */
  private static final int MANY = 16;

  private static final int HEAD = 200;

  private final QuotedDocument doc;
  private final List<int[]> paragraphs = new ArrayList<>();

  /** Whether {@code Q.} and {@code A.} open paragraphs. */
  private boolean dotted;

  TranscriptTurnFinder(QuotedDocument doc) {
    this.doc = doc;
    for (Sentence sentence : doc.reading().sentences()) {
      if (sentence.paragraph() == paragraphs.size()) {
        paragraphs.add(new int[] {sentence.firstToken(), sentence.endToken()});
      } else {
        paragraphs.get(paragraphs.size() - 1)[1] = sentence.endToken();
      }
    }
  }

  /** The turns, in order; none when the document is no transcript. */
  List<TranscriptTurn> run() {
    TokenRange[] labels = new TokenRange[paragraphs.size()];
    dotted = opens(QuotationWords.QUESTION_LETTER) && opens(QuotationWords.ANSWER_LETTER);
    Map<String, Integer> counts = new HashMap<>();
    int labelled = 0;
    int asked = 0;
    int dashed = 0;
    for (int p = 0; p < labels.length; p++) {
      labels[p] = label(paragraphs.get(p));
      if (labels[p] != null) {
        labelled++;
        asked += asks(labels[p]) ? 1 : 0;
        counts.merge(text(labels[p]), 1, Integer::sum);
      }
      dashed += dash(paragraphs.get(p)[0]) ? 1 : 0;
    }
    boolean repeats = counts.values().stream().anyMatch(n -> n > 1);
    boolean transcript = labelled >= 2 && asked > 0 || labelled >= 3 && repeats;
    if (!transcript) {
      return dashed >= 3 && dashed * 2 >= labels.length ? dashes() : List.of();
    }
    return labelled(labels, counts);
  }

  private List<TranscriptTurn> labelled(TokenRange[] labels, Map<String, Integer> counts) {
    List<TranscriptTurn> turns = new ArrayList<>();
    int first = 0;
    while (labels[first] == null) {
      first++;
    }
    TokenRange answers = interviewee(labels);
    TranscriptTurn opening = opening(first, labels, counts, answers);
    if (opening != null) {
      turns.add(opening);
    }
    for (int p = first; p < labels.length; p++) {
      if (labels[p] == null) {
        continue;
      }
      int last = p;
      while (last + 1 < labels.length && labels[last + 1] == null) {
        last++;
      }
      int from = labels[p].end();
      if (doc.is(from, ",") || doc.is(from, "(")) {
        while (from < paragraphs.get(p)[1] && !doc.is(from, ":")) {
          from++;
        }
      }
      from += from < paragraphs.get(last)[1] && (doc.is(from, ":") || doc.is(from, ".")) ? 1 : 0;
      int to = paragraphs.get(last)[1];
      while (from < to
          && !doc.narrated(from)
          && doc.passage(doc.passageOf(from)).firstToken() < from) {
        from++;
      }
      if (from < to) {
        boolean reply = answers(labels[p]);
        TokenRange who = reply ? answers : labels[p];
        turns.add(new TranscriptTurn(who, !reply && asks(labels[p]), from, to));
      }
    }
    return turns;
  }

  private List<TranscriptTurn> dashes() {
    List<TranscriptTurn> turns = new ArrayList<>();
    for (int[] paragraph : paragraphs) {
      if (dash(paragraph[0]) && paragraph[0] + 1 < paragraph[1]) {
        turns.add(new TranscriptTurn(null, false, paragraph[0] + 1, paragraph[1]));
      }
    }
    return turns;
  }

  private boolean dash(int i) {
    return doc.is(i, "-") || doc.isDash(i);
  }

  /** The label that opens a paragraph: capitalised words, or a word like Question, and a colon. */
  private TokenRange label(int[] paragraph) {
    int i = paragraph[0];
    int named = 0;
    int office = -1;
    if (dotted && letter(i)) {
      return new TokenRange(i, i + 1);
    }
    while (i < paragraph[1] && i - (office < 0 ? paragraph[0] : office) < LONGEST_LABEL) {
      String text = doc.text(i);
      if (text.equals(":")) {
        boolean any = named > 0 && i > paragraph[0] && i + 1 < paragraph[1];
        return any && !doc.is(paragraph[0], QuotationWords.NO_SPEAKER_LABEL)
            ? new TokenRange(paragraph[0], office < 0 ? i : office)
            : null;
      }
      int close = office < 0 && named > 0 && text.equals("(") ? close(i, paragraph[1]) : -1;
      if (close > 0) {
        office = i;
        i = close;
        continue;
      }
      boolean letters = Character.isLetter(text.codePointAt(0));
      if (letters && Character.isUpperCase(text.codePointAt(0))) {
        named++;
      } else if (office < 0 && office(paragraph[0], i)) {
        office = i;
      } else if (letters
          ? !small(i) && (office < 0 || doc.is(i, TokenClasses.AUXILIARY))
          : !text.equals(".") && !text.equals("-") && !text.equals("(") && !text.equals(")")) {
        return null;
      }
      i++;
    }
    return null;
  }

  /**
   * The comma of {@code Ines Moll, Harbour Master:} or {@code Ines Moll, pilot:}, behind two words
   * of a name.
   */
  private boolean office(int first, int i) {
    return doc.text(i).equals(",")
        && i - first >= 2
        && i + 1 < doc.size()
        && (doc.token(i + 1).capitalised() || doc.is(i + 1, TokenClasses.SPEAKER_NOUN));
  }

  /** Past the bracket of {@code Ines Moll (pilot):}, where the colon stands; -1 elsewhere. */
  private int close(int open, int end) {
    int i = open + 1;
    while (i < Math.min(end, open + LONGEST_LABEL) && !doc.is(i, ")")) {
      i++;
    }
    return i + 1 < end && doc.is(i, ")") && doc.is(i + 1, ":") ? i + 1 : -1;
  }

  private boolean opens(WordClass letter) {
    return paragraphs.stream().anyMatch(p -> doc.is(p[0], letter) && letter(p[0]));
  }

  /** {@code Q.} or {@code A.} */
  private boolean letter(int i) {
    boolean labels =
        doc.token(i).capitalised()
            && (doc.is(i, QuotationWords.QUESTION_LETTER)
                || doc.is(i, QuotationWords.ANSWER_LETTER));
    return labels && (doc.text(i).endsWith(".") || i + 1 < doc.size() && doc.is(i + 1, "."));
  }

  private boolean small(int i) {
    return doc.is(i, TokenClasses.OF)
        || doc.token(i).text().length() <= 3 && !doc.is(i, TokenClasses.AUXILIARY);
  }

  private boolean asks(TokenRange label) {
    return doc.token(label.first()).lower().length() > 0
        && label.size() <= 2
        && (dotted && letter(label.first())
            || (doc.bitsAnyCase(label.first()) & TokenClasses.QUESTION_LABEL) != 0);
  }

  private boolean answers(TokenRange label) {
    return label.size() <= 2 && doc.is(label.first(), QuotationWords.ANSWER_LABEL);
  }

  /** Who the answers of an interview are, when labels say no more than that they are answers. */
  private TokenRange interviewee(TokenRange[] labels) {
    for (TokenRange label : labels) {
      if (label != null && answers(label)) {
        return new Interviewee(doc).find(labels, headed() ? paragraphs.get(0)[1] : 0);
      }
    }
    return null;
  }

  private String text(TokenRange label) {
    StringBuilder text = new StringBuilder();
    for (int i = label.first(); i < label.end(); i++) {
      text.append(doc.token(i).lower()).append(' ');
    }
    return text.toString();
  }

  /**
   * What stands before the first label is a statement when it is in the first person. It is that of
   * the speaker whom the headline names, or of the one who answers most.
   */
  private TranscriptTurn opening(
      int firstLabel, TokenRange[] labels, Map<String, Integer> counts, TokenRange answers) {
    int from = -1;
    int persons = 0;
    for (int p = headed() ? 1 : 0; p < firstLabel; p++) {
      int[] paragraph = paragraphs.get(p);
      int first = firstPersons(paragraph);
      if (from < 0 && (first > 0 || salutation(paragraph))) {
        from = paragraph[0];
      }
      persons += first;
    }
    if (from < 0 || persons < 3) {
      return null;
    }
    TokenRange named = principal(labels, counts, from);
    TokenRange principal = named == null ? answers : named;
    return principal == null
        ? null
        : new TranscriptTurn(principal, false, from, paragraphs.get(firstLabel - 1)[1]);
  }

  private boolean headed() {
    return doc.reading().result().getHeadlineSpan() != null
        || paragraphs.size() > 1
            && !".!?".contains(doc.text(paragraphs.get(0)[1] - 1))
            && !salutation(paragraphs.get(0));
  }

  private int firstPersons(int[] paragraph) {
    int n = 0;
    for (int i = paragraph[0]; i < paragraph[1]; i++) {
      n += doc.narrated(i) && (doc.bitsAnyCase(i) & TokenClasses.FIRST_PERSON) != 0 ? 1 : 0;
    }
    return n;
  }

  private boolean salutation(int[] paragraph) {
    return paragraph[1] - paragraph[0] <= 10 && doc.is(paragraph[1] - 1, ",");
  }

  /** The speaker named before the statement, else the label most often used. */
  private TokenRange principal(TokenRange[] labels, Map<String, Integer> counts, int before) {
    TokenRange best = null;
    int most = 0;
    Set<String> seen = new HashSet<>();
    for (TokenRange label : labels) {
      if (label == null || asks(label) || seen.size() > MANY || !seen.add(text(label))) {
        continue;
      }
      String name = doc.token(label.end() - 1).lower();
      for (int i = 0; i < Math.min(before, HEAD); i++) {
        if (doc.token(i).lower().equals(name)) {
          int start = i;
          for (int k = label.end() - 2; k >= label.first() && start > 0; k--) {
            if (!doc.token(start - 1).lower().equals(doc.token(k).lower())) {
              break;
            }
            start--;
          }
          return new TokenRange(start, i + 1);
        }
      }
      if (counts.get(text(label)) > most) {
        most = counts.get(text(label));
        best = label;
      }
    }
    return best;
  }
}
