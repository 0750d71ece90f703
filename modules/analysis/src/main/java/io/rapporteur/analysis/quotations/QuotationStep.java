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
    Scene scene = new Scene(reading);
    List<Turn> turns = new TurnFinder(scene).run();
    List<Draft> drafts = new Assembler(scene).run(new Attributor(scene), turns);
    List<Quotation> quotations = new ArrayList<>(drafts.size());
    for (Draft draft : drafts) {
      quotations.add(quotation(scene, draft));
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

  private static Quotation quotation(Scene scene, Draft draft) {
    Reading reading = scene.reading();
    Quotation quotation = new Quotation();
    quotation.setSpan(reading.span(draft.start(), draft.end()));
    quotation.setKind(draft.kind());
    List<Span> quoted = new ArrayList<>(draft.quoted().size());
    for (Stretch stretch : draft.quoted()) {
      quoted.add(reading.span(stretch.start(), stretch.end()));
    }
    quotation.setQuoted(quoted);
    quotation.setSpeakerName("");
    Cue cue = draft.cue();
    if (cue != null) {
      if (cue.speaker() != null) {
        quotation.setSpeakerSpan(span(scene, cue.speaker()));
      }
      if (cue.kind() != Cue.Kind.GUESS && cue.kind() != Cue.Kind.LABEL) {
        quotation.setCueSpan(span(scene, cue.words()));
      }
      if (draft.kind() == QuotationKind.turn) {
        quotation.setSpeakerName(quotation.getSpeakerSpan().getExact());
      }
    }
    return quotation;
  }

  private static Span span(Scene scene, Phrase phrase) {
    return scene
        .reading()
        .span(scene.token(phrase.first()).start(), scene.token(phrase.end() - 1).end());
  }
}
