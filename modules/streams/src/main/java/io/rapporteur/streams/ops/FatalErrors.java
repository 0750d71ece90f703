package io.rapporteur.streams.ops;

/**
 * Ends the process when the machine fails on a thread that nobody looks after. An exhausted heap is
 * a document's fault only while that document is read (docs/adr/0007-exhausted-heap.md); anywhere
 * else a thread is gone that others wait for.
 */
public final class FatalErrors {
  /** Exit status of a process that ended so, the one of the JVM's own ExitOnOutOfMemoryError. */
  public static final int STATUS = 3;

  private FatalErrors() {}

  /** From now on an error of the machine that ends any thread ends the process. */
  public static void endTheProcess() {
    Thread.setDefaultUncaughtExceptionHandler(
        (thread, thrown) -> {
          try {
            System.err.println("rapporteur: thread " + thread.getName() + " failed: " + thrown);
          } finally {
            if (thrown instanceof VirtualMachineError) {
              // not exit: hooks wait for threads, and there may be no memory to run them in
              Runtime.getRuntime().halt(STATUS);
            }
          }
        });
  }
}
