package io.rapporteur.cli.local;

import java.io.IOException;
import java.util.concurrent.TimeUnit;

/**
 * Ends a child process when its parent does, however the parent ends. The parent holds the other
 * end of standard input; the kernel closes it even after {@code kill -9}, and the read returns.
 */
final class ParentWatch {
  /** Property: seconds that an orderly stop may take before the process is halted. */
  static final String GRACE = "rapporteur.parent.grace";

  private static final long GRACE_SECONDS = 15;

  private ParentWatch() {}

  static void start() {
    Thread watch = new Thread(ParentWatch::awaitEnd, "parent-watch");
    watch.setDaemon(true);
    watch.start();
  }

  private static void awaitEnd() {
    try {
      while (System.in.read() >= 0) {
        // The parent never writes; whatever comes is not for us.
      }
    } catch (IOException e) {
      // A broken pipe says the same as its end.
    }
    Thread halt = new Thread(ParentWatch::haltAfterGrace, "halt");
    halt.setDaemon(true);
    halt.start();
    System.exit(0);
  }

  private static void haltAfterGrace() {
    try {
      TimeUnit.SECONDS.sleep(Long.getLong(GRACE, GRACE_SECONDS));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    Runtime.getRuntime().halt(1);
  }
}
