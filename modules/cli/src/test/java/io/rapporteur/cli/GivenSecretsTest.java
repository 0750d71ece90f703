package io.rapporteur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GivenSecretsTest {
  @Test
  void shouldWarnOfASecretThatProcessesShowAndNotRepeatIt() {
    StringWriter err = new StringWriter();
    int status =
        Commands.commandLine()
            .setErr(new PrintWriter(err, true))
            .execute("config", "-D", "notify.secret=letmein", "-D", "topics.prefix=desk");

    assertThat(status).isZero();
    assertThat(err.toString())
        .containsOnlyOnce("warning")
        .contains("-D notify.secret", "${file:")
        .doesNotContain("letmein", "topics.prefix");
  }

  @Test
  void shouldSayNothingOfASecretThatStandsInAFile(@TempDir Path folder) throws Exception {
    Path secret = Files.writeString(folder.resolve("secret"), "letmein");

    assertThat(GivenSecrets.warnings(Map.of("notify.secret", "${file:" + secret + "}"))).isEmpty();
    assertThat(GivenSecrets.warnings(Map.of("kafka.sasl.jaas.config", "x password=\"p\";")))
        .hasSize(1);
  }
}
