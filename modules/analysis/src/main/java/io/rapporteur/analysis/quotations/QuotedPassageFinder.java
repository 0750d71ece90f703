package io.rapporteur.analysis.quotations;

import io.rapporteur.analysis.reading.Reading;
import io.rapporteur.analysis.reading.Sentence;
import io.rapporteur.analysis.reading.Token;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Pairs quotation marks, paragraph by paragraph, so that a mark never closed swallows no more than
 * its sentence or, at the head of a paragraph, that paragraph. A passage left open whose next
 * paragraph opens with a mark again goes on there.
 */
final class QuotedPassageFinder {
  /** Tokens that a speaker's name and verb take at most. */
  private static final int SPEAKER = 6;

  /** Tokens looked through for a closing single mark. */
  private static final int LONGEST_SINGLE = 400;

  /** Letters after which an apostrophe alone makes an owner, as a pack has it. */
  private static final String POSSESSIVE_AFTER = "possessive-apostrophe-after";

  private final Reading reading;
  private final String body;
  private final List<Token> tokens;
  private final List<Sentence> sentences;
  private final List<QuotedPassage> found = new ArrayList<>();

  /** Index of the passage that the next paragraph may go on with, or -1. */
  private int pending = -1;

  private String possessiveAfter = "";

  QuotedPassageFinder(Reading reading) {
    this.reading = reading;
    this.body = reading.body();
    this.tokens = reading.tokens();
    this.sentences = reading.sentences();
  }

  List<QuotedPassage> run() {
    int s = 0;
    while (s < sentences.size()) {
      int last = s;
      while (last + 1 < sentences.size()
          && sentences.get(last + 1).paragraph() == sentences.get(s).paragraph()) {
        last++;
      }
      paragraph(s, last);
      s = last + 1;
    }
    return found;
  }

  private void paragraph(int firstSentence, int lastSentence) {
    int from = sentences.get(firstSentence).firstToken();
    possessiveAfter =
        reading.packAt(sentences.get(firstSentence).start()).property(POSSESSIVE_AFTER, "");
    int to = sentences.get(lastSentence).endToken();
    int[] marks = marks(from, to);
    int continued = pending;
    pending = -1;
    int[] opens = new int[marks.length + 1];
    int[] closes = new int[marks.length + 1];
    for (int m = marks.length - 1; m >= 0; m--) {
      QuoteMark role = QuoteMark.of(body, tokens.get(marks[m]));
      opens[m] = opens[m + 1] + (role == QuoteMark.OPENS ? 1 : 0);
      closes[m] = closes[m + 1] + (role == QuoteMark.OPENS ? 0 : 1);
    }
    int open = -1;
    int depth = 0;
    int foreign = 0;
    int plainFrom = from;
    for (int m = 0; m < marks.length; m++) {
      int at = marks[m];
      QuoteMark role = QuoteMark.of(body, tokens.get(at));
      if (open < 0) {
        if (role == QuoteMark.OPENS || role == QuoteMark.EITHER && !afterDigit(at)) {
          singles(plainFrom, at);
          open = at;
          depth = 0;
          foreign = 0;
        }
      } else if (QuoteMark.family(tokens.get(open)) != QuoteMark.family(tokens.get(at))) {
        continue;
      } else if (QuoteMark.style(tokens.get(open)) != QuoteMark.style(tokens.get(at))
          && (role != QuoteMark.CLOSES || foreign > 0)) {
        foreign += role == QuoteMark.OPENS ? 1 : foreign > 0 ? -1 : 0;
      } else if (role != QuoteMark.OPENS) {
        if (depth > 0) {
          depth--;
        } else {
          emit(open, at + 1, true, open == from ? continued : -1);
          plainFrom = at + 1;
          open = -1;
        }
      } else if (closes[m + 1] >= opens[m + 1] + depth + 2) {
        depth++;
      } else if (depth == 0 && closesBeforeVerb(at)) {
        emit(open, at + 1, true, open == from ? continued : -1);
        plainFrom = at + 1;
        open = -1;
      } else {
        emit(open, cut(open, at, lastSentence), false, open == from ? continued : -1);
        open = at;
        depth = 0;
      }
    }
    if (open < 0) {
      singles(plainFrom, to);
      return;
    }
    boolean goesOn = reopens(lastSentence, open);
    int end = goesOn || open == from ? to : cut(open, to, lastSentence);
    emit(open, end, false, open == from ? continued : -1);
    if (goesOn) {
      pending = found.size() - 1;
    }
  }

  /** {@code …, “Poe said. “…}: a mark glued to the wrong side; who spoke stands behind it. */
  private boolean closesBeforeVerb(int at) {
    if (!tokens.get(at - 1).text().equals(",")) {
      return false;
    }
    for (int i = at + 2; i < Math.min(tokens.size(), at + SPEAKER); i++) {
      if (tokens.get(i).is(QuotationWords.SAYING_VERB)) {
        return true;
      }
      if (!tokens.get(i).capitalised()) {
        return false;
      }
    }
    return false;
  }

