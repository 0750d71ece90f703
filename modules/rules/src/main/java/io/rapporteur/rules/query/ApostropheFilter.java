package io.rapporteur.rules.query;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Leaves of a folded word what {@link Apostrophes} calls the word proper. */
final class ApostropheFilter extends TokenFilter {
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

  ApostropheFilter(TokenStream in) {
    super(in);
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken()) {
      return false;
    }
    int end = Apostrophes.end(term.buffer(), term.length());
    int start = Apostrophes.start(term.buffer(), end);
    term.setLength(end);
    if (start > 0) {
      term.copyBuffer(term.buffer(), start, end - start);
    }
    return true;
  }
}
