package io.rapporteur.formats.office;

import io.rapporteur.analysis.reading.UnreadableDocumentException;
import io.rapporteur.formats.ReadLimits;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Has office files read by processes: as many as there are callers at once, so that no file waits
 * for another. One that hangs is killed, one that ended is replaced, one that has read many files,
 * too. A file that ended a process is tried once more, in a fresh one, before it is refused: the
 * machine may have been to blame.
 */
public final class OfficeProcesses implements OfficeReader, AutoCloseable {
  /** Exit code of a JVM whose heap ran out. */
  private static final int OUT_OF_MEMORY = 3;

  /** After so many files a process makes place for a fresh one. */
  private static final int MOST_FILES = 500;

  /** How long a process may take to start, on a machine that is busy, milliseconds. */
  private static final long START = 20_000;

  private record Idle(OfficeProcess process, long since) {}

  private final OfficeSettings settings;
  private final Deque<Idle> idle = new ArrayDeque<>();
  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(
          work -> {
            Thread thread = new Thread(work, "office-clock");
            thread.setDaemon(true);
            return thread;
          });

  /** Starts no process before the first file. */
  public OfficeProcesses(OfficeSettings settings) {
    this.settings = settings;
    clock.scheduleWithFixedDelay(this::sweep, 10, 10, TimeUnit.SECONDS);
  }

  @Override
  public Map<String, String> read(byte[] file, ReadLimits limits) {
    int characters = (int) Math.min(Integer.MAX_VALUE / 8, limits.documentBytes());
    int expanded = (int) Math.min(Integer.MAX_VALUE, limits.expandedBytes());
    for (boolean again = false; ; again = true) {
      OfficeProcess process = take(again);
      AtomicBoolean late = new AtomicBoolean();
      try {
        Map<String, String> answer =
            within(
                settings.limit().toMillis(),
                process,
                late,
                () -> process.ask(file, characters, expanded));
        give(process);
        return checked(answer);
      } catch (IOException e) {
        int code = late.get() ? 0 : process.exit();
        process.close();
        if (late.get() || code == OUT_OF_MEMORY || again) {
          throw refused(late.get(), code);
        }
      }
    }
  }

  private UnreadableDocumentException refused(boolean late, int code) {
    if (late) {
      return new UnreadableDocumentException(
          "time-budget",
          "reading the file took more than "
              + settings.limit().toMillis()
              + " ms; raise formats.office.timeout.ms, or send its text");
    }
    if (code == OUT_OF_MEMORY) {
      return new UnreadableDocumentException(
          "out-of-memory",
          "reading the file took more than "
              + settings.heap()
              + " MiB; raise formats.office.heap.mb, or send its text");
    }
    return new UnreadableDocumentException(
        "bad-office-file",
        "the process that read the file ended twice, with exit code " + code + "; send its text");
  }

  private static Map<String, String> checked(Map<String, String> answer) {
    if (answer.containsKey("reason")) {
      throw new UnreadableDocumentException(answer.get("reason"), answer.get("message"));
    }
    return answer;
  }

  private OfficeProcess take(boolean fresh) {
    while (!fresh) {
      Idle last;
      synchronized (idle) {
        last = idle.pollFirst();
      }
      if (last == null) {
        break;
      }
      if (usable(last)) {
        return last.process();
      }
      last.process().close();
    }
    return start();
  }

  private OfficeProcess start() {
    OfficeProcess process;
    try {
      process = OfficeProcess.start(settings);
    } catch (IOException e) {
      throw new OfficeUnavailableException(
          "the reader of office files does not start: " + e.getMessage(), e);
    }
    AtomicBoolean late = new AtomicBoolean();
    try {
      within(
          START,
          process,
          late,
          () -> {
            process.greet();
            return null;
          });
      return process;
    } catch (IOException e) {
      process.close();
      String why = late.get() ? "it takes more than " + START + " ms" : e.getMessage();
      throw new OfficeUnavailableException(
          "the reader of office files in " + settings.home() + " does not start: " + why, e);
    }
  }

  private void give(OfficeProcess process) {
    if (process.files() >= MOST_FILES) {
      process.close();
      return;
    }
    synchronized (idle) {
      idle.addFirst(new Idle(process, System.nanoTime()));
    }
  }

  /** A process that has waited long may be ending just now. */
  private static boolean usable(Idle each) {
    long millis = (System.nanoTime() - each.since()) / 1_000_000;
    return each.process().alive() && millis < OfficeProcess.IDLE / 2;
  }

  private void sweep() {
    synchronized (idle) {
      idle.removeIf(
          each -> {
            if (usable(each)) {
              return false;
            }
            each.process().close();
            return true;
          });
    }
  }

  @FunctionalInterface
  private interface Work<T> {
    T run() throws IOException;
  }

  /** Does work that ends, with an exception, when a process is killed, which happens in time. */
  private <T> T within(long millis, OfficeProcess process, AtomicBoolean late, Work<T> work)
      throws IOException {
    Future<?> alarm =
        clock.schedule(
            () -> {
              late.set(true);
              process.kill();
            },
            millis,
            TimeUnit.MILLISECONDS);
    try {
      return work.run();
    } finally {
      alarm.cancel(false);
    }
  }

  @Override
  public void close() {
    clock.shutdownNow();
    synchronized (idle) {
      idle.forEach(each -> each.process().close());
      idle.clear();
    }
  }
}
