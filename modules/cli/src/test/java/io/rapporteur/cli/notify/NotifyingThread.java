package io.rapporteur.cli.notify;

/** Lets a {@link Notifying} run beside a test, until it is closed. */
final class NotifyingThread {
  private NotifyingThread() {}

  static void start(Notifying notifying) {
    Thread thread =
        new Thread(
            () -> {
              try {
                notifying.run();
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
            });
    thread.setDaemon(true);
    thread.start();
  }
}
