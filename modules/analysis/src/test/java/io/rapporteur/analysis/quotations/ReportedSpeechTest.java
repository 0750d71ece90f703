package io.rapporteur.analysis.quotations;

import static org.assertj.core.api.Assertions.assertThat;

import io.rapporteur.model.Quotation;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Speech that is told in the paper's own words: where it begins and ends, and whose it is. */
class ReportedSpeechTest {

  @Test
  void shouldBeginAReportAfterTheDateline() {
    Quotation quotation = only("OSLO, May 14 (Meridian) - The harbour is open, the pilot said.");
    assertThat(quotation.getSpan().getExact()).isEqualTo("The harbour is open");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          BERGEN, May 14 (Meridian) - Norway's tide bank kept its rate and said the year would be slow.    | Norway's tide bank
          BERGEN (Meridian) -- The harbour ministry approved a tunnel and said work begins in May.         | The harbour ministry
          BERGEN, May 14 (Meridian) — Shipbuilder Krummhorn AG swung to a loss, saying that buyers were few. | Shipbuilder Krummhorn AG
          BERGEN — Sailors from three towns held a strike on Monday and warned that more would follow.     | Sailors
          The tide bank sold its shares and said that the year would be slow.                              | The tide bank
          """)
  void shouldTakeTheSubjectOfTheFirstClauseForTheSpeakerAndNeverTheDateline(
      String text, String speaker) {
    Quotation quotation = only(text);
    assertThat(quotation.getSpeakerSpan().getExact()).isEqualTo(speaker);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Cargo fell by a tenth last year, according to the ministry, which blamed a strike."
            + "| Cargo fell by a tenth last year",
        "Use of coal, according to the ministry, fell by a tenth."
            + "| Use of coal, according to the ministry, fell by a tenth",
        "The minister expressed her thanks for the help and invited Oslo to the talks."
            + "| her thanks for the help",
        "The observers said that the vote was “calm and fair” but criticised the ban."
            + "| the vote was “calm and fair”",
      })
  void shouldEndAReportWhereTheNarratorGoesOn(String text, String reported) {
    assertThat(only(text).getSpan().getExact()).isEqualTo(reported);
  }

  @Test
  void shouldNotTakeTheObjectForTheSpeakerWhenAnAgeStandsBeforeTheVerb() {
    assertThat(
            QuotationStepTest.read("The former mayor, 61, denied the charges.", "en")
                .result()
                .getQuotations())
        .isEmpty();
  }

  @Test
  void shouldReportNothingWhenSomebodySaysSo() {
    String text = "The ferry board says so, the sailors' union Tide says so.";

    assertThat(QuotationStepTest.read(text, "en").result().getQuotations()).isEmpty();
  }

  @Test
  void shouldReportNothingWhenOnlyAPlaceFollowsTheVerb() {
    List<Quotation> quotations =
        QuotationStepTest.read(
                "“There is no road here at all,” Lund said outside the old court.", "en")
            .result()
            .getQuotations();

    assertThat(quotations)
        .extracting(quotation -> quotation.getSpan().getExact())
        .containsExactly("There is no road here at all");
  }

  private static Quotation only(String text) {
    List<Quotation> quotations = QuotationStepTest.read(text, "en").result().getQuotations();
    assertThat(quotations).hasSize(1);
    return quotations.get(0);
  }
}
