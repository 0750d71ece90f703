package io.rapporteur.rules.query;

import java.io.IOException;
import java.text.Normalizer;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Takes accents off letters that {@code ASCIIFoldingFilter} does not know: Greek, Cyrillic, and
 * Latin letters followed by a combining mark. Only U+0300 to U+036F go: marks of other scripts are
 * vowels, not accents.
 */
final class MarkFoldingFilter extends TokenFilter {
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

  MarkFoldingFilter(TokenStream in) {
    super(in);
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken()) {
      return false;
    }
    if (marked()) {
      String apart = Normalizer.normalize(term, Normalizer.Form.NFD);
      StringBuilder bare = new StringBuilder(apart.length());
      for (int i = 0; i < apart.length(); i++) {
        char c = apart.charAt(i);
        if (c < 0x300 || c > 0x36F) {
          bare.append(c);
        }
      }
      // A token that is nothing but marks stays: an empty term would match the empty phrase.
      if (bare.length() > 0) {
        term.setEmpty().append(Normalizer.normalize(bare, Normalizer.Form.NFC));
      }
    }
    return true;
  }

  private boolean marked() {
    for (int i = 0; i < term.length(); i++) {
      char c = term.charAt(i);
      // Han, Hangul and Kana carry none of these marks; normalising them would be waste.
      if (c >= 0x300 && c < 0x2000) {
        return true;
      }
    }
    return false;
  }
}
