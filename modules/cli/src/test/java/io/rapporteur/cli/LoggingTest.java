package io.rapporteur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.logging.log4j.core.config.Configurator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

class LoggingTest {
  private static final String FILE = "log4j2.configurationFile";

  private final PrintStream before = System.err;

  @AfterEach
  void restore() {
    System.setErr(before);
    System.clearProperty("rapporteur.log.format");
    System.clearProperty("rapporteur.log.level");
    System.clearProperty("rapporteur.log.others");
    System.clearProperty(FILE);
    MDC.clear();
    Configurator.reconfigure();
  }

  /** Each fails right after, for want of a broker or a directory. */
  @ParameterizedTest
  @ValueSource(strings = {"run all", "collect FEEDS", "console", "notify", "up --data-dir FEEDS"})
  void shouldHonourTheFormatInEveryCommandThatServes(String command, @TempDir Path folder)
      throws Exception {
    Path feeds = folder.resolve("feeds.yaml");
    Files.writeString(feeds, "feeds:\n  - url: https://news.example/rss\n");
    List<String> arguments =
        new ArrayList<>(List.of(command.replace("FEEDS", feeds.toString()).split(" ")));
    for (String setting :
        List.of(
            "log.format=json",
            "bootstrap.servers=127.0.0.1:1",
            "notify.url=http://127.0.0.1:1/",
            "notify.secret=s",
            "management.port=0")) {
      arguments.addAll(List.of("-D", setting));
    }

    assertThat(Commands.run(arguments.toArray(String[]::new))).isEqualTo(1);

    assertThat(System.getProperty("rapporteur.log.format")).isEqualTo("json");
    // and they say what they do
    Logging.configure(arguments.toArray(String[]::new));
    assertThat(System.getProperty("rapporteur.log.level"))
        .isEqualTo(command.startsWith("up") ? "WARN" : "INFO");
  }

  @Test
  void shouldWriteOneObjectALineWhateverIsLogged() throws Exception {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    // the command's own file, and not the tests'
    System.setProperty(FILE, "log4j2.xml");
    System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
    Logging.json();
    MDC.put("uri", "urn:a \"b\"");
    MDC.put("traceparent", "00-1-2-01");
    String hostile = "two\nlines, a \"quote\", a \\ and \u001b[31m";
    LoggerFactory.getLogger("io.rapporteur.test")
        .error(hostile, new IllegalStateException("bad\nend"));
    MDC.clear();
    LoggerFactory.getLogger("io.rapporteur.test").error("plain");

    String[] lines = err.toString(StandardCharsets.UTF_8).split("\n");
    assertThat(lines).hasSize(2);
    assertThat(err.toString(StandardCharsets.UTF_8)).doesNotContain("\u001b");
    JsonNode first = new ObjectMapper().readTree(lines[0]);
    assertThat(first.get("message").asText()).isEqualTo(hostile);
    assertThat(first.get("uri").asText()).isEqualTo("urn:a \"b\"");
    assertThat(first.get("traceparent").asText()).isEqualTo("00-1-2-01");
    assertThat(first.get("exception").asText()).contains("bad\nend", "LoggingTest");
    assertThat(first.get("level").asText()).isEqualTo("ERROR");
    JsonNode second = new ObjectMapper().readTree(lines[1]);
    assertThat(second.fieldNames())
        .toIterable()
        .containsExactly("timestamp", "level", "logger", "thread", "message");
  }
}
