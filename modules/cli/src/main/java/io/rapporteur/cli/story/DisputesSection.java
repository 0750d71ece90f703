package io.rapporteur.cli.story;

import io.rapporteur.model.LedgerEntry;
import io.rapporteur.model.Story;
import io.rapporteur.model.StoryQuotation;
import io.rapporteur.model.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What a desk has to look at: figures that disagree, words that were changed, other speakers. */
final class DisputesSection {
  private DisputesSection() {}

  static ReportSection of(Story story, StorySources sources) {
    List<ReportItem> items = new ArrayList<>();
    for (LedgerEntry entry : story.getLedger()) {
      if (entry.getVerdict() == Verdict.DISAGREE) {
        items.add(FiguresSection.item(entry, sources));
      }
    }
    story.getYardstick().stream()
        .filter(TranscriptsSection::isDisputed)
        .sorted(Comparator.comparing(TranscriptsSection::isOnlyReworded))
        .forEach(held -> items.add(TranscriptsSection.item(held, sources)));
    for (StoryQuotation quotation : story.getQuotations()) {
      if (QuotationsSection.isDisputed(quotation)) {
        String badge = QuotationsSection.hasOtherSpeaker(quotation) ? "OTHER SPEAKER" : "ALTERED";
        items.add(QuotationsSection.item(badge, Tone.BAD, quotation, sources));
      }
    }
    return new ReportSection("Disputed", "Nothing that was compared is disputed.", items);
  }
}
