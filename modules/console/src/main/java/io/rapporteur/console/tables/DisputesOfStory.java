package io.rapporteur.console.tables;

import io.rapporteur.model.ChangedMeaning;
import io.rapporteur.model.HeldQuotation;
import io.rapporteur.model.QuotationCarrier;
import io.rapporteur.model.QuotationVariant;
import io.rapporteur.model.Story;
import io.rapporteur.model.StoryQuotation;
import io.rapporteur.model.Verdict;
import io.rapporteur.model.YardstickVerdict;

/** What of a story is disputed, as the report of {@code rapporteur story} has it. */
final class DisputesOfStory {
  private DisputesOfStory() {}

  /**
   * How many: figures that disagree, quotations that the transcript has otherwise, statements that
   * are altered or given to several.
   */
  static int of(Story story) {
    long figures =
        story.getLedger().stream().filter(e -> e.getVerdict() == Verdict.DISAGREE).count();
    long held = story.getYardstick().stream().filter(DisputesOfStory::isDisputed).count();
    long statements = story.getQuotations().stream().filter(DisputesOfStory::isDisputed).count();
    return (int) (figures + held + statements);
  }

  private static boolean isDisputed(HeldQuotation held) {
    return held.getVerdict() == YardstickVerdict.ALTERED || held.getOtherSpeaker();
  }

  private static boolean isDisputed(StoryQuotation quotation) {
    return quotation.getCarriers().stream().anyMatch(c -> isAltered(c) || isOfAnother(c));
  }

  private static boolean isAltered(QuotationCarrier carrier) {
    return carrier.getVariant() == QuotationVariant.ALTERED
        && carrier.getMeaning() != ChangedMeaning.NONE;
  }

  /** Reported speech proves no other speaker. */
  private static boolean isOfAnother(QuotationCarrier carrier) {
    return carrier.getOtherSpeaker()
        && carrier.getVariant() != QuotationVariant.INDIRECT
        && carrier.getVariant() != QuotationVariant.PART;
  }
}
