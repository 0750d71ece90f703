package io.rapporteur.analysis.language;

import io.rapporteur.analysis.text.Script;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Finds paragraphs that are not in the main language of a text. */
final class Shares {
  /** A paragraph in another language: offsets of its first char and just past its last. */
  record Foreign(int start, int end, String tag) {}

  /** Shorter paragraphs are names, titles and quotations, not another language. */
  private static final int FEWEST_CHARS = 80;

  private static final double LEAST_CONFIDENCE = 0.9;

  /** How many paragraphs are looked at closely; a text that needs more is spot-checked. */
  private static final int MOST_LOOKS = 6;

  private static final int LOOKED_AT = 240;

  private final LanguageDetector detector;
  private final String body;
  private final List<Foreign> foreign = new ArrayList<>();
  private int looks;

  Shares(LanguageDetector detector, String body) {
    this.detector = detector;
    this.body = body;
  }

  /** The share of letters of each other language, from 0 to 1. */
  Map<String, Double> besides(Guess main) {
    Map<String, Double> shares = new TreeMap<>();
    if (main == Guess.UNKNOWN) {
      return shares;
    }
    Script script = Script.main(body, 0, Math.min(body.length(), 1_000));
    for (int start = 0; start < body.length() && looks < MOST_LOOKS; ) {
      int end = body.indexOf("\n\n", start);
      end = end < 0 ? body.length() : end;
      String other = end - start < FEWEST_CHARS ? null : other(start, end, main.tag(), script);
      if (other != null) {
        shares.merge(other, (double) letters(start, end), Double::sum);
        foreign.add(new Foreign(start, end, other));
      }
      start = end + 2;
    }
    if (!shares.isEmpty()) {
      double all = Math.max(1, letters(0, body.length()));
      shares.replaceAll((tag, letters) -> letters / all);
    }
    return shares;
  }

  /** The paragraphs that {@link #besides} found, in order. */
  List<Foreign> foreign() {
    return foreign;
  }

  /** The language of a paragraph when it is surely another; else null. */
  private String other(int start, int end, String main, Script script) {
    if (main.equals("en") && EnglishWords.isLikely(body, start, end)) {
      return null;
    }
    boolean sameScript = Script.main(body, start, Math.min(end, start + 300)) == script;
    boolean alone = script != Script.LATIN && script != Script.CYRILLIC && script != Script.ARABIC;
    if (sameScript && (alone || isNames(start, Math.min(end, start + 400)))) {
      return null;
    }
    looks++;
    Guess guess = detector.detect(body, start, Math.min(end, start + LOOKED_AT));
    boolean related = Relatives.of(main).contains(guess.tag());
    return related || guess.confidence() < LEAST_CONFIDENCE ? null : guess.tag();
  }

  /** Line-ups, tables and lists of names read like whatever language the names are from. */
  private boolean isNames(int start, int end) {
    int words = 0;
    int lower = 0;
    for (int i = start; i < end; i++) {
      boolean first = i == start || !Character.isLetter(body.charAt(i - 1));
      if (first && Character.isLetter(body.charAt(i))) {
        words++;
        lower += Character.isUpperCase(body.charAt(i)) ? 0 : 1;
      }
    }
    return lower * 2 < words;
  }

  private int letters(int start, int end) {
    int letters = 0;
    for (int i = start; i < end; i++) {
      letters += Character.isLetter(body.charAt(i)) ? 1 : 0;
    }
    return letters;
  }
}
