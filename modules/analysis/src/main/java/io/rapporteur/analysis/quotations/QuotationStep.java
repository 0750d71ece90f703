package io.rapporteur.analysis.quotations;

import io.rapporteur.analysis.pack.PackFile;
import io.rapporteur.analysis.reading.Reading;
import io.rapporteur.analysis.reading.Step;
import io.rapporteur.analysis.reading.StepName;
import io.rapporteur.model.LayerStatus;
import io.rapporteur.model.Quotation;
import io.rapporteur.model.QuotationKind;
import io.rapporteur.model.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds quotations: words in quotation marks, reported clauses, and the turns of a transcript, each
 * with the expression that names the speaker and the cue. Who that is among the entities, the step
 * of attribution says later.
 *
 * <p>Cues and reported clauses are read in paragraphs whose language has verbs of speech in its
 * pack. In others only words in marks and turns are found, and words in marks have no speaker: the
 * layer is partial when that is the document's main language.
 */
public final class QuotationStep implements Step {
  @Override
  public StepName name() {
    return StepName.QUOTATIONS;
  }

  @Override
  public void apply(Reading reading) {
    QuotedDocument doc = QuotedDocument.of(reading);
    List<TranscriptTurn> turns = new TranscriptTurnFinder(doc).run();
    List<FoundQuotation> found = new QuotationAssembler(doc).run(new CueChooser(doc), turns);
    List<Quotation> quotations = new ArrayList<>(found.size());
    for (FoundQuotation from : found) {
      quotations.add(quotation(doc, from));
    }
    reading.result().setQuotations(quotations);
    if (!turns.isEmpty() && reading.result().getGenre() == null) {
      reading.result().setGenre("transcript");
    }
    boolean whole = reading.pack().has(PackFile.CUES);
    reading.layer(
        PackFile.CUES.layer(),
        whole ? LayerStatus.made : LayerStatus.partial,
        whole ? "" : "language:" + reading.language());
  }

  private static Quotation quotation(QuotedDocument doc, FoundQuotation from) {
    Reading reading = doc.reading();
    Quotation quotation = new Quotation();
    quotation.setSpan(reading.span(from.start(), from.end()));
    quotation.setKind(from.kind());
    List<Span> quoted = new ArrayList<>(from.quoted().size());
    for (QuotedPassage passage : from.quoted()) {
      quoted.add(reading.span(passage.start(), passage.end()));
    }
    quotation.setQuoted(quoted);
    quotation.setSpeakerName("");
    Cue cue = from.cue();
    if (cue != null) {
      if (cue.speaker() != null) {
        quotation.setSpeakerSpan(span(doc, cue.speaker()));
      }
      if (cue.kind() != Cue.Kind.GUESS && cue.kind() != Cue.Kind.LABEL) {
        quotation.setCueSpan(span(doc, cue.words()));
      }
      if (from.kind() == QuotationKind.turn) {
        quotation.setSpeakerName(quotation.getSpeakerSpan().getExact());
      }
    }
    return quotation;
  }

  private static Span span(QuotedDocument doc, TokenRange phrase) {
    return doc.reading().span(doc.token(phrase.first()).start(), doc.token(phrase.end() - 1).end());
  }
}
