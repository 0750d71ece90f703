package io.rapporteur.analysis.quotations;

import static org.assertj.core.api.Assertions.assertThat;

import io.rapporteur.analysis.pack.LanguagePacks;
import io.rapporteur.analysis.reading.LanguageSection;
import io.rapporteur.analysis.reading.Reading;
import io.rapporteur.analysis.segment.SegmentStep;
import io.rapporteur.model.Document;
import io.rapporteur.model.LayerStatus;
import io.rapporteur.model.Quotation;
import io.rapporteur.model.QuotationKind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuotationStepTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          “The harbour is open again,” Ada Poe said.                     | direct | Ada Poe | said
          "The harbour is open again," said Ada Poe, a pilot.            | direct | Ada Poe | said
          „The harbour is open again“, the pilot added.                  | direct | the pilot | added
          Ada Poe, a pilot from Oslo, told us: “The harbour is open.”    | direct | Ada Poe | told
          “Is the harbour open again?” she asked.                        | direct | she | asked
          The pilot (47) warned: "The harbour is not open."              | direct | The pilot | warned
          ‘The harbour is open again,’ he said.                          | direct | he | said
          According to Ada Poe, the harbour is open again.               | indirect | Ada Poe | According to
          The harbour is open again, according to the pilot.             | indirect | the pilot | according to
          Ada Poe said on Monday that the harbour is open.               | indirect | Ada Poe | said
          The harbour is open again, the pilot said.                     | indirect | the pilot | said
          The harbour is open again, says Ada Poe.                       | indirect | Ada Poe | says
          As the mayor noted in Oslo, the harbour is open again.         | indirect | the mayor | noted
          Mayor Finn Lund recalled the long closure of the harbour.      | indirect | Mayor Finn Lund | recalled
          OSLO, May 14 (Meridian) - The harbour is open, the pilot said. | indirect | the pilot | said
          “The harbour is open again”, – said the pilot.                 | direct | the pilot | said
          Mayor Finn Lund said the harbour “will not close again”.       | mixed | Mayor Finn Lund | said
          The new harbour “will not close again,” Mayor Finn Lund said.  | mixed | Mayor Finn Lund | said
          """)
  void shouldFindKindSpeakerAndCue(String text, String kind, String speaker, String cue) {
    List<Quotation> quotations = read(text, "en").result().getQuotations();
    assertThat(quotations).hasSize(1);
    Quotation quotation = quotations.get(0);
    assertThat(quotation.getKind()).isEqualTo(QuotationKind.valueOf(kind));
    assertThat(quotation.getSpeakerSpan().getExact()).isEqualTo(speaker);
    assertThat(quotation.getCueSpan().getExact()).isEqualTo(cue);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          Ada Poe called the step “small but useful”.                      | Ada Poe | small but useful
          Ada Poe, a pilot, dismissed the tunnel as “too late” on Monday.  | Ada Poe | too late
          Mayor Finn Lund described the old pier as "rotten".              | Mayor Finn Lund | rotten
          """)
  void shouldGiveAFewWordsOfJudgementToWhoeverJudges(String text, String speaker, String words) {
    Quotation quotation = only(text);
    assertThat(quotation.getKind()).isEqualTo(QuotationKind.direct);
    assertThat(quotation.getSpeakerSpan().getExact()).isEqualTo(speaker);
    assertThat(quotation.getSpan().getExact()).isEqualTo(words);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ada Poe called the “free” harbour a mistake.",
        "Mayor Finn Lund described the “green” tunnel as a mistake.",
        "Sailors call the wind “mild”.",
        "Ada Poe called at the port, where ice is “mild”.",
      })
  void shouldKeepWordsAtArmsLengthWhenTheyAreNoJudgementOfANamedSpeaker(String text) {
    assertThat(only(text).getKind()).isEqualTo(QuotationKind.scare);
  }

  @Test
  void shouldLeaveOutMarksAndLastCommaOfADirectQuotation() {
    Quotation quotation = only("“We sail at dawn,” he said.");
    assertThat(quotation.getSpan().getExact()).isEqualTo("We sail at dawn");
    assertThat(quotation.getQuoted()).containsExactly(quotation.getSpan());
  }

  @Test
  void shouldJoinTheTwoHalvesOfASentenceAroundItsCue() {
    Quotation quotation = only("“We sail,” Ada Poe said, “and we sail at dawn.”");
    assertThat(quotation.getQuoted()).hasSize(2);
    assertThat(quotation.getSpan().getExact()).endsWith("at dawn.");
  }

  @Test
  void shouldJoinParagraphsWhenEachOpensAMarkAndTheLastCloses() {
    Quotation quotation = only("Ada Poe said: “We sail at dawn.\n\n“We return at dusk.”");
    assertThat(quotation.getQuoted()).hasSize(2);
    assertThat(quotation.getSpeakerSpan().getExact()).isEqualTo("Ada Poe");
  }

  @Test
  void shouldGiveAFollowingQuotationTheSameSpeaker() {
    List<Quotation> quotations =
        read("“We sail at dawn,” said Ada Poe. “The storm is over now.”", "en")
            .result()
            .getQuotations();
    assertThat(quotations)
        .extracting(q -> q.getSpeakerSpan().getExact())
        .containsExactly("Ada Poe", "Ada Poe");
  }

  @Test
  void shouldCallAWordOrTwoScareWhenNobodyIsSaidToSpeak() {
    Quotation quotation = only("The town built its “super-harbour” within a year.");
    assertThat(quotation.getKind()).isEqualTo(QuotationKind.scare);
    assertThat(quotation.getSpeakerSpan()).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          A talk entitled “harbours in the age of steam and sail” was held.
          Her book “The Long Winter of Oslo” sold well.
          The film “Harbours” won a prize.
          The newspaper "Morning Tide" closed.
          The plank is 5" wide and the mast 40" high.
          The '90s were good to the sailors' town.
          """)
  void shouldNotTakeTitlesNamesAndMeasuresForQuotations(String text) {
    assertThat(read(text, "en").result().getQuotations()).isEmpty();
  }

  @Test
  void shouldKeepAnUnclosedMarkFromSwallowingTheArticle() {
    String text = "He saw “the harbour of old. It was grey.\n\n“We sail at dawn,” Ada Poe said.";
    Quotation quotation = only(text);
    assertThat(quotation.getSpan().getExact()).isEqualTo("We sail at dawn");
  }

  @Test
  void shouldReadASignatureAfterADash() {
    String text = "“The harbour is ours.” — Ada Poe\n\n“The sea is not.” — Finn Lund";
    assertThat(read(text, "en").result().getQuotations())
        .extracting(q -> q.getSpeakerSpan().getExact())
        .containsExactly("Ada Poe", "Finn Lund");
  }

  @Test
  void shouldReadALabelInsideTheMarks() {
    String text = "A transcript follows:\n\n“POE: When do we sail?\n\n“LUND: At dawn we sail.”";
    assertThat(read(text, "en").result().getQuotations())
        .flatExtracting(Quotation::getSpeakerSpan)
        .extracting("exact")
        .contains("POE");
  }

  @Test
  void shouldReadTurnsAndTheOpeningStatementOfATranscript() {
    String text =
        "Remarks by Mayor Finn Lund at the harbour\n\nDear guests,\n\nI am glad that we open"
            + " our harbour.\n\nQuestion: When?\n\nFinn Lund: At dawn.\n\nIt will be grand.\n\n"
            + "Question: Why?\n\nFinn Lund: Why not?";
    List<Quotation> turns = read(text, "en").result().getQuotations();
    assertThat(turns).extracting(Quotation::getKind).containsOnly(QuotationKind.turn);
    assertThat(turns)
        .extracting(Quotation::getSpeakerName)
        .containsExactly("Finn Lund", "Question", "Finn Lund", "Question", "Finn Lund");
    assertThat(turns.get(0).getSpan().getExact()).startsWith("Dear guests").endsWith("harbour.");
    assertThat(turns.get(2).getSpan().getExact()).endsWith("It will be grand.");
    assertThat(read(text, "en").result().getGenre()).isEqualTo("transcript");
  }

  @Test
  void shouldReadTheNameOfALabelThatTellsTheOfficeBehindAComma() {
    String text =
        "Minutes of the harbour board\n\nFinn Lund, Harbour Master: The crane goes down in May.\n\n"
            + "Ines Moll: Who pays for it, if I may ask?\n\n"
            + "Finn Lund, Harbour Master: The port of Varn does.";
    Reading reading = read(text, "en");
    List<Quotation> turns = reading.result().getQuotations();
    assertThat(turns).extracting(Quotation::getKind).containsOnly(QuotationKind.turn);
    assertThat(turns)
        .extracting(Quotation::getSpeakerName)
        .containsExactly("Finn Lund", "Ines Moll", "Finn Lund");
    assertThat(turns.get(0).getSpan().getExact()).isEqualTo("The crane goes down in May.");
    assertThat(reading.result().getGenre()).isEqualTo("transcript");
  }

  @Test
  void shouldNotTakeAListWithColonsForATranscript() {
    String text =
        "Varn, Tuesday: The harbour is closed.\n\nMoss, Tuesday: The ferry sails.\n\n"
            + "Orla, Wednesday: It rains.";
    assertThat(read(text, "en").result().getQuotations()).isEmpty();
  }

  @Test
  void shouldNotTakeALonelyLabelForATranscript() {
    String text = "Note: The harbour is closed.\n\nIt opens in May.";
    assertThat(read(text, "en").result().getQuotations()).isEmpty();
  }

  @Test
  void shouldFindMarkedWordsWithoutSpeakerWhenTheLanguageIsNotRead() {
    Reading reading = read("«Гавань снова открыта для всех», — сказала она.", "ru");
    assertThat(reading.result().getQuotations()).hasSize(1);
    assertThat(reading.result().getQuotations().get(0).getSpeakerSpan()).isNull();
    assertThat(reading.result().getLayers())
        .anySatisfy(
            layer -> {
              assertThat(layer.getName()).isEqualTo("quotations");
              assertThat(layer.getStatus()).isEqualTo(LayerStatus.partial);
              assertThat(layer.getReason()).isEqualTo("language:ru");
            });
  }

  @ParameterizedTest
  @CsvSource({"“", "”", "\"", "'", "«", "a: ", "“a” said he. ", "said that ", "“a b said "})
  void shouldReadHundredThousandRepeatsOf(String piece) {
    Reading reading = read(piece.repeat(100_000), "en");
    assertThat(reading.result().getQuotations()).isNotNull();
  }

  @Test
  void shouldTakeALabelOfTheTextForNoSpeaker() {
    String text =
        "Interview: On ferries\n\nThe sailor Ida Lund spoke to us.\n\nQ: Is it late?\n\n"
            + "A: It is, by an hour.\n\nQ: Again?\n\nA: Again.";

    assertThat(read(text, "en").result().getQuotations())
        .filteredOn(quotation -> quotation.getSpeakerSpan() != null)
        .extracting(quotation -> quotation.getSpeakerSpan().getExact())
        .doesNotContain("Interview");
  }

  @Test
  void shouldReadEachParagraphInItsOwnLanguage() {
    String english = "“We sail at dawn,” Ada Poe said.\n\n";
    String german = "„Wir segeln bei Tagesanbruch los“, said Ada Poe.";
    String text = english + german;
    Reading reading = new Reading(Document.newBuilder().setUri("u").build());
    reading.body(text);
    reading.result().getLanguage().setTag("en");
    reading.sections(
        List.of(
            new LanguageSection(0, english.length(), "en", LanguagePacks.english()),
            new LanguageSection(english.length(), text.length(), "und", LanguagePacks.root())));
    new SegmentStep().apply(reading);
    new QuotationStep().apply(reading);

    List<Quotation> quotations = reading.result().getQuotations();
    assertThat(quotations)
        .extracting(quotation -> quotation.getSpan().getExact())
        .containsExactly("We sail at dawn", "Wir segeln bei Tagesanbruch los");
    assertThat(quotations.get(0).getSpeakerSpan().getExact()).isEqualTo("Ada Poe");
    assertThat(quotations.get(1).getSpeakerSpan()).isNull();
  }

  private static Quotation only(String text) {
    List<Quotation> quotations = read(text, "en").result().getQuotations();
    assertThat(quotations).hasSize(1);
    return quotations.get(0);
  }

  static Reading read(String text, String language) {
    Reading reading = new Reading(Document.newBuilder().setUri("u").build());
    reading.body(text);
    reading.result().getLanguage().setTag(language);
    new SegmentStep().apply(reading);
    new QuotationStep().apply(reading);
    return reading;
  }
}
