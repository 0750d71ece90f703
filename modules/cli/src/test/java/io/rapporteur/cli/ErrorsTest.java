package io.rapporteur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class ErrorsTest {
  /** A uri that a script hands on, for example. */
  @Test
  void shouldLetNoMessageLookLikeTwoOrActUponTheTerminal(@TempDir Path folder) throws Exception {
    Path rules = Files.writeString(folder.resolve("rules.yaml"), "rules: []\n");
    StringWriter err = new StringWriter();
    CommandLine line = Commands.commandLine().setErr(new PrintWriter(err));

    assertThat(line.execute("rules", "test", "--offline", "a\u001b[2J\u009b1m\nrapporteur: forged"))
        .isEqualTo(1);
    assertThat(line.execute("\u001b[2J\nrapporteur: forged", rules.toString())).isEqualTo(2);

    assertThat(err.toString()).contains("forged").doesNotContain("\u001b", "\u009b");
    assertThat(err.toString().lines().filter(one -> one.startsWith("rapporteur: forged")))
        .isEmpty();
  }
}
