package io.rapporteur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

/** No broker answers where these look for one. */
class StoriesOfflineTest {
  @TempDir Path folder;

  private final StringWriter errors = new StringWriter();

  @ParameterizedTest
  @CsvSource({
    "stories --files nowhere.txt, 1, nowhere.txt: no such file",
    "stories --json --html, 1, either --json or --html",
    "stories --source x.example, 1, --source goes with --files",
    "stories --limit 0, 1, --limit is 0",
    "stories --since yesterday, 2, is not a time",
    "stories, 1, no Kafka broker answers",
    "story story:, 1, which story?",
    "story story:1, 1, no Kafka broker answers",
    "story, 2, Missing required parameter",
  })
  void shouldSayWhatIsWrongInALineWhenCalledWrongly(String call, int status, String message) {
    assertThat(run(call.split(" "))).isEqualTo(status);
    assertThat(errors.toString().lines().toList().get(0))
        .startsWith("rapporteur: ")
        .contains(message);
    assertThat(errors.toString()).doesNotContain("\tat ");
  }

  @Test
  void shouldTellStoriesOfFilesWithoutAClusterInEveryForm() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), "A ferry left Lund at noon.");

    assertThat(run("stories", "--files", file.toString())).isZero();
    assertThat(run("stories", "--files", file.toString(), "--json")).isZero();
    assertThat(run("stories", "--html", "--files", file.toString())).isZero();
  }

  private int run(String... arguments) {
    String[] all = new String[arguments.length + 2];
    System.arraycopy(arguments, 0, all, 2, arguments.length);
    all[0] = "-D";
    all[1] = "bootstrap.servers=localhost:1";
    CommandLine line = Commands.commandLine();
    line.setErr(new PrintWriter(errors));
    line.getSubcommands().values().forEach(each -> each.setErr(new PrintWriter(errors)));
    return line.execute(all);
  }
}
