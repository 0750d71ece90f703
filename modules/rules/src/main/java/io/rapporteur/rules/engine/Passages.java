package io.rapporteur.rules.engine;

import io.rapporteur.model.AnnotatedDocument;
import io.rapporteur.model.Span;
import io.rapporteur.rules.query.Field;
import java.util.List;

/** Turns tokens of a document into spans of its body. */
final class Passages {
  private final DocumentIndex document;
  private final String body;

  /** Char offsets of the low surrogates of the body, ascending. */
  private final int[] lows;

  /** Char offset in the body of the headline's first char; -1 when it is not in the body. */
  private final int headlineAt;

  /** Spans of single tokens, by token: many rules share them. */
  private final Span[] made;

  Passages(DocumentIndex document) {
    this.document = document;
    AnnotatedDocument record = document.document();
    this.body = record.getBody();
    this.lows = lowSurrogates(body);
    this.made = new Span[document.end(Field.BODY)];
    Span headline = record.getHeadlineSpan();
    // Tokens of the headline can be pointed at only where the body repeats it letter by letter.
    headlineAt =
        headline != null && headline.getExact().equals(record.getHeadline())
            ? body.offsetByCodePoints(0, headline.getStart())
            : -1;
  }

  /** Adds where the tokens from first to last stand in the body, as far as they do. */
  void add(Field field, int first, int last, List<Span> spans) {
    DocumentTokens tokens = document.tokens();
    switch (field.kind()) {
      case TEXT -> {
        int shift = 0;
        if (first < document.first(Field.BODY)) {
          if (last >= document.first(Field.BODY)) {
            // from the headline into the body: no one passage of the body is that
            add(field, first, first, spans);
            add(field, last, last, spans);
            return;
          }
          if (headlineAt < 0) {
            return;
          }
          shift = headlineAt;
        }
        Span span = first == last ? made[first] : null;
        if (span == null) {
          span = span(tokens.start[first] + shift, tokens.end[last] + shift);
          made[first] = first == last ? span : made[first];
        }
        spans.add(span);
      }
      case NAME, KEYWORD -> spans.addAll(document.value(field, first).evidence());
      case NUMBER, TIME -> throw new IllegalArgumentException(field + " has no tokens");
    }
  }

  private Span span(int start, int end) {
    return new Span(codePoint(start), codePoint(end), body.substring(start, end));
  }

  private int codePoint(int offset) {
    int low = 0;
    int high = lows.length;
    while (low < high) {
      int mid = (low + high) >>> 1;
      if (lows[mid] < offset) {
        low = mid + 1;
      } else {
        high = mid;
      }
    }
    return offset - low;
  }

  private static int[] lowSurrogates(String text) {
    int count = text.length() - text.codePointCount(0, text.length());
    int[] lows = new int[count];
    int n = 0;
    for (int i = 1; n < count; i++) {
      if (Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i))) {
        lows[n++] = i++;
      }
    }
    return lows;
  }
}
