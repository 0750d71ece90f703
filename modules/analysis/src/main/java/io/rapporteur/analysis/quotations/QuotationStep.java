package io.rapporteur.analysis.quotations;

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
 * <p>Cues and reported clauses are read in English. In other languages only words in marks and
 * turns are found, and words in marks have no speaker: the layer is then partial.
 */
public final class QuotationStep implements Step {
  private static final String LAYER = "quotations";

  @Override
  public StepName name() {
    return StepName.QUOTATIONS;
  }

  @Override
  public void apply(Reading reading) {
    Scene scene = new Scene(reading, Lexicon.english());
    List<Turn> turns = new TurnFinder(scene).run();
    boolean english = reading.language().equals("en") || reading.language().equals("und");
    List<Draft> drafts =
        english
            ? new Assembler(scene).run(new Attributor(scene), turns)
            : new MarkedWords(scene).run(turns);
    List<Quotation> quotations = new ArrayList<>(drafts.size());
    for (Draft draft : drafts) {
      quotations.add(quotation(scene, draft));
    }
    reading.result().setQuotations(quotations);
    if (!turns.isEmpty() && reading.result().getGenre() == null) {
      reading.result().setGenre("transcript");
    }
    if (english) {
      reading.layer(LAYER, LayerStatus.made, "");
    } else {
      reading.layer(LAYER, LayerStatus.partial, "language:" + reading.language());
    }
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
