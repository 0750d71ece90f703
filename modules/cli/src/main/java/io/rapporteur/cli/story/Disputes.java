package io.rapporteur.cli.story;

import io.rapporteur.model.LedgerEntry;
import io.rapporteur.model.Story;
import io.rapporteur.model.StoryQuotation;
import io.rapporteur.model.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What a desk has to look at: figures that disagree, words that were changed, other speakers. */
final class Disputes {
  private Disputes() {}

  static Section of(Story story, Sources sources) {
    List<Item> items = new ArrayList<>();
    for (LedgerEntry entry : story.getLedger()) {
      if (entry.getVerdict() == Verdict.DISAGREE) {
        items.add(Figures.item(entry, sources));
      }
    }
    story.getYardstick().stream()
        .filter(Transcripts::isDisputed)
        .sorted(Comparator.comparing(Transcripts::isOnlyReworded))
        .forEach(held -> items.add(Transcripts.item(held, sources)));
    for (StoryQuotation quotation : story.getQuotations()) {
      if (Statements.isDisputed(quotation)) {
        String badge = Statements.hasOtherSpeaker(quotation) ? "OTHER SPEAKER" : "ALTERED";
        items.add(Statements.item(badge, Tone.BAD, quotation, sources));
      }
    }
    return new Section("Disputed", "Nothing that was compared is disputed.", items);
  }
}
