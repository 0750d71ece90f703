package io.rapporteur.cli.packaged;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.rapporteur.cli.local.Ports;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged command with its own broker and registry, started and stopped in every way. */
class UpTest {
  private static final Duration START = Duration.ofMinutes(3);
  private static final Duration STOP = Duration.ofSeconds(60);

  @TempDir Path folder;

  private Process up;

  @AfterEach
  void stop() {
    if (up != null) {
      up.descendants().forEach(ProcessHandle::destroyForcibly);
      up.destroyForcibly();
    }
  }

  @Test
  void shouldKeepDataAndLeaveNoProcessWhenStoppedAndKilled() throws Exception {
    Packaged rapporteur = new Packaged(Map.of("XDG_DATA_HOME", folder.toString()), folder);
    Path document = Files.writeString(folder.resolve("story.txt"), "A ferry left Bergen at noon.");

    start(rapporteur);
    Packaged.Result second = rapporteur.run("up");
    assertThat(second.status()).isEqualTo(1);
    assertThat(second.output()).contains("already up").contains(Long.toString(up.pid()));

    Packaged.Result fed = rapporteur.run("feed", document.toString());
    assertThat(fed.output()).contains("fed 1 document to news.inbox");
    awaitAnnotated(rapporteur, "A ferry left Bergen");

    List<ProcessHandle> children = up.descendants().toList();
    assertThat(children).hasSize(2);
    up.destroy();
    assertThat(up.waitFor(STOP.toSeconds(), TimeUnit.SECONDS)).isTrue();
    awaitGone(children);

    start(rapporteur);
    awaitAnnotated(rapporteur, "A ferry left Bergen");
    children = up.descendants().toList();
    up.destroyForcibly();
    awaitGone(children);

    Packaged.Result down = rapporteur.run("watch", "annotated", "--to-end");
    assertThat(down.status()).isEqualTo(1);
    assertThat(down.output()).contains("no Kafka broker answers").doesNotContain("\tat ");
  }

  private void start(Packaged rapporteur) {
    Path log = rapporteur.log();
    up =
        rapporteur.start(
            log,
            "up",
            "--broker-port",
            Integer.toString(Ports.free()),
            "--registry-port",
            Integer.toString(Ports.free()));
    await()
        .atMost(START)
        .until(
            () -> {
              assertThat(up.isAlive()).as(Packaged.text(log)).isTrue();
              return Packaged.text(log).contains("Ready");
            });
  }

  private static void awaitAnnotated(Packaged rapporteur, String text) {
    await()
        .atMost(START)
        .untilAsserted(
            () ->
                assertThat(rapporteur.run("watch", "annotated", "--to-end", "--json").output())
                    .contains(text));
  }

  private static void awaitGone(List<ProcessHandle> processes) {
    await().atMost(STOP).until(() -> processes.stream().noneMatch(ProcessHandle::isAlive));
  }
}
