package io.rapporteur.rules.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * The one analysis of documents and queries: words by UAX #29, case and accents folded, the English
 * possessive cut off, and so is what else an apostrophe sets off: the article of {@code l'armée},
 * the case of {@code Ankara'nın}. Nothing is stemmed and no word is left out, so that a phrase
 * means what it says; who wants every form of a word writes {@code sanction*}.
 */
public final class TextAnalysis {
  /** For text and name fields. */
  public static final Analyzer WORDS =
      new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
          StandardTokenizer words = new StandardTokenizer();
          return new TokenStreamComponents(
              words, new ApostropheFilter(fold(new EnglishPossessiveFilter(words))));
        }

        @Override
        protected TokenStream normalize(String field, TokenStream in) {
          return fold(in);
        }
      };

  /** For keyword fields: the whole value is one token. */
  public static final Analyzer WHOLE =
      new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
          KeywordTokenizer whole = new KeywordTokenizer();
          return new TokenStreamComponents(whole, fold(whole));
        }

        @Override
        protected TokenStream normalize(String field, TokenStream in) {
          return fold(in);
        }
      };

  private TextAnalysis() {}

  private static TokenStream fold(TokenStream in) {
    return new MarkFoldingFilter(new ASCIIFoldingFilter(new LowerCaseFilter(in)));
  }

  /** The analyser of a field. */
  public static Analyzer of(Field field) {
    return field.words() ? WORDS : WHOLE;
  }

  /** The words of a text, folded. */
  public static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    try (TokenStream stream = WORDS.tokenStream("", text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        words.add(term.toString());
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException("reading from memory cannot fail", e);
    }
    return words;
  }

  /** A whole value, folded: case, accents, and runs of white space to one space. */
  public static String whole(String value) {
    StringBuilder single = new StringBuilder(value.length());
    boolean gap = false;
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (Character.isWhitespace(c)) {
        gap = single.length() > 0;
        continue;
      }
      if (gap) {
        single.append(' ');
        gap = false;
      }
      single.append(c);
    }
    return fold(single.toString());
  }

  /** Characters folded one by one, as inside a wildcard. */
  static String fold(String part) {
    return part.isEmpty() ? part : WHOLE.normalize("", part).utf8ToString();
  }
}
