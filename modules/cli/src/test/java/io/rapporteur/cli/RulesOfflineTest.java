package io.rapporteur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No broker answers where these look for one. */
class RulesOfflineTest {
  @TempDir Path folder;

  @Test
  void shouldTestAFileWithoutAClusterWhenOffline() throws IOException {
    assertThat(test("A ferry left Lund.", "--offline")).isZero();
    assertThat(test("A train left Lund.", "--offline")).isEqualTo(1);
  }

  @Test
  void shouldRefuseWhatNeedsAClusterWhenOffline() throws IOException {
    assertThat(run("rules", "test", "--offline", "some.rule")).isNotZero();
    assertThat(test("A ferry left Lund.", "--offline", "--against", "24h")).isNotZero();
  }

  private int test(String text, String... options) throws IOException {
    Path file = folder.resolve("rules.yaml");
    Files.writeString(
        file,
        "rules:\n  - { id: a, query: ferry, routes: [ transport ], matches: [ " + text + " ] }\n");
    String[] arguments = new String[options.length + 3];
    System.arraycopy(options, 0, arguments, 2, options.length);
    arguments[0] = "rules";
    arguments[1] = "test";
    arguments[arguments.length - 1] = file.toString();
    return run(arguments);
  }

  private static int run(String... arguments) {
    String[] all = new String[arguments.length + 2];
    System.arraycopy(arguments, 0, all, 2, arguments.length);
    all[0] = "-D";
    all[1] = "bootstrap.servers=localhost:1";
    return Commands.run(all);
  }
}
