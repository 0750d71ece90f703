package io.rapporteur.stories.ledger;

import static io.rapporteur.stories.ledger.Report.EVENING;
import static io.rapporteur.stories.ledger.Report.MORNING;
import static io.rapporteur.stories.ledger.Report.ledger;
import static io.rapporteur.stories.ledger.Report.share;
import static org.assertj.core.api.Assertions.assertThat;

import io.rapporteur.model.LedgerEntry;
import io.rapporteur.model.Verdict;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PollsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A Vireo poll puts Dana Roth at [44 percent] for mayor of Selby."
            + "| A Tarn Institute poll puts Dana Roth at [47 percent] for mayor of Selby.",
        "Dana Roth is at [44 percent] for mayor of Selby in a survey by Vireo."
            + "| Dana Roth is at [47 percent] for mayor of Selby in a survey conducted for Tarn Research.",
        "Eine Umfrage von Vireo sieht Dana Roth in Selby bei [44 Prozent]."
            + "| Eine Umfrage des Tarn-Instituts sieht Dana Roth in Selby bei [47 Prozent].",
      })
  void shouldHoldNoFindingOfOneInstituteAgainstThatOfAnother(String one, String other) {
    for (int days : new int[] {0, 1}) {
      assertThat(judged(one, other, days)).isEmpty();
    }
  }

  @Test
  void shouldHoldNoFindingOfAnInstituteAgainstTheVotesThatWereCounted() {
    assertThat(
            judged(
                "A Vireo poll puts Dana Roth at [44 percent] for mayor of Selby.",
                "Dana Roth is at [47 percent] for mayor of Selby with half of the wards counted.",
                0))
        .isEmpty();
  }

  @Test
  void shouldTellThatOneInstituteFoundMoreTheNextDay() {
    assertThat(
            judged(
                "A Vireo poll puts Dana Roth at [44 percent] of the vote for mayor of Selby.",
                "A Vireo poll puts Dana Roth at [47 percent] of the vote for mayor of Selby.",
                1))
        .containsExactly(Verdict.UPDATE);
  }

  @Test
  void shouldTakeTheDayOfAVoteForNoPoll() {
    Polls polls = new Polls("", "The polls closed at eight. At the polling stations it was quiet.");
    assertThat(polls.of("The polls closed at eight.", Set.of()).asked()).isFalse();
  }

  private static List<Verdict> judged(String one, String other, int days) {
    return ledger(
            new Report("a", MORNING).says(one, "%", "voting", share(44, "voting")),
            new Report("b", days == 0 ? MORNING.plusSeconds(7200) : EVENING)
                .says(other, "%", "voting", share(47, "voting")))
        .stream()
        .map(entry -> LedgerRecords.of(entry, Provenance.independent()))
        .map(LedgerEntry::getVerdict)
        .filter(verdict -> verdict != Verdict.SINGLE)
        .toList();
  }
}
