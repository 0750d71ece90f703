package io.rapporteur.office;

/** Ends the process when it takes too long, or is asked nothing for too long. */
final class ProcessingWatch {
  /** The exit code of a process that took too long. */
  static final int TOO_LONG = 4;

  private static final long STEP = 250;

  private final long fileMillis;
  private final long idleMillis;
  private volatile long end;

  /**
   * @param fileMillis what one file may take
   * @param idleMillis how long the next may be waited for
   */
  ProcessingWatch(long fileMillis, long idleMillis) {
    this.fileMillis = fileMillis;
    this.idleMillis = idleMillis;
    idle();
    Thread thread = new Thread(this::run, "watch");
    thread.setDaemon(true);
    thread.start();
  }

  /** A file is being read from now on. */
  void busy() {
    end = now() + fileMillis;
  }

  /** Nothing is being read. */
  void idle() {
    end = now() + idleMillis;
  }

  private void run() {
    while (now() < end) {
      try {
        Thread.sleep(STEP);
      } catch (InterruptedException e) {
        return; // nobody interrupts it
      }
    }
    Runtime.getRuntime().halt(TOO_LONG);
  }

  private static long now() {
    return System.nanoTime() / 1_000_000;
  }
}
