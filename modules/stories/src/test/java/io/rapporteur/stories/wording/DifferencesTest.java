package io.rapporteur.stories.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DifferencesTest {
  private static final WordingLists ENGLISH = WordingLists.of("en");
  private static final Aligner ALIGNER = Aligner.ofQuotations(WordWeights.bySortAndLength());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "the dam will not hold through the spring     | the dam will hold through the spring         | NEGATION",
        "the dam has never held through the spring    | the dam has always held through the spring   | NEGATION",
        "the crew called the northern crossing safe   | the crew called the northern crossing unsafe | NEGATION",
        "the crew was not satisfied with the repairs  | the crew was unsatisfied with the repairs    | NONE",
        "I do not think the dam is old enough to go   | I do think the dam is old enough to go       | NEGATION",
        "the strike lasted 14 days at both harbours   | the strike lasted 40 days at both harbours   | NUMBER",
        "we shipped four million tonnes of grain      | we shipped four billion tonnes of grain      | NUMBER",
        "talks with Latvia begin again on the railway | talks with Norway begin again on the railway | NAME",
        "the council may close the eastern bridge     | the council must close the eastern bridge    | MODAL",
        "the council quickly closed the old bridge    | the council swiftly closed the old bridge    | NONE"
      })
  void shouldTellWhatOfTheMeaningAChangedWordCarries(String a, String b, MeaningChange meaning) {
    List<Difference> differences = differences(a, b);
    assertThat(differences).hasSize(1);
    assertThat(differences.get(0).meaning()).isEqualTo(meaning);
    assertThat(differences(b, a).get(0).meaning()).isEqualTo(meaning);
  }

  @Test
  void shouldSayNothingOfCaseMarksContractionsSpellingOrCompounds() {
    assertThat(
            differences(
                "We haven't organised twenty-two work shops, in the harbor.",
                "we have not organized 22 workshops in the harbour"))
        .isEmpty();
  }

  @Test
  void shouldTakeALongCutForACutWhateverWasSaidInIt() {
    List<Difference> differences =
        differences(
            "the pilots had trained for that approach",
            "the pilots had not in all their years of service trained for that approach");
    assertThat(differences).hasSize(1);
    assertThat(differences.get(0).meaning()).isEqualTo(MeaningChange.NONE);
  }

  @Test
  void shouldCallAnotherSpellingOfANameSpelling() {
    List<Difference> differences =
        differences("we met Mohammed Sallam by the gate", "we met Mohammad Sallam by the gate");
    assertThat(differences).hasSize(1);
    assertThat(differences.get(0).spelling()).isTrue();
    assertThat(differences.get(0).meaning()).isEqualTo(MeaningChange.NONE);
  }

  @Test
  void shouldExcuseBracketsButNoNegationInThem() {
    assertThat(
            differences("we told [the owners] to leave the quay", "we told them to leave the quay"))
        .allMatch(Difference::editorial);
    assertThat(
            differences(
                "we did [not] ask them to leave the quay", "we did ask them to leave the quay"))
        .anyMatch(difference -> difference.meaning() == MeaningChange.NEGATION);
  }

  private static List<Difference> differences(String a, String b) {
    return Differences.of(
        ALIGNER
            .align(Wording.ofQuotation(a, ENGLISH), Wording.ofQuotation(b, ENGLISH))
            .withEdges());
  }
}
