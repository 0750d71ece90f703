package io.rapporteur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** A full disk comes up anywhere, in this process or a child, and ends in one line. */
class FullDiskTest {
  @Command(name = "fails")
  private static final class Failing implements Callable<Integer> {
    @Override
    public Integer call() {
      throw new IllegalStateException(
          "While lock file: /data/LOCK",
          new UncheckedIOException(new IOException("/data/x: No space left on device")));
    }
  }

  @Test
  void shouldEndInOneLineThatSaysWhatToDo() {
    StringWriter err = new StringWriter();
    CommandLine line = new CommandLine(new RapporteurCommand());
    line.addSubcommand(new Failing());
    line.setErr(new PrintWriter(err)).setExecutionExceptionHandler(new Errors());

    assertThat(line.execute("fails")).isEqualTo(1);

    assertThat(err.toString().lines())
        .singleElement()
        .asString()
        .startsWith("rapporteur: the disk is full: /data/x: No space left on device; free some")
        .contains("--data-dir");
  }

  @Test
  void shouldBeFoundInTheLogOfAChild() {
    assertThat(
            FullDisk.told(
                Stream.of(
                    "INFO started",
                    "java.io.IOException: No space left on device",
                    "\tat java.base/sun.nio.ch.FileDispatcherImpl.write0(Native Method)")))
        .hasValueSatisfying(told -> assertThat(told).contains("the disk is full", "--data-dir"));
    assertThat(FullDisk.told(Stream.of("INFO started", "ERROR no luck"))).isEmpty();
  }

  @Test
  void shouldSayItOnceWhenAChildsLogSaidIt() {
    String child =
        "the Kafka broker ended by itself (exit 1); "
            + FullDisk.told(Stream.of("No space left on device")).orElseThrow();

    assertThat(FullDisk.told(new UserError(child))).contains(child);
    assertThat(FullDisk.told(new UserError("another matter"))).isEmpty();
  }
}
