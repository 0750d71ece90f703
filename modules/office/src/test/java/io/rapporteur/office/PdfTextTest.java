package io.rapporteur.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PdfTextTest {
  private static final String LINE = "The council of Lorn met for the %s time.";

  private static String read(byte[] pdf) throws Refusal {
    return new OfficeFiles().read(pdf, 1_000_000, 1 << 20).get("text");
  }

  @Test
  void shouldLeaveOutWhatIsPrintedOnEveryPage() throws Exception {
    List<String> pages =
        List.of(LINE.formatted("first"), LINE.formatted("second"), LINE.formatted("third"));

    assertThat(read(MadeFiles.report("Harbour report 2025", "Page %d of 3", pages)))
        .isEqualTo(
            "Harbour report 2025\n\nThe council of Lorn met for the first time.\n\n"
                + "The council of Lorn met for the second time.\n\n"
                + "The council of Lorn met for the third time.");
  }

  @Test
  void shouldFollowASentenceAndAWordOverThePage() throws Exception {
    List<String> pages =
        List.of(
            "The harbour of Lorn will be dred-\nged in May. Work is paid for by the minis-",
            "try, the council said,",
            "and not by those who live there.\n7 July is the last day.");

    assertThat(read(MadeFiles.report("- %d -", "Lorn, %d August 2025", pages)))
        .isEqualTo(
            "The harbour of Lorn will be dredged\nin May. Work is paid for by the ministry,\n"
                + "the council said,\nand not by those who live there.\n7 July is the last day.");
  }

  @Test
  void shouldFollowASentenceOverLinesThatStandFarApart() {
    assertThat(PdfText.of(List.of("Lorn, the council\n\nof which met,\n\nis old.\n\nyes, old.")))
        .isEqualTo("Lorn, the council\nof which met,\nis old.\n\nyes, old.");
  }

  @Test
  void shouldKeepLinesThatOnlyLookLikeThoseOfAPage() {
    List<String> pages =
        List.of("Sales\n\nAna sold 12.\n\n40", "Costs\n\nBen spent 9.\n\n12", "Rest\n\nNil.\n\n77");

    assertThat(PdfText.of(pages)).isEqualTo(String.join("\n\n", pages));
    assertThat(PdfText.of(List.of("Sales in 7", "Costs in 8")))
        .isEqualTo("Sales in 7\n\nCosts in 8");
  }

  @Test
  void shouldKnowTheNumbersOfTwoPagesAndLinesOfLeftAndRightPages() {
    assertThat(PdfText.of(List.of("One.\n\nPage 1/2", "Two.\n\nPage 2/2")))
        .isEqualTo("One.\n\nTwo.");
    List<String> pages =
        IntStream.rangeClosed(1, 8)
            .mapToObj(
                i -> (i % 2 == 0 ? i + " Lorn council" : "Annual report " + i) + "\nText " + i * i)
            .toList();

    assertThat(PdfText.of(pages))
        .isEqualTo(
            "Text 1\n\nText 4\n\nText 9\n\nText 16\n\nText 25\n\nText 36\n\nText 49\n\nText 64");
  }

  @ParameterizedTest
  @CsvSource({
    "A dred-~ger came,A dredger~came",
    "a long-~term plan. The long term is,a long-term~plan. The long term is",
    "a well-~known man; a well-known one,a well-known~man; a well-known one",
    "we be-~cause of it; be a cause,we because~of it; be a cause",
    "Anglo-~Saxon law,Anglo-Saxon~law",
    "MINIS-~TRY OF,MINISTRY~OF",
    "a 5-~year plan,a 5-year~plan",
    "state-of-the-~art ship,state-of-the-art~ship",
    "two- and~three,two- and~three",
    "two-~and three-year,two-~and three-year",
    "inter-~natio-~nal law,international~law",
    "a soft\u00ad~ened word,a softened~word",
    "they came -~and left,they came -~and left",
    "the end of it-,the end of it-",
    "pre-~\"quoted\",pre-~\"quoted\"",
    "vergrö-~ßert. Und,vergrößert.~Und",
    "минис-~терство было,министерство~было"
  })
  void shouldPutWordsTogetherThatALineHasCut(String text, String wanted) {
    assertThat(Hyphens.joined(text.replace('~', '\n'))).isEqualTo(wanted.replace('~', '\n'));
  }

  @Test
  void shouldNotTakeLongOverManyCuts() {
    String text = "a-\n".repeat(300_000) + "end";

    assertThat(Hyphens.joined(text)).endsWith("end").hasSizeLessThan(text.length());
  }
}
