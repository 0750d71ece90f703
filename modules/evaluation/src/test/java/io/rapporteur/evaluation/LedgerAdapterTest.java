package io.rapporteur.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class LedgerAdapterTest {
  @TempDir Path data;

  @Test
  void shouldWriteThePairsOfFiguresThatMeasureTheSame() throws IOException {
    Path set = Files.createDirectories(data.resolve("figures_cross"));
    Files.writeString(
        set.resolve("docs.dev.jsonl"),
        line("a", "The storm at Port Haldane injured 41 people, the harbour master said.")
            + line("b", "Some of the 41 people injured by the storm at Port Haldane are home.")
            + line("c", "It was the longest winter in years."));
    Files.writeString(set.resolve("gold.dev.jsonl"), "{\"group\":\"g\"}\n");
    Files.writeString(
        set.resolve("score.py"),
        "import sys,json\n"
            + "p=[json.loads(x) for x in open(sys.argv[2])]\n"
            + "n=sum(x['a']['doc']+x['b']['doc']+x['verdict']=='abAGREE' for x in p)\n"
            + "print('link_f1',n/len(p))\n");
    StringWriter out = new StringWriter();
    CommandLine command = new CommandLine(new EvaluateCommand());
    command.setOut(new PrintWriter(out));
    String floors = data.resolve("none.properties").toString();
    command.execute("--data", data.toString(), "--floors", floors);
    assertThat(out.toString()).containsPattern("link_f1 +0.820 +1.0000");
  }

  private static String line(String id, String text) {
    return "{\"id\":\"%s\",\"story\":\"s\",\"text\":\"%s\",\"lang\":\"en\"}\n".formatted(id, text);
  }
}
