package io.rapporteur.stories.yardstick;

import io.rapporteur.stories.wording.Difference;
import io.rapporteur.stories.wording.MeaningChange;
import java.util.List;

/**
 * A quotation held against a transcript.
 *
 * @param transcript uri of the transcript
 * @param verdict how it stands to it
 * @param places the stretches it comes from, in the order of the quotation; none when not found
 * @param differences what was changed, added or left out, quotation on the left
 * @param meaning what of the meaning the differences carry, the gravest of them
 * @param speaker uri of the one who speaks there; null when not resolved or not found
 * @param speakerName name or label of the one who speaks there; empty when none
 * @param otherSpeaker whether another than the quotation's speaker says it there
 */
public record QuotationPlaces(
    String transcript,
    TranscriptVerdict verdict,
    List<TranscriptSpan> places,
    List<Difference> differences,
    MeaningChange meaning,
    String speaker,
    String speakerName,
    boolean otherSpeaker) {

  /** Copies the lists. */
  public QuotationPlaces {
    places = List.copyOf(places);
    differences = List.copyOf(differences);
  }
}
