package io.rapporteur.stories.quotations;

import io.rapporteur.model.QuotationCarrier;
import io.rapporteur.model.QuotationVariant;
import io.rapporteur.model.Span;
import io.rapporteur.model.StoryQuotation;
import io.rapporteur.stories.wording.WordingRecords;
import java.util.stream.Collectors;

/** Writes groups of quotations into a story's record. */
public final class QuotationRecords {
  private QuotationRecords() {}

  /** The record of a group. */
  public static StoryQuotation of(QuotationGroup group) {
    return StoryQuotation.newBuilder()
        .setText(group.fullest().text())
        .setSpeaker(group.speaker())
        .setSpeakerName(group.speakerName())
        .setDisputed(group.isDisputed())
        .setCarriers(
            group.carriers().stream().map(QuotationRecords::carrier).collect(Collectors.toList()))
        .build();
  }

  private static QuotationCarrier carrier(Carrier carrier) {
    Statement statement = carrier.statement();
    return QuotationCarrier.newBuilder()
        .setUri(statement.uri())
        .setSpan(new Span(statement.start(), statement.end(), statement.text()))
        .setSpeaker(statement.speaker())
        .setSpeakerName(statement.speakerName())
        .setVariant(QuotationVariant.valueOf(carrier.match().variant().name()))
        .setDifferences(WordingRecords.differences(carrier.match().differences()))
        .setMeaning(WordingRecords.meaning(carrier.match().meaning()))
        .setOtherSpeaker(carrier.otherSpeaker())
        .build();
  }
}
