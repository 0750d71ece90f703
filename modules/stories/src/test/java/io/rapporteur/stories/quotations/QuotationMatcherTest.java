package io.rapporteur.stories.quotations;

import static org.assertj.core.api.Assertions.assertThat;

import io.rapporteur.stories.wording.MeaningChange;
import io.rapporteur.stories.wording.WordWeights;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotationMatcherTest {
  private static final QuotationMatcher MATCHER =
      new QuotationMatcher(WordWeights.bySortAndLength());
  private static final String FERRY =
      "The ferry will sail again on Monday, and every ticket that was sold last week stays valid.";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "the ferry will sail again on Monday and every ticket that was sold last week stays valid | IDENTICAL",
        "every ticket that was sold last week stays valid                                         | TRIMMED",
        "The ferry will sail again on Monday, and every ticket ... stays valid.                   | ELIDED",
        "The ferry [to Hiiumaa] will sail again on Monday, and every ticket that was sold last week stays valid. | BRACKETED",
        "every ticket that was sold last week stays valid, and nobody has to queue for a new one  | OVERLAP",
        "The ferry will sail again on Friday, and every ticket that was sold last week stays valid. | ALTERED"
      })
  void shouldTellHowTwoRenderingsStand(String other, Variant variant) {
    StatementMatch match = compare(FERRY, other);
    assertThat(match).isNotNull();
    assertThat(match.variant()).isEqualTo(variant);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The ferry will not sail again on Monday, and every ticket that was sold last week stays valid.  | NEGATION",
        "The ferry may sail again on Monday, and every ticket that was sold last week stays valid.       | MODAL",
        "The ferry will sail again on Tuesday, and every ticket that was sold last week stays valid.     | NAME"
      })
  void shouldNeverTakeAChangeOfMeaningForMinor(String other, MeaningChange meaning) {
    StatementMatch match = compare(FERRY, other);
    assertThat(match.meaning()).isEqualTo(meaning);
    assertThat(match.variant()).isIn(Variant.ALTERED, Variant.ELIDED);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "This is the last boat that we will build here   | It's the last boat that we'll build here",
        "That is the last boat that we shall build here  | This is the last boat that we shall build here",
        "I have dreamt of a boat like that since spring  | I've dreamed of a boat like this since spring",
        "We had learned nothing of the boat in the storm | We'd learnt nothing of the boat in the storm",
      })
  void shouldTakeOneWordForAnotherThatSaysTheSame(String one, String other) {
    assertThat(compare(one, other).variant()).isEqualTo(Variant.IDENTICAL);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "This is the last boat that we will build here | This isn't the last boat that we will build here",
        "This is the last boat that we will build here at the Velden yard | It's the last boat that they will build here at the Velden yard",
        "This is the last boat that we will build here at the Velden yard | It's the first boat that we'll build here at the Velden yard",
      })
  void shouldStillBeAlteredWhenItSaysSomethingElse(String one, String other) {
    assertThat(compare(one, other).variant()).isIn(Variant.ALTERED, Variant.ELIDED);
  }

  @Test
  void shouldNeverTakeAnotherNumberForMinor() {
    StatementMatch match =
        compare(
            "We lost 300 jobs in the yard this year", "We lost 3,000 jobs in the yard this year");
    assertThat(match.variant()).isEqualTo(Variant.ALTERED);
    assertThat(match.meaning()).isEqualTo(MeaningChange.NUMBER);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "We have to talk about the price of fish in winter | I do not want to talk about the strike of the crews",
        "The harbour is safe for the boats of our children | The harbour belongs to the people of this town",
        "Safer Harbours for All Act                        | Safer Harbours for All Act",
        "yes                                               | yes"
      })
  void shouldTakeLookAlikesTitlesAndPhrasesForDifferent(String a, String b) {
    assertThat(compare(a, b)).isNull();
  }

  @Test
  void shouldGiveTheSameAnswerWhoeverIsAsked() {
    String cut = "The ferry may sail on Monday, and every ticket stays valid for a year.";
    StatementMatch one = compare(FERRY, cut);
    StatementMatch other = compare(cut, FERRY);
    assertThat(other.turned()).isEqualTo(one);
  }

  @Test
  void shouldMatchReportedSpeechWithTheWordsItReports() {
    Statement said =
        StatementsForTests.quoted(
            "a", 0, "Our divers found the anchor chain broken near the lighthouse.", "Ida Holm");
    Statement told =
        StatementsForTests.reported(
            "b", "divers had found a broken anchor chain near the lighthouse", "Holm");
    assertThat(MATCHER.compare(told, said).variant()).isEqualTo(Variant.INDIRECT);
    Statement others =
        StatementsForTests.reported(
            "b", "divers had found a broken anchor chain near the lighthouse", "Per Dahl");
    assertThat(MATCHER.compare(others, said)).isNull();
  }

  @Test
  void shouldPartTwoPersonsWhoShareATurnOfPhraseButNotTwoOutletsThatDifferInTheSpeaker() {
    String phrase = "a reckless and dangerous course of action";
    Statement one =
        StatementsForTests.quoted(
            "a", 0, "We call on the owners to end this reckless and dangerous action.", "Ida Holm");
    assertThat(MATCHER.compare(one, StatementsForTests.quoted("b", 0, phrase, "Per Dahl")))
        .isNull();
    Statement same = StatementsForTests.quoted("a", 0, FERRY, "Ida Holm");
    assertThat(
            MATCHER.compare(same, StatementsForTests.quoted("b", 0, FERRY, "Per Dahl")).variant())
        .isEqualTo(Variant.IDENTICAL);
  }

  @Test
  void shouldKnowAShortRemarkWhenOneWordOfOnePersonsIsAnother() {
    String one = "left the crew of a whole fleet";
    String other = "betrayed the crew of a whole fleet";
    StatementMatch match = MATCHER.compare(by("a", one, "Ada Lund"), by("b", other, "Ada Lund"));
    assertThat(match).isNotNull();
    assertThat(match.variant()).isEqualTo(Variant.ALTERED);
    assertThat(MATCHER.compare(by("a", one, "Ada Lund"), by("b", other, "Ina Vik"))).isNull();
    String longer = "he and all the others betrayed the crew of a whole fleet";
    assertThat(MATCHER.compare(by("a", "left the crew", "Ada Lund"), by("b", longer, "Ada Lund")))
        .isNull();
  }

  private static Statement by(String uri, String text, String speaker) {
    return StatementsForTests.quoted(uri, 0, text, speaker);
  }

  private static StatementMatch compare(String a, String b) {
    return MATCHER.compare(StatementsForTests.quoted("a", a), StatementsForTests.quoted("b", b));
  }
}
