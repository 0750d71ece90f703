package io.rapporteur.cli.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

public class ChildProcessTest {
  private static final Duration READY = Duration.ofMinutes(2);

  @TempDir Path directory;

  /** Runs until it is told to stop, and says when it does. */
  public static final class Obedient {
    public static void main(String[] args) throws InterruptedException {
      System.out.println("running");
      Thread.sleep(Long.MAX_VALUE);
    }
  }

  /** Is told to stop, and does not. */
  public static final class Stubborn {
    public static void main(String[] args) throws InterruptedException {
      Runtime.getRuntime().addShutdownHook(new Thread(Stubborn::linger));
      System.out.println("running");
      Thread.sleep(Long.MAX_VALUE);
    }

    private static void linger() {
      try {
        Thread.sleep(Long.MAX_VALUE);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private ChildProcess start(Class<?> main, Duration grace) {
    Path log = directory.resolve(main.getSimpleName() + ".log");
    List<String> arguments =
        List.of(
            "-cp",
            System.getProperty("java.class.path"),
            Supervised.class.getName(),
            main.getName());
    ChildProcess child = ChildProcess.start("child", arguments, directory, log, grace);
    child.awaitReady(() -> child.logged("running"), READY);
    return child;
  }

  @Test
  void shouldTellOneThatStoppedInOrder() {
    assertThat(start(Obedient.class, Duration.ofMinutes(2)).stop()).isTrue();
  }

  @Test
  void shouldTellOneThatTookLongerThanItMay() {
    ChildProcess child = start(Stubborn.class, Duration.ofSeconds(1));

    assertThat(child.stop()).isFalse();
    assertThat(child.alive()).isFalse();
  }

  @Test
  void shouldTellOneThatWasKilledBefore() {
    ChildProcess child = start(Obedient.class, Duration.ofMinutes(2));
    child.kill();

    assertThat(child.stop()).isFalse();
  }

  @Test
  void shouldTellWhatIsInItsLog() throws Exception {
    ChildProcess child = start(Obedient.class, Duration.ofMinutes(2));
    try (child) {
      assertThat(child.logged("running")).isTrue();
      assertThat(child.logged("something else")).isFalse();
      Files.delete(directory.resolve("Obedient.log"));
      assertThat(child.logged("running")).isFalse();
    }
  }
}
