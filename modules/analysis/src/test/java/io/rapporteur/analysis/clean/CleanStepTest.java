package io.rapporteur.analysis.clean;

import static org.assertj.core.api.Assertions.assertThat;

import io.rapporteur.analysis.reading.Reading;
import io.rapporteur.model.AnnotatedDocument;
import io.rapporteur.model.Document;
import io.rapporteur.model.Edit;
import io.rapporteur.model.EditKind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CleanStepTest {

  @Test
  void shouldRemoveResidueAndKeepEverySentenceWhenSiteCopyIsPlainText() {
    String raw =
        """
        Home / World / Port of Elmira reopens

        Port of Elmira reopens

        Port of Elmira reopens

        [ad_1]

        The port opened on Monday.Ships came [первыми пришли] at noon.

        [ad_2]

        Source link""";

    AnnotatedDocument record = clean(raw);

    assertThat(record.getBody())
        .isEqualTo("Port of Elmira reopens\n\nThe port opened on Monday. Ships came at noon.");
    assertThat(record.getHeadline()).isEqualTo("Port of Elmira reopens");
    assertThat(record.getHeadlineSpan().getExact()).isEqualTo("Port of Elmira reopens");
    assertThat(record.getEdits())
        .extracting(Edit::getKind)
        .filteredOn(kind -> kind != EditKind.whitespace)
        .containsExactly(
            EditKind.breadcrumb,
            EditKind.repeated_headline,
            EditKind.short_code,
            EditKind.glued_sentence,
            EditKind.foreign_insert,
            EditKind.short_code,
            EditKind.source_link);
  }

  @Test
  void shouldTakeTheBoxUnderALabelOfItsOwn() {
    AnnotatedDocument record =
        clean(
            "A title\n\nA sentence stands here.\n\nAbout the author\nNora Lindqvist writes on fish.");

    assertThat(record.getBy()).isEqualTo("Nora Lindqvist");
    assertThat(record.getBody()).isEqualTo("A title\n\nA sentence stands here.");
  }

  @Test
  void shouldTakeOutTheLineThatNamesTheSourceOfACopy() {
    AnnotatedDocument record =
        clean(
            "A title\n\nA sentence stands here.\n\nSource: the mayor said so.\n\nSource: Meridian Press");

    assertThat(record.getBody())
        .isEqualTo("A title\n\nA sentence stands here.\n\nSource: the mayor said so.");
  }

  @Test
  void shouldTakeTheBlanksAroundOneInsertWhenTwoStandSideBySide() {
    AnnotatedDocument record = clean("The port is open (порт открыт) (снова открыт). Ships came.");

    assertThat(record.getBody()).isEqualTo("The port is open. Ships came.");
    assertThat(record.getEdits()).hasSize(1);
  }

  @Test
  void shouldTakeOutInsertsInRoundBracketsOfAnotherScript() {
    AnnotatedDocument record =
        clean(
            "A title\n\nIt was signed by Nora Lind (Нора Линд) and Finn Lund (Финн Лунд).\n\n"
                + "An angle (α) stays, and so does Oslo (Norway).");

    assertThat(record.getBody())
        .isEqualTo(
            "A title\n\nIt was signed by Nora Lind and Finn Lund.\n\n"
                + "An angle (α) stays, and so does Oslo (Norway).");
  }

  @Test
  void shouldReadThePlaceAtTheEndOfAHeadline() {
    AnnotatedDocument record =
        clean("Answers of the minister to the press, Oslo, May 14, 2025\n\nGood morning to all.");

    assertThat(record.getLocated()).isEqualTo("Oslo");
  }

  @Test
  void shouldTakeTheAuthorFromTheBoxWhenATextEndsWithOne() {
    AnnotatedDocument record = clean("A title\n\nA sentence stands here.\n\nAbout Nora Lindqvist");

    assertThat(record.getBy()).isEqualTo("Nora Lindqvist");
    assertThat(record.getBody()).doesNotContain("Nora");
  }

  @Test
  void shouldReadAnOpinionWhenTheHeadlineNamesTheAuthorWhoSigns() {
    AnnotatedDocument record =
        clean("Nora Lindqvist: Why ports matter\n\nThey do matter.\n\nNora Lindqvist\n");

    assertThat(record.getBy()).isEqualTo("Nora Lindqvist");
    assertThat(record.getGenre()).isEqualTo("opinion");
    assertThat(record.getBody()).isEqualTo("Nora Lindqvist: Why ports matter\n\nThey do matter.");
  }

  @Test
  void shouldReadAnOpinionWhenTheHeadlineNamesWhoIsIntroducedAtTheEnd() {
    AnnotatedDocument record =
        clean(
            "Nora Lindqvist: Why ports matter\n\nThey do matter.\n\n"
                + "Nora Lindqvist is a schoolteacher in Bergen.\n");

    assertThat(record.getBy()).isEqualTo("Nora Lindqvist");
    assertThat(record.getGenre()).isEqualTo("opinion");
    assertThat(record.getBody()).doesNotContain("schoolteacher");
  }

  @Test
  void shouldKeepAnInsertWhenItIsInTheScriptOfTheArticle() {
    String raw = "A title\n\nHe said [the minister] would come, as did [Müller].";

    assertThat(clean(raw).getBody()).isEqualTo(raw);
  }

  @Test
  void shouldTakeThePublishersHeadlineBeforeThePages() {
    Document document =
        Document.newBuilder()
            .setUri("t:1")
            .setContentType("text/html")
            .setHeadline(" Ferry\n leaves ")
            .setBody("<title>Another title</title><p>The ferry left the port at noon.</p>")
            .build();
    Reading reading = new Reading(document);

    new CleanStep().apply(reading);

    assertThat(reading.result().getHeadline()).isEqualTo("Ferry leaves");
    assertThat(reading.body()).isEqualTo("The ferry left the port at noon.");
  }

  @Test
  void shouldReadPlaceAndAuthorFromTheFirstLines() {
    AnnotatedDocument record =
        clean("A title\n\nBy Nora Lindqvist\n\nELMIRA, March 3 (LNA) – The ferry left at noon.");

    assertThat(record.getBy()).isEqualTo("Nora Lindqvist");
    assertThat(record.getLocated()).isEqualTo("Elmira");
    assertThat(record.getBody()).contains("ELMIRA, March 3 (LNA) – The ferry");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ELMIRA, 3 March (LNA) - The ferry left at noon.",
        "Elmira, 3 March 2026 (LNA) – The ferry left at noon.",
        "Elmira, March 3, 2026 (LNA) – The ferry left at noon.",
        "ELMIRA, Lake County, 3 March – The ferry left at noon."
      })
  void shouldReadThePlaceWhicheverWayTheDayIsWritten(String line) {
    assertThat(clean("A title\n\n" + line).getLocated()).isEqualTo("Elmira");
  }

  @Test
  void shouldTellATranscriptByItsTurns() {
    String raw =
        "Remarks on ferries\nQuestion: When?\nAnna Koval: In May.\nQuestion: Where?\nAnna Koval: Here.";

    assertThat(clean(raw).getGenre()).isEqualTo("transcript");
  }

  @Test
  void shouldUnwrapLinesWhenTheyAreOfFixedWidth() {
    String raw =
        """
        The ferry left the port of Elmira at noon on Monday with
        forty cars on board, and arrived at the other side of the
        lake two hours later, which the harbour master called the
        best time of the year so far.

        It was the first of forty that are to run every week from
        now on, he said.""";

    assertThat(clean(raw).getBody().split("\n\n")).hasSize(2);
    assertThat(clean(raw).getBody()).contains("at noon on Monday with forty cars");
  }

  @Test
  void shouldUnwrapAShortTextWhenItsSentencesGoOnOverTheLineEnds() {
    String raw =
        "The harbour board of Elmira said on Tuesday that it had counted some 412\n"
            + "ferries this spring, up from 380 a year before.";

    assertThat(clean(raw).getBody()).contains("some 412 ferries").doesNotContain("\n");
  }

  @Test
  void shouldPartParagraphsWhenAWrappedLineEndsBeforeAWordThatHadRoom() {
    String raw =
        """
        The ferry left the port of Elmira at noon on Monday with forty
        cars on board, and nobody had thought that it would.
        It arrived at the other side of the lake two hours later, which
        the harbour master called the best time he had seen.
        Bread
        Water
        It was the first of forty ferries that are to run every week on
        this lake, he said.""";

    assertThat(clean(raw).getBody().split("\n\n"))
        .hasSize(5)
        .contains("Bread", "Water")
        .endsWith(
            "It was the first of forty ferries that are to run every week on this lake, he said.");
  }

  @Test
  void shouldKeepAHeadlineApartWhenOnlyOneLineFollowsIt() {
    String raw =
        "Ferries return to the port of Elmira after two years\n"
            + "The first of them left the port at noon on Monday.";

    assertThat(clean(raw).getHeadline())
        .isEqualTo("Ferries return to the port of Elmira after two years");
  }

  @Test
  void shouldKeepCompoundsWholeWhenALineEndsAtTheirHyphen() {
    String raw =
        """
        The harbour board of Elmira said on Tuesday that it wants a long-
        term plan for ferries, both those that run each day and the two-
        and three-day ones, which it had promised in the spring of that
        year to the towns around the lake.""";

    assertThat(clean(raw).getBody()).contains("long-term plan").contains("the two- and three-day");
  }

  @Test
  void shouldComposeLettersWhenTheyComeInParts() {
    String raw = "Gu\u0308nter Mu\u0308ller \u1109\u1165\u110b\u116e\u11af e\u0323\u0302 x\u0301";

    AnnotatedDocument record = clean(raw);

    assertThat(record.getBody()).isEqualTo("G\u00fcnter M\u00fcller \uc11c\uc6b8 \u1ec7 x\u0301");
    assertThat(record.getEdits()).extracting(Edit::getKind).containsOnly(EditKind.other);
  }

  @Test
  void shouldPassOverALabelWhenTheHeadlineStandsBelowIt() {
    String raw = "OPINION\n\nFerries deserve better\n\nThe ferry left at noon. It was late.";

    assertThat(clean(raw).getHeadline()).isEqualTo("Ferries deserve better");
  }

  @Test
  void shouldTakeTheAuthorWhenTheLastLineSaysWhoseViewsTheseAre() {
    String raw =
        "Ferries deserve better\n\nThe ferry left at noon. It was late.\n\n"
            + "Nora Lindqvist teaches law in Elmira. The views expressed are her own.";

    AnnotatedDocument record = clean(raw);

    assertThat(record.getBy()).isEqualTo("Nora Lindqvist");
    assertThat(record.getGenre()).isEqualTo("opinion");
    assertThat(record.getBody()).endsWith("It was late.");
  }

  private static AnnotatedDocument clean(String raw) {
    Reading reading = new Reading(Document.newBuilder().setUri("t:1").setBody(raw).build());
    new CleanStep().apply(reading);
    List<Edit> edits = reading.result().getEdits();
    assertThat(Edits.apply(raw, edits)).isEqualTo(reading.body());
    return reading.result();
  }
}
