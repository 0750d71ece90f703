package io.rapporteur.stories.copies;

import io.rapporteur.model.AnnotatedDocument;
import io.rapporteur.model.Edit;
import io.rapporteur.model.EditKind;
import io.rapporteur.model.Figure;
import io.rapporteur.model.Mention;
import io.rapporteur.model.Quotation;
import io.rapporteur.model.Span;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * What is looked at of a document to tell copies: its text and, where a reading knows them, facts
 * about it. Two documents with the same values here are judged alike.
 *
 * @param uri identifies the document
 * @param headline empty when there is none
 * @param body the cleaned text
 * @param outlet who publishes it; empty when not known
 * @param credits what is said of its makers beside the text (byline, editorial note); empty when
 *     nothing is
 * @param published null when not known
 * @param figures stretches of the body that are figures, in words as well as in digits
 * @param quotations stretches of the body that are somebody's words
 * @param names stretches of the body that are names
 */
public record CopyDocument(
    String uri,
    String headline,
    String body,
    String outlet,
    String credits,
    Instant published,
    List<Stretch> figures,
    List<Stretch> quotations,
    List<Stretch> names) {

  /**
   * A stretch of the body.
   *
   * @param start of its first character, in Unicode code points
   * @param end just past its last character, in Unicode code points
   */
  public record Stretch(int start, int end) {
    static Stretch of(Span span) {
      return new Stretch(span.getStart(), span.getEnd());
    }
  }

  public CopyDocument {
    figures = List.copyOf(figures);
    quotations = List.copyOf(quotations);
    names = List.copyOf(names);
  }

  /** A document of which no more than text, outlet and time is known. */
  public static CopyDocument plain(
      String uri, String headline, String body, String outlet, Instant published) {
    return new CopyDocument(
        uri, headline, body, outlet, "", published, List.of(), List.of(), List.of());
  }

  /** What a reading of the document says. */
  public static CopyDocument of(AnnotatedDocument record) {
    List<Stretch> quotations = new ArrayList<>();
    for (Quotation quotation : record.getQuotations()) {
      quotation.getQuoted().forEach(span -> quotations.add(Stretch.of(span)));
    }
    Instant published = record.getPublished();
    return new CopyDocument(
        record.getUri(),
        record.getHeadline(),
        record.getBody(),
        orEmpty(record.getInfoSource()),
        credits(record),
        published == null ? record.getVersionCreated() : published,
        record.getFigures().stream().map(Figure::getSpan).map(Stretch::of).toList(),
        quotations,
        record.getMentions().stream().map(Mention::getSpan).map(Stretch::of).toList());
  }

  /** Cleaning takes lines such as {@code Source: …} out of the body: they are credits still. */
  private static String credits(AnnotatedDocument record) {
    List<String> lines = new ArrayList<>();
    lines.add(orEmpty(record.getBy()));
    lines.add(orEmpty(record.getEdNote()));
    for (Edit edit : record.getEdits()) {
      if (isCredit(edit)) {
        lines.add(edit.getExact().strip());
      }
    }
    return String.join("\n", lines).strip();
  }

  /** Whether what cleaning took out says who made the text. */
  public static boolean isCredit(Edit edit) {
    return edit.getKind() != EditKind.markup && Credits.isCredit(edit.getExact());
  }

  private static String orEmpty(String text) {
    return text == null ? "" : text;
  }
}
