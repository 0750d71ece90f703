package io.rapporteur.analysis.verify;

import io.rapporteur.model.AnnotatedDocument;
import io.rapporteur.model.Span;
import java.util.List;
import java.util.function.Function;

/** Every span reproduces its text; what is said to be in order is in order. */
final class SpanChecks {
  private final Defects defects;

  SpanChecks(Defects defects) {
    this.defects = defects;
  }

  void check(AnnotatedDocument record) {
    defects.span("headlineSpan", record.getHeadlineSpan());
    spans("documentDate.evidence", record.getDocumentDate().getEvidence(), span -> span);
    ranges(record);
    inOrder("mentions", record.getMentions(), mention -> mention.getSpan());
    inOrder("dates", record.getDates(), date -> date.getSpan());
    inOrder("figures", record.getFigures(), figure -> figure.getSpan());
    inOrder("quotations", record.getQuotations(), quotation -> quotation.getSpan());
    spans("figures.measureSpan", record.getFigures(), figure -> figure.getMeasureSpan());
    spans("quotations.speakerSpan", record.getQuotations(), quote -> quote.getSpeakerSpan());
    spans("quotations.cueSpan", record.getQuotations(), quote -> quote.getCueSpan());
    for (int i = 0; i < record.getQuotations().size(); i++) {
      String path = "quotations[" + i + "].quoted";
      spans(path, record.getQuotations().get(i).getQuoted(), span -> span);
    }
    for (int i = 0; i < record.getMatches().size(); i++) {
      String path = "matches[" + i + "].spans";
      spans(path, record.getMatches().get(i).getSpans(), span -> span);
    }
  }

  private void ranges(AnnotatedDocument record) {
    int end = 0;
    for (int i = 0; i < record.getSentences().size(); i++) {
      String path = "sentences[" + i + "]";
      var range = record.getSentences().get(i);
      defects.range(path, range.getStart(), range.getEnd());
      if (range.getStart() < end) {
        defects.add(path, "begins at " + range.getStart() + ", before the end of the one before");
      }
      end = range.getEnd();
    }
    end = 0;
    for (int i = 0; i < record.getTokens().size(); i++) {
      String path = "tokens[" + i + "]";
      var range = record.getTokens().get(i);
      defects.range(path, range.getStart(), range.getEnd());
      if (range.getStart() < end) {
        defects.add(path, "begins at " + range.getStart() + ", before the end of the one before");
      }
      end = range.getEnd();
    }
  }

  private <T> void inOrder(String path, List<T> items, Function<T, Span> span) {
    spans(path, items, span);
    int last = 0;
    for (int i = 0; i < items.size(); i++) {
      int start = span.apply(items.get(i)).getStart();
      if (start < last) {
        defects.add(path + "[" + i + "]", "begins at " + start + ", before the one before it");
      }
      last = start;
    }
  }

  private <T> void spans(String path, List<T> items, Function<T, Span> span) {
    for (int i = 0; i < items.size(); i++) {
      defects.span(path + "[" + i + "]", span.apply(items.get(i)));
    }
  }
}
