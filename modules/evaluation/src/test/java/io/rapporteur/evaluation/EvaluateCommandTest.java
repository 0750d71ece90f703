package io.rapporteur.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.rapporteur.model.AnnotatedDocument;
import io.rapporteur.model.Document;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class EvaluateCommandTest {
  @TempDir Path data;
  private final StringWriter out = new StringWriter();

  @BeforeEach
  void writeASetOfTwo() throws IOException {
    Path set = Files.createDirectories(data.resolve("language_id"));
    Files.writeString(
        set.resolve("docs.dev.jsonl"),
        "{\"id\":\"a\",\"text\":\"One two\"}\n{\"id\":\"b\",\"text\":\"Un deux\"}\n");
    Files.writeString(set.resolve("gold.dev.jsonl"), "{}\n");
    Files.writeString(
        set.resolve("score.py"),
        "import sys,json\n"
            + "n=sum(json.loads(x)['lang']=='en' for x in open(sys.argv[2]))\n"
            + "print('accuracy      %.4f' % (n/2))\n");
  }

  @Test
  void shouldPrintTheFigureReachedBesideTheFigureAsked() {
    // without floors of its own this set would be held to those that ship
    String none = data.resolve("none.properties").toString();
    assertThat(run("--data", data.toString(), "--floors", none)).isZero();
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
    Files.writeString(set.resolve("gold.dev.jsonl"), "{}\n");
    Files.writeString(
        set.resolve("score.py"), "print('relaxed P 0.1 R 0.1 F1 0.99\\nvalue P 1 R 1 F1 0.99')\n");
    String none = data.resolve("none.properties").toString();
    assertThat(run("--data", data.toString(), "--set", "wikinews_gum", "--floors", none)).isZero();
    assertThat(out.toString())
        .containsPattern("wikinews_gum names .*trained on")
        .doesNotContainPattern("wikinews_gum dates .*trained on");
    out.getBuffer().setLength(0);
    run("--data", data.toString(), "--set", "wikinews_gum", "--json", "--floors", none);
    assertThat(out.toString()).contains("\"trainedOn\":true", "\"trainedOn\":false");
  }

  @Test
  void shouldRefuseAFolderWithoutSetsInOneLine() {
    assertThat(run("--data", data.resolve("none").toString())).isEqualTo(2);
  }

  private int run(String... args) {
    CommandLine command = new CommandLine(new EvaluateCommand(EvaluateCommandTest::read));
    command.setOut(new PrintWriter(out));
    command.setErr(new PrintWriter(new StringWriter()));
    return command.execute(args);
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
