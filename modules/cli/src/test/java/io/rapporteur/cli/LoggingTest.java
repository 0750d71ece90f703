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

  private static final List<String> LINE_ENDS =
      List.of("\n", "\r", "\r\n", "\u0085", "\u2028", "\u2029", "\u000b", "\f");
  private static final List<String> UNSEEN =
      List.of(
          "\u001b",
          "\u009b",
          "\u0000",
          "\u0007",
          "\u007f",
          "\u0085",
          "\u2028",
          "\u2029",
          "\u061c",
          "\u200e",
          "\u200f",
          "\u202a",
          "\u202e",
          "\u2066",
          "\u2069",
          "\ufeff",
          "\u00ad",
          "\udb40\udc41");

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

  /** Keys, uris and messages are of others: no record of theirs may look like one of ours. */
  @ParameterizedTest
  @ValueSource(strings = {"log4j2.xml", "log4j2-service.xml"})
  void shouldBeginNoLineWithWhatOthersSayWhenLinesAreToBeRead(String configuration) {
    String forged = "2026-01-01T00:00:00,000 ERROR Forged all is lost";
    List<String> lines =
        logged(
            configuration,
            "text",
            () -> {
              for (String end : LINE_ENDS) {
                LoggerFactory.getLogger("io.rapporteur.test").error("key {}" + end + forged, "a");
                LoggerFactory.getLogger("io.rapporteur.test")
                    .error("failed", new IllegalStateException("bad" + end + forged, cause(end)));
              }
            });

    assertThat(lines).noneMatch(line -> line.startsWith("2026-01-01"));
    // frames and causes of a trace stay lines of their own
    assertThat(lines)
        .filteredOn(line -> line.startsWith("java.lang.IllegalStateException: bad"))
        .hasSameSizeAs(LINE_ENDS)
        .allMatch(line -> line.endsWith(forged));
    assertThat(lines)
        .filteredOn(line -> line.startsWith("Caused by: java.lang.RuntimeException: in"))
        .hasSameSizeAs(LINE_ENDS);
    assertThat(lines).anyMatch(line -> line.startsWith("\tat io.rapporteur.cli.LoggingTest"));
    assertThat(lines)
        .filteredOn(line -> line.contains(" ERROR test key a"))
        .hasSameSizeAs(LINE_ENDS);
  }

  @ParameterizedTest
  @ValueSource(strings = {"log4j2.xml text", "log4j2.xml json", "log4j2-service.xml text"})
  void shouldShowNothingThatTurnsOrHidesTextWhateverTheForm(String form) {
    String kept = "ш می\u200cرود 👩\u200d🚀";
    List<String> lines =
        logged(
            form.split(" ")[0],
            form.split(" ")[1],
            () -> {
              MDC.put("uri", "urn:" + String.join("", UNSEEN));
              for (String unseen : UNSEEN) {
                LoggerFactory.getLogger("io.rapporteur.test")
                    .error("a" + unseen + "b " + kept, new IllegalStateException("c" + unseen));
              }
            });

    String all = String.join("\n", lines);
    assertThat(all).contains(kept).doesNotContain(UNSEEN);
    assertThat(all.codePoints())
        .noneMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\t');
    assertThat(lines).filteredOn(line -> line.contains(kept)).hasSameSizeAs(UNSEEN);
  }

  private static Throwable cause(String end) {
    return new RuntimeException("in" + end + "2026-01-01T00:00:00,000 ERROR Forged too");
  }

  /** What the command's own file, and not the tests', makes of what is logged: its lines. */
  private static List<String> logged(String configuration, String format, Runnable work) {
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    PrintStream out = System.out;
    System.setProperty(FILE, configuration);
    System.setProperty("rapporteur.log.format", format);
    System.setErr(new PrintStream(written, true, StandardCharsets.UTF_8));
    System.setOut(new PrintStream(written, true, StandardCharsets.UTF_8));
    try {
      Configurator.reconfigure();
      work.run();
    } finally {
      System.setOut(out);
    }
    // as others would cut it, who count these for ends of lines
    return List.of(written.toString(StandardCharsets.UTF_8).split("\\R"));
  }
}
