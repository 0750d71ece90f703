package io.rapporteur.stories.yardstick;

import io.rapporteur.model.AnnotatedDocument;
import io.rapporteur.model.HeldQuotation;
import io.rapporteur.model.Quotation;
import io.rapporteur.model.QuotationKind;
import io.rapporteur.model.Span;
import io.rapporteur.model.YardstickVerdict;
import io.rapporteur.stories.wording.SpeakerIdentity.Speaker;
import io.rapporteur.stories.wording.WordingRecords;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Holds the quotations of documents against a transcript, and writes a story's records of it. */
public final class YardstickRecords {
  private YardstickRecords() {}

  /**
   * A record for each part of the document that stands in quotation marks and is said by somebody,
   * in order. Reported speech is not held: it promises no words.
   */
  public static List<HeldQuotation> of(AnnotatedDocument document, Yardstick yardstick) {
    List<HeldQuotation> records = new ArrayList<>();
    for (Quotation quotation : document.getQuotations()) {
      QuotationKind kind = quotation.getKind();
      if (kind == QuotationKind.direct || kind == QuotationKind.mixed) {
        for (Span part : quotation.getQuoted()) {
          QuotationPlaces held =
              yardstick.hold(
                  part.getExact(),
                  new Speaker(
                      document.getUri(), quotation.getSpeaker(), quotation.getSpeakerName()));
          Span itself = quotation.getQuoted().size() > 1 ? part : null;
          records.add(record(document.getUri(), quotation, itself, held));
        }
      }
    }
    return records;
  }

  private static HeldQuotation record(
      String uri, Quotation quotation, Span part, QuotationPlaces held) {
    List<Span> places =
        held.places().stream()
            .map(place -> new Span(place.start(), place.end(), place.exact()))
            .collect(Collectors.toList());
    return HeldQuotation.newBuilder()
        .setUri(uri)
        .setQuotation(quotation)
        .setQuoted(part)
        .setVerdict(YardstickVerdict.valueOf(held.verdict().name()))
        .setTranscript(held.transcript())
        .setSpan(places.isEmpty() ? null : places.get(0))
        .setPlaces(places)
        .setDifferences(WordingRecords.differences(held.differences()))
        .setMeaning(WordingRecords.meaning(held.meaning()))
        .setSaidBy(held.speaker())
        .setSaidByName(held.speakerName())
        .setOtherSpeaker(held.otherSpeaker())
        .build();
  }
}
