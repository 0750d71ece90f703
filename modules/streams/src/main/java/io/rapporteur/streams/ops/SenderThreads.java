package io.rapporteur.streams.ops;

import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * Finds stream threads whose producer has lost the thread it sends with. An error of the machine,
 * most likely an exhausted heap, ends that thread with one line in the log; the stream thread goes
 * on, RUNNING, and nothing it writes ever leaves.
 *
 * <p>For one thread at a time.
 */
public final class SenderThreads {
  private static final String SENDER = "kafka-producer-network-thread | ";
  private static final Pattern STREAM_THREAD = Pattern.compile(".+-StreamThread-\\d+");

  private final Supplier<Set<String>> names;
  private Set<String> suspects = Set.of();

  /** Looks at the threads of this process. */
  public SenderThreads() {
    this(SenderThreads::running);
  }

  SenderThreads(Supplier<Set<String>> names) {
    this.names = names;
  }

  /**
   * The stream threads of an application that had no sender at the last look and have none now: one
   * look may fall between the end of a producer and the making of its successor.
   *
   * @param application its id, with which the names of its threads begin
   */
  public Set<String> orphaned(String application) {
    Set<String> now = names.get();
    Set<String> without = new TreeSet<>();
    for (String name : now) {
      if (name.startsWith(application + "-")
          && STREAM_THREAD.matcher(name).matches()
          && !now.contains(SENDER + name + "-producer")) {
        without.add(name);
      }
    }
    Set<String> orphaned = new TreeSet<>(without);
    orphaned.retainAll(suspects);
    suspects = without;
    return orphaned;
  }

  private static Set<String> running() {
    ThreadGroup root = Thread.currentThread().getThreadGroup();
    while (root.getParent() != null) {
      root = root.getParent();
    }
    Thread[] threads = new Thread[2 * root.activeCount() + 16];
    int count = root.enumerate(threads);
    Set<String> names = new HashSet<>();
    for (int i = 0; i < count; i++) {
      names.add(threads[i].getName());
    }
    return names;
  }
}
