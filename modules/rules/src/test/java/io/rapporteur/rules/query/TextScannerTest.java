package io.rapporteur.rules.query;

import static org.assertj.core.api.Assertions.assertThat;

import io.rapporteur.testkit.Seeds;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextScannerTest {
  private static final String[] PIECES = {
    "a",
    "B",
    "cab",
    "S",
    "s",
    "'s",
    "\u2019s",
    "l'",
    "\u2019da",
    "'nin",
    "1",
    "23",
    "_",
    ":",
    ",",
    ";",
    ".",
    "'",
    "\u2018",
    "\u2019",
    "\u201C",
    "\u201D",
    "\u2013",
    "\u2014",
    "-",
    "@",
    "/",
    "#",
    "$",
    "%",
    "&",
    "\"",
    "(",
    ")",
    "*",
    "+",
    "!",
    "?",
    "\\",
    "~",
    "|",
    "<",
    ">",
    "=",
    "[",
    "]",
    "^",
    "`",
    "{",
    "}",
    " ",
    " ",
    "\n",
    "\t",
    "\r\n",
    "\u00A0",
    "\u200B",
    "\u0301",
    "é",
    "ß",
    "İ",
    "мир",
    "Ё",
    "北",
    "京都",
    "カ",
    "한",
    "\u05D0",
    "\uD83D\uDE00",
    "\uD835\uDC9C",
    "\u200D",
    "\u0000",
    "\u001F",
    "\u007F",
    "\f",
    "\u000B",
    "\u2028",
    "\uD83D",
    "\uFEFF",
    "\u00AD",
    "\u00B7",
    "\u20AC",
    "\u00AB"
  };

  private record Cut(String word, int start, int end) {}

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The U.S. and the E.U.'s 3.5% rise, 1,200.50 tonnes; don't stop.",
        "Baku's “mega-project” – it’s at 10:30, a:b c_d __ _e_ 1_000",
        "L'accord d'Ankara, l\u2019OTAN; Ankara'da ve ANKARA\u2019DAN qu'il d'Orsay'in Chang'e",
        "O'Neill's ''quoted'' 'x' ends with ' and s's 's",
        "http://example.org/a.b?c=d,e me@example.org v1.2.3 1a.2b a.1 1.a"
      })
  void shouldCutAsLuceneDoesWhenTextIsNews(String text) throws IOException {
    assertThat(scanned(text)).isEqualTo(analysed(text));
  }

  @Test
  void shouldCutAsLuceneDoesWhenTextIsRandom() throws IOException {
    long seed = Seeds.one(1);
    Random random = new Random(seed);
    for (int i = 0; i < 20_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int n = random.nextInt(14); n >= 0; n--) {
        text.append(PIECES[random.nextInt(i % 2 == 0 ? 55 : PIECES.length)]);
      }
      // Half a surrogate pair at the very end makes Lucene drop the words before it.
      text.append(' ');
      assertThat(scanned(text.toString()))
          .as("seed %d, text %s", seed, text.chars().mapToObj(Integer::toHexString).toList())
          .isEqualTo(analysed(text.toString()));
    }
  }

  @Test
  void shouldCutAsLuceneDoesWhenAWordIsVeryLong() throws IOException {
    for (int length : new int[] {254, 255, 256, 257, 510, 511, 5000}) {
      String text = "x".repeat(length) + " y " + "1".repeat(length) + "." + "ab'".repeat(length);
      assertThat(scanned(text)).as("length %d", length).isEqualTo(analysed(text));
    }
  }

  private static List<Cut> scanned(String text) {
    List<Cut> cuts = new ArrayList<>();
    new TextScanner()
        .scan(text, (c, n, start, end) -> cuts.add(new Cut(new String(c, 0, n), start, end)));
    return cuts;
  }

  private static List<Cut> analysed(String text) throws IOException {
    List<Cut> cuts = new ArrayList<>();
    try (TokenStream stream = TextAnalysis.WORDS.tokenStream("", text)) {
      CharTermAttribute term = stream.getAttribute(CharTermAttribute.class);
      OffsetAttribute offset = stream.getAttribute(OffsetAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        cuts.add(new Cut(term.toString(), offset.startOffset(), offset.endOffset()));
      }
      stream.end();
    }
    return cuts;
  }
}
