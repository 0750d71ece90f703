package io.rapporteur.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.rapporteur.analysis.AnalysisOptions;
import io.rapporteur.model.AnnotatedDocument;
import io.rapporteur.model.Document;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class EvaluateCommandTest {
  @TempDir Path data;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private AnalysisOptions options;

  @BeforeEach
  void writeASetOfTwo() throws IOException {
    Path set = Files.createDirectories(data.resolve("language_id"));
    Files.writeString(
        set.resolve("docs.dev.jsonl"),
        "{\"id\":\"a\",\"text\":\"One two\"}\n{\"id\":\"b\",\"text\":\"Un deux\"}\n");
    Files.writeString(set.resolve("gold.dev.jsonl"), "{\"id\":\"a\"}\n");
    Files.writeString(
        set.resolve("score.py"),
        "import sys,json\n"
            + "n=sum(json.loads(x)['lang']=='en' for x in open(sys.argv[2]))\n"
            + "print('accuracy      %.4f' % (n/2))\n");
  }

  @Test
  void shouldPrintTheFigureReachedBesideTheFigureAsked() {
    assertThat(runWithoutFloors()).isZero();
    assertThat(out.toString()).contains("language_id", "0.960", "0.5000", "short of what is asked");
  }

  @Test
  void shouldFailWhenAFigureIsBelowItsFloor() throws IOException {
    Path floors = data.resolve("floors.properties");
    Files.writeString(floors, "language_id.accuracy=0.600\n");
    assertThat(run("--data", data.toString(), "--floors", floors.toString()))
        .isEqualTo(EvaluateCommand.BELOW_FLOOR);
    assertThat(out.toString()).contains("BELOW FLOOR");
  }

  @Test
  void shouldHoldTheDevHalfToTheFloorsThatShip() {
    assertThat(run("--data", data.toString())).isEqualTo(EvaluateCommand.BELOW_FLOOR);
  }

  @Test
  void shouldMarkFiguresOnDocumentsTheModelWasTrainedOn() throws IOException {
    Path set = Files.createDirectories(data.resolve("wikinews_gum"));
    Files.writeString(set.resolve("docs.dev.jsonl"), "{\"id\":\"a\",\"text\":\"One two\"}\n");
    Files.writeString(set.resolve("gold.dev.jsonl"), "{\"id\":\"a\"}\n");
    Files.writeString(
        set.resolve("score.py"), "print('relaxed P 0.1 R 0.1 F1 0.99\\nvalue P 1 R 1 F1 0.99')\n");
    assertThat(runWithoutFloors("--set", "wikinews_gum")).isZero();
    assertThat(out.toString())
        .containsPattern("wikinews_gum names .*trained on")
        .doesNotContainPattern("wikinews_gum dates .*trained on");
    out.getBuffer().setLength(0);
    runWithoutFloors("--set", "wikinews_gum", "--json");
    assertThat(out.toString()).contains("\"trainedOn\":true", "\"trainedOn\":false");
  }

  @Test
  void shouldNamePassesLeftOutToTheReading() {
    runWithoutFloors("--without", "acronyms,no-names");
    assertThat(options.withoutPasses()).containsExactlyInAnyOrder("acronyms", "no-names");
  }

  @Test
  void shouldNameSetLineAndFieldAndGoOnWhenALineIsMalformed() throws IOException {
    Files.writeString(
        data.resolve("language_id/docs.dev.jsonl"),
        "{\"id\":\"a\",\"text\":\"One two\"}\n{\"id\":\"b\"}\n{\"id\":\n{\"text\":\"One\"}\n"
            + "{\"id\":\"e\",\"text\":\"One\",\"date\":\"2020-02-31\"}\n");
    Files.writeString(data.resolve("language_id/gold.dev.jsonl"), "{\"id\":\"a\"}\nnone\n");
    assertThat(runWithoutFloors()).isEqualTo(EvaluateCommand.NOT_ALL_READ);
    assertThat(err.toString())
        .contains("language_id docs.dev.jsonl line 2: field text: there is none")
        .contains("language_id docs.dev.jsonl line 3: no JSON at column")
        .contains("language_id docs.dev.jsonl line 4: field id")
        .contains("language_id docs.dev.jsonl line 5: field date: no day of the calendar")
        .contains("language_id gold.dev.jsonl line 2: no JSON");
    assertThat(out.toString()).contains("0.5000");
  }

  @Test
  void shouldGoOnWithTheOtherSetsWhenAScorerFails() throws IOException {
    Path set = Files.createDirectories(data.resolve("dates_timebank"));
    Files.writeString(set.resolve("docs.dev.jsonl"), "{\"id\":\"a\",\"text\":\"One\"}\n");
    Files.writeString(set.resolve("gold.dev.jsonl"), "{\"id\":\"a\"}\n");
    Files.writeString(set.resolve("score.py"), "raise KeyError('dates')\n");
    assertThat(runWithoutFloors()).isEqualTo(EvaluateCommand.NOT_ALL_READ);
    assertThat(err.toString()).contains("dates_timebank: its scorer fails: KeyError: 'dates'");
    assertThat(out.toString()).contains("language_id");
  }

  @Test
  void shouldNameTheFoldersItPassesOver() throws IOException {
    Files.writeString(Files.createDirectories(data.resolve("brand_new")).resolve("score.py"), "");
    Files.createDirectories(data.resolve("vocabularies"));
    assertThat(runWithoutFloors()).isZero();
    assertThat(err.toString())
        .contains("brand_new: not known; passed over")
        .doesNotContain("vocabularies");
  }

  @Test
  void shouldRefuseAFolderWithoutSetsInOneLine() {
    assertThat(run("--data", data.resolve("none").toString())).isEqualTo(2);
  }

  /** Without floors of its own a set would be held to those that ship. */
  private int runWithoutFloors(String... more) {
    String[] args = new String[more.length + 4];
    args[0] = "--data";
    args[1] = data.toString();
    args[2] = "--floors";
    args[3] = data.resolve("none.properties").toString();
    System.arraycopy(more, 0, args, 4, more.length);
    return run(args);
  }

  private int run(String... args) {
    CommandLine command = new CommandLine(new EvaluateCommand(this::reader));
    command.setOut(new PrintWriter(out));
    command.setErr(new PrintWriter(err));
    return command.execute(args);
  }

  private Function<Document, AnnotatedDocument> reader(AnalysisOptions given) {
    options = given;
    return EvaluateCommandTest::read;
  }

  private static AnnotatedDocument read(Document document) {
    AnnotatedDocument record =
        AnnotatedDocument.newBuilder()
            .setUri(document.getUri())
            .setBody(document.getBody())
            .build();
    record.getLanguage().setTag(document.getBody().startsWith("One") ? "en" : "fr");
    return record;
  }
}
