package io.rapporteur.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class CopyAdapterTest {
  private static final String STORY =
      "The harbour of Eastness stays closed until Friday because a crane fell across its mouth on"
          + " Monday night. Nobody was hurt, the port said, and 14 ships wait outside. A tug with a"
          + " lifting frame is on its way from Holm.";

  @TempDir Path data;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @BeforeEach
  void writeASetOfPairs() throws IOException {
    Path set = Files.createDirectories(data.resolve("copies_partial"));
    Files.writeString(set.resolve("docs.dev.jsonl"), line("a", 1) + line("b", 2) + line("c", 3));
    Files.writeString(set.resolve("gold.dev.jsonl"), "{\"a\":\"a\",\"b\":\"b\"}\n");
    Files.writeString(
        set.resolve("score.py"),
        "import sys,json\n"
            + "p=[json.loads(x) for x in open(sys.argv[2])]\n"
            + "n=sum(x['relation']=='copy' and x['source']==x['a'] for x in p)\n"
            + "print(json.dumps(dict(f1=n/4,tpl_fp_real=0.5),indent=1))\n");
  }

  @Test
  void shouldWritePairsAndHoldThemToWhatIsAsked() {
    assertThat(run()).isZero();
    assertThat(out.toString()).containsPattern("f1 +0.930 +0.7500").contains("trained on");
  }

  @Test
  void shouldNameALineThatHasNoText() throws IOException {
    Files.writeString(data.resolve("copies_partial/docs.dev.jsonl"), "{\"id\":\"a\"}\n");
    assertThat(run()).isEqualTo(EvaluateCommand.NOT_ALL_READ);
    assertThat(err.toString()).contains("copies_partial: docs.dev.jsonl").contains("text");
  }

  private int run() {
    CommandLine command = new CommandLine(new EvaluateCommand());
    command.setOut(new PrintWriter(out));
    command.setErr(new PrintWriter(err));
    String floors = data.resolve("none.properties").toString();
    return command.execute("--data", data.toString(), "--floors", floors);
  }

  private static String line(String id, int hour) {
    return "{\"id\":\"%s\",\"text\":\"%s\",\"time\":\"2024-03-05T0%d:00:00Z\"}\n"
        .formatted(id, STORY, hour);
  }
}
