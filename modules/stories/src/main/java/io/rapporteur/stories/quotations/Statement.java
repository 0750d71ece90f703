package io.rapporteur.stories.quotations;

import io.rapporteur.model.AnnotatedDocument;
import io.rapporteur.model.EntityType;
import io.rapporteur.model.Quotation;
import io.rapporteur.model.QuotationKind;
import io.rapporteur.model.Span;
import io.rapporteur.stories.wording.SpeakerIdentity;
import io.rapporteur.stories.wording.SpeakerIdentity.Speaker;
import io.rapporteur.stories.wording.Wording;
import io.rapporteur.stories.wording.WordingLists;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A stretch of a document that gives somebody's words: what stands between a pair of quotation
 * marks, or reported speech.
 *
 * @param uri uri of the document
 * @param published when the document was published, milliseconds since the epoch, UTC; {@link
 *     Long#MAX_VALUE} when it does not say
 * @param start offset of the first code point in the document's body
 * @param end offset just past the last
 * @param text the stretch
 * @param wording its words as they are compared
 * @param reported whether it is reported speech and not the speaker's own words
 * @param speaker uri of the speaker's entity; null when not resolved
 * @param speakerName name of the speaker; empty when none
 * @param person whether the speaker is resolved and a person
 */
public record Statement(
    String uri,
    long published,
    int start,
    int end,
    String text,
    Wording wording,
    boolean reported,
    String speaker,
    String speakerName,
    boolean person)
    implements Comparable<Statement> {

  /** Fewer words between marks that nobody is said to have said are a way of speaking. */
  private static final int SAID = 4;

  private static final Comparator<Statement> ORDER =
      Comparator.comparing(Statement::uri)
          .thenComparingInt(Statement::start)
          .thenComparingInt(Statement::end);

  /** The statements of a document, in order; turns of a transcript are none. */
  public static List<Statement> of(AnnotatedDocument document) {
    WordingLists lists = WordingLists.of(document.getLanguage().getTag());
    List<Statement> statements = new ArrayList<>();
    for (Quotation quotation : document.getQuotations()) {
      if (quotation.getKind() == QuotationKind.turn) {
        continue;
      }
      if (quotation.getQuoted().isEmpty()) {
        statements.add(of(document, quotation.getSpan(), true, quotation, lists));
      }
      for (Span part : quotation.getQuoted()) {
        Statement statement = of(document, part, false, quotation, lists);
        if (quotation.getKind() != QuotationKind.scare || statement.wording().size() >= SAID) {
          statements.add(statement);
        }
      }
    }
    statements.sort(null);
    return statements;
  }

  private static Statement of(
      AnnotatedDocument document,
      Span span,
      boolean reported,
      Quotation quotation,
      WordingLists lists) {
    Instant published = document.getPublished();
    return new Statement(
        document.getUri(),
        published == null ? Long.MAX_VALUE : published.toEpochMilli(),
        span.getStart(),
        span.getEnd(),
        span.getExact(),
        Wording.ofQuotation(span.getExact(), lists),
        reported,
        quotation.getSpeaker(),
        quotation.getSpeakerName(),
        isPerson(quotation.getSpeaker(), document));
  }

  private static boolean isPerson(String uri, AnnotatedDocument document) {
    return uri != null
        && document.getEntities().stream()
            .anyMatch(e -> e.getUri().equals(uri) && e.getType() == EntityType.person);
  }

  /** Whether both are given to persons, and to different ones. */
  boolean hasOtherSpeaker(Statement other, SpeakerIdentity speakers) {
    return person && other.person && speakers.differ(by(), other.by());
  }

  /** The speaker as this document has it. */
  Speaker by() {
    return new Speaker(uri, speaker, speakerName);
  }

  @Override
  public int compareTo(Statement other) {
    return ORDER.compare(this, other);
  }
}
