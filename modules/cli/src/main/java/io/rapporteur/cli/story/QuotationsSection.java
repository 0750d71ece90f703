package io.rapporteur.cli.story;

import io.rapporteur.model.ChangedMeaning;
import io.rapporteur.model.QuotationCarrier;
import io.rapporteur.model.QuotationVariant;
import io.rapporteur.model.Story;
import io.rapporteur.model.StoryQuotation;
import java.util.ArrayList;
import java.util.List;

/** Who said what, and which documents carry it. */
final class QuotationsSection {
  private QuotationsSection() {}

  static ReportSection of(Story story, StorySources sources) {
    List<ReportItem> items =
        story.getQuotations().stream()
            .map(quotation -> item(quotation.getSpeakerName(), Tone.PLAIN, quotation, sources))
            .toList();
    return new ReportSection("Said", "", items);
  }

  /** Whether it is said to be another's, or something of its meaning was changed. */
  static boolean isDisputed(StoryQuotation quotation) {
    return hasOtherSpeaker(quotation)
        || quotation.getCarriers().stream()
            .anyMatch(
                carrier ->
                    carrier.getVariant() == QuotationVariant.ALTERED
                        && carrier.getMeaning() != ChangedMeaning.NONE);
  }

  /** Whether one gives the words themselves to another: reported speech proves no such thing. */
  static boolean hasOtherSpeaker(StoryQuotation quotation) {
    return quotation.getCarriers().stream()
        .anyMatch(
            carrier ->
                carrier.getOtherSpeaker()
                    && carrier.getVariant() != QuotationVariant.INDIRECT
                    && carrier.getVariant() != QuotationVariant.PART);
  }

  /**
   * A statement with those that carry it.
   *
   * @param badge its speaker, or what is the matter with it
   */
  static ReportItem item(String badge, Tone tone, StoryQuotation quotation, StorySources sources) {
    List<ReportLine> lines = new ArrayList<>();
    for (QuotationCarrier carrier : quotation.getCarriers()) {
      lines.add(carrier(carrier, sources));
    }
    String speaker = badge.isEmpty() ? "(nobody named)" : badge;
    return new ReportItem(speaker, tone, ReportPhrases.quoted(quotation.getText()), lines);
  }

  private static ReportLine carrier(QuotationCarrier carrier, StorySources sources) {
    boolean other = carrier.getVariant() != QuotationVariant.IDENTICAL;
    List<String> parts = new ArrayList<>();
    parts.add(carrier.getVariant().name());
    parts.add(other ? ReportPhrases.quoted(carrier.getSpan().getExact()) : "");
    parts.add("at " + ReportPhrases.place(carrier.getSpan()));
    if (carrier.getOtherSpeaker()) {
      parts.add("OTHER SPEAKER: " + carrier.getSpeakerName());
    }
    if (carrier.getVariant() != QuotationVariant.INDIRECT) {
      parts.addAll(ReportPhrases.differences(carrier.getDifferences(), "the fullest"));
    }
    return new ReportLine(sources.label(carrier.getUri()), parts);
  }
}