  private int[] marks(int from, int to) {
    int[] marks = new int[8];
    int n = 0;
    for (int i = from; i < to; i++) {
      if (QuoteMark.isDouble(tokens.get(i))) {
        marks = n == marks.length ? Arrays.copyOf(marks, n * 2) : marks;
        marks[n++] = i;
      }
    }
    return Arrays.copyOf(marks, n);
  }

  private boolean reopens(int lastSentence, int open) {
    if (lastSentence + 1 == sentences.size()) {
      return false;
    }
    Token head = tokens.get(sentences.get(lastSentence + 1).firstToken());
    return QuoteMark.isDouble(head)
        && QuoteMark.family(head) == QuoteMark.family(tokens.get(open))
        && QuoteMark.of(body, head) != QuoteMark.CLOSES;
  }

  /** Where a passage without a closing mark is taken to end: with its sentence, before a limit. */
  private int cut(int open, int limit, int lastSentence) {
    int low = 0;
    int high = lastSentence;
    while (low < high) {
      int mid = (low + high) >>> 1;
      if (sentences.get(mid).endToken() <= open + 1) {
        low = mid + 1;
      } else {
        high = mid;
      }
    }
    return Math.min(limit, sentences.get(low).endToken());
  }

  private boolean afterDigit(int at) {
    int start = tokens.get(at).start();
    return start > 0 && Character.isDigit(body.charAt(start - 1));
  }

  /** Single marks count only outside double ones, and only in pairs. */
  private void singles(int from, int to) {
    int lastClose = -1;
    for (int i = to - 1; i > from && lastClose < 0; i--) {
      lastClose = closesSingle(i) && !possessive(i) ? i : -1;
    }
    int at = from;
    while (at < to) {
      int close = opensSingle(at) ? closing(at, to, lastClose) : -1;
      if (close > at + 1) {
        emit(at, close + 1, true, -1);
        at = close;
      }
      at++;
    }
  }

  private int closing(int open, int to, int lastClose) {
    int family = QuoteMark.family(tokens.get(open));
    int weak = -1;
    for (int i = open + 1; i < Math.min(to, open + LONGEST_SINGLE); i++) {
      if (closesSingle(i) && QuoteMark.family(tokens.get(i)) == family) {
        if (!possessive(i)) {
          return i;
        }
        weak = weak < 0 ? i : weak;
      }
      if (weak >= 0 && i >= lastClose || weak < 0 && i > lastClose && i - open > 60) {
        return weak;
      }
    }
    return weak;
  }

  private boolean opensSingle(int at) {
    Token token = tokens.get(at);
    if (!QuoteMark.isSingle(token) || at + 1 >= tokens.size()) {
      return false;
    }
    Token next = tokens.get(at + 1);
    return QuoteMark.of(body, token) == QuoteMark.OPENS
        && next.start() == token.end()
        && !elided(next);
  }

  /** {@code 'em}, {@code '90s}: an apostrophe that stands for what is left out. */
  private static boolean elided(Token next) {
    return next.is(QuotationWords.ELISION)
        || next.text().length() == 3
            && Character.isDigit(next.text().charAt(0))
            && Character.isLetter(next.text().charAt(2));
  }

  private boolean closesSingle(int at) {
    return QuoteMark.isSingle(tokens.get(at))
        && QuoteMark.of(body, tokens.get(at)) == QuoteMark.CLOSES;
  }

  /** The apostrophe of a plural: {@code the ministers' plan}. */
  private boolean possessive(int at) {
    Token token = tokens.get(at);
    return token.start() > 0
        && possessiveAfter.indexOf(body.charAt(token.start() - 1)) >= 0
        && at + 1 < tokens.size()
        && tokens.get(at + 1).start() > token.end()
        && Character.isLetter(tokens.get(at + 1).text().charAt(0));
  }

  private void emit(int open, int endToken, boolean closed, int continues) {
    int innerEnd = closed ? endToken - 1 : endToken;
    if (innerEnd <= open + 1) {
      return;
    }
    int start = tokens.get(open + 1).start();
    int end = tokens.get(innerEnd - 1).end();
    char last = body.charAt(end - 1);
    if (last == ',' && innerEnd - 2 > open) {
      end = tokens.get(innerEnd - 2).end();
    }
    if (start >= end) {
      return;
    }
    int paragraph = sentences.get(tokens.get(open).sentence()).paragraph();
    boolean single = QuoteMark.isSingle(tokens.get(open));
    found.add(
        new QuotedPassage(start, end, open, endToken, paragraph, closed, single, continues, last));
  }
}
