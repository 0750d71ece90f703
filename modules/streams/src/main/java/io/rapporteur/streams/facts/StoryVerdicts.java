package io.rapporteur.streams.facts;

import io.rapporteur.model.HeldQuotation;
import io.rapporteur.model.LedgerEntry;
import io.rapporteur.model.QuotationCarrier;
import io.rapporteur.model.Reading;
import io.rapporteur.model.Span;
import io.rapporteur.model.Story;
import io.rapporteur.model.StoryQuotation;
import io.rapporteur.model.VerdictFact;

/**
 * Makes the rows of one story: what it says of each figure, of each quotation held against a
 * transcript, and of each rendering of a statement.
 */
public final class StoryVerdicts {
  private final Story story;
  private final FactRows rows = new FactRows();

  private StoryVerdicts(Story story) {
    this.story = story;
  }

  /** The rows of a story. */
  public static FactRows of(Story story) {
    StoryVerdicts verdicts = new StoryVerdicts(story);
    for (LedgerEntry entry : story.getLedger()) {
      entry.getReadings().forEach(reading -> verdicts.figure(entry, reading));
    }
    story.getYardstick().forEach(verdicts::held);
    for (StoryQuotation statement : story.getQuotations()) {
      statement.getCarriers().forEach(carrier -> verdicts.rendering(statement, carrier));
    }
    return verdicts.rows;
  }

  private void figure(LedgerEntry entry, Reading reading) {
    Span span = reading.getFigure().getSpan();
    VerdictFact.Builder row =
        row("figure", entry.getKey(), entry.getVerdict().name(), reading.getUri(), span)
            .setFact(FactId.at(FactKind.FIGURE, reading.getUri(), span).toString())
            .setMeasure(entry.getMeasure())
            .setWhy(entry.getWhy())
            .setCarrier(reading.getCarrier())
            .setWitness(reading.getWitness())
            .setWitnesses(entry.getWitnesses());
    add(row);
  }

  private void held(HeldQuotation held) {
    Span whole = held.getQuotation().getSpan();
    Span span = held.getQuoted() == null ? whole : held.getQuoted();
    String transcript = held.getTranscript();
    VerdictFact.Builder row =
        row(
                "transcript",
                transcript == null ? "" : transcript,
                held.getVerdict().name(),
                held.getUri(),
                span)
            .setFact(FactId.at(FactKind.QUOTATION, held.getUri(), whole).toString())
            .setTranscript(transcript)
            .setMeasure(held.getSpan() == null ? "" : held.getSpan().getExact())
            .setMeaning(held.getMeaning().name());
    add(row);
  }

  private void rendering(StoryQuotation statement, QuotationCarrier carrier) {
    QuotationCarrier fullest = statement.getCarriers().get(0);
    VerdictFact.Builder row =
        row(
                "statement",
                fullest.getUri() + "@" + fullest.getSpan().getStart(),
                carrier.getVariant().name(),
                carrier.getUri(),
                carrier.getSpan())
            .setMeasure(statement.getText())
            .setMeaning(carrier.getMeaning().name());
    add(row);
  }

  private VerdictFact.Builder row(
      String subject, String entry, String verdict, String uri, Span span) {
    return VerdictFact.newBuilder()
        .setId("")
        .setStory(story.getId())
        .setSubject(subject)
        .setEntry(entry)
        .setVerdict(verdict)
        .setUri(uri)
        .setSpanStart(span.getStart())
        .setSpanEnd(span.getEnd())
        .setText(span.getExact());
  }

  /** The entry is no part of the id: it changes as readings come, and the row stays this one. */
  private void add(VerdictFact.Builder row) {
    FactId id =
        FactId.of(
            FactKind.VERDICT,
            row.getStory(),
            row.getSubject(),
            row.getUri(),
            String.valueOf(row.getSpanStart()),
            String.valueOf(row.getSpanEnd()));
    rows.add(id, free -> row.setId(free).build());
  }
}
