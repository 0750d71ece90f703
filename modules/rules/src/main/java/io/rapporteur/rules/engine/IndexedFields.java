package io.rapporteur.rules.engine;

import io.rapporteur.model.AnnotatedDocument;
import io.rapporteur.rules.query.Field;
import io.rapporteur.rules.query.TextAnalysis;

/**
 * What an index holds of a document so that the {@link LuceneQueries} of a rule find in it what the
 * rule matches. One list for all indexes, those in memory and those on disk.
 */
public final class IndexedFields {
  /** Positions left free between two values of a field, so that no phrase runs across. */
  public static final int GAP = 100;

  /** Takes the values of a document, field by field, in order. */
  public interface Sink {
    /**
     * A text to be cut by {@link TextAnalysis#of} the field, {@link #GAP} after the one before; of
     * a keyword field, already folded.
     */
    void text(Field field, String text);

    /** A number, or an instant in milliseconds since the epoch. */
    void number(Field field, double value);
  }

  private IndexedFields() {}

  /** Hands on every value of a document. */
  public static void of(AnnotatedDocument document, Sink sink) {
    DocumentFields facts = DocumentFields.of(document);
    text(sink, Field.BODY, document.getBody());
    text(sink, Field.HEADLINE, document.getHeadline());
    if (document.getHeadlineSpan() == null) {
      text(sink, Field.TEXT, document.getHeadline());
    }
    text(sink, Field.TEXT, document.getBody());
    for (Field field : Field.values()) {
      if (field.ordered()) {
        facts.measures(field).forEach(m -> sink.number(field, m.value()));
      } else if (field.kind() != Field.Kind.TEXT) {
        facts.values(field).forEach(value -> text(sink, field, value.text()));
      }
    }
  }

  private static void text(Sink sink, Field field, String text) {
    String indexed = field.words() ? text : TextAnalysis.whole(text);
    if (!indexed.isEmpty()) {
      sink.text(field, indexed);
    }
  }
}
