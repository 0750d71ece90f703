package io.rapporteur.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.rapporteur.model.AnnotatedDocument;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class LanguagesOfSetsTest {
  @TempDir Path data;
  private final StringWriter out = new StringWriter();
  private Path noFloors;

  @BeforeEach
  void writeAGzippedSetOfTwoLanguages() throws IOException {
    noFloors = Files.writeString(data.resolve("none.properties"), "");
    Path set = Files.createDirectories(data.resolve("dates_news_multi"));
    try (OutputStream docs =
        new GZIPOutputStream(Files.newOutputStream(set.resolve("docs.dev.jsonl.gz")))) {
      docs.write(
          ("{\"id\":\"a\",\"text\":\"gestern\",\"lang\":\"de\"}\n"
                  + "{\"id\":\"b\",\"text\":\"ayer\",\"lang\":\"es\"}\n")
              .getBytes(StandardCharsets.UTF_8));
    }
    Files.writeString(set.resolve("gold.dev.jsonl"), "{\"id\":\"a\"}\n");
    Files.writeString(
        set.resolve("score.py"),
        "import sys\n"
            + "f={'de':.25,'es':.75}.get(sys.argv[-1],.5)\n"
            + "print('value P %.4f R 0.1000 F1 %.4f' % (f+.1,f))\n");
  }

  @Test
  void shouldPrintALineForEachLanguageWhenTheScorerTellsThemApart() {
    assertThat(run("--floors", noFloors.toString())).isZero();
    assertThat(out.toString())
        .contains("0.5000")
        .contains("  de   value 0.2500  value P 0.3500  docs 1")
        .contains("  es   value 0.7500  value P 0.8500  docs 1");
  }

  @Test
  void shouldReadOneLanguageAloneWhenAsked() {
    assertThat(run("--lang", "es", "--json", "--floors", noFloors.toString())).isZero();
    assertThat(out.toString())
        .contains("\"language\":\"es\",\"metric\":\"value\",\"asked\":0.000,\"reached\":0.7500")
        .doesNotContain("\"de\"");
  }

  @Test
  void shouldKeepFloorsForEachLanguage() throws IOException {
    Path floors = data.resolve("floors.properties");
    assertThat(run("--ratchet", "--floors", floors.toString())).isZero();
    assertThat(floors).content().contains("dates_news_multi_de.value_P=0.350");
    Files.writeString(floors, "dates_news_multi_de.value=0.300\n");
    assertThat(run("--floors", floors.toString())).isEqualTo(EvaluateCommand.BELOW_FLOOR);
    assertThat(out.toString()).contains("value 0.2500 BELOW FLOOR 0.300");
  }

  private int run(String... more) {
    CommandLine command =
        new CommandLine(
            new EvaluateCommand(
                options ->
                    document ->
                        AnnotatedDocument.newBuilder()
                            .setUri(document.getUri())
                            .setBody(document.getBody())
                            .build()));
    command.setOut(new PrintWriter(out));
    String[] args = new String[more.length + 2];
    args[0] = "--data";
    args[1] = data.toString();
    System.arraycopy(more, 0, args, 2, more.length);
    return command.execute(args);
  }
}
