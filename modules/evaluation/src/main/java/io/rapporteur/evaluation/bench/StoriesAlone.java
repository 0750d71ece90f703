package io.rapporteur.evaluation.bench;

import io.rapporteur.stories.StoryBook;
import io.rapporteur.stories.features.FeatureReader;
import io.rapporteur.stories.features.StoryFeatures;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.lang.ref.Reference;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;

/**
 * Relating documents on one thread, without Kafka, in a process of its own: what a document costs
 * that comes to so many others. Times are CPU time of the thread, which a busy machine does not
 * stretch; making the documents and their features is not in them.
 */
final class StoriesAlone {
  private static final int LIMIT_SECONDS = 3000;

  private static final int WARM_UP = 5000;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final StoryBook book = new StoryBook();
  private final long[] puts;
  private final long[] settles;
  private int put;
  private int settled;

  private StoriesAlone(int documents) {
    puts = new long[documents];
    settles = new long[documents / StoryBook.MANY + 2];
  }

  /** Measures in a child process, and returns the line that it said. */
  static String line(Path root, int documents) throws IOException, InterruptedException {
    List<String> arguments = List.of(Integer.toString(documents));
    String name = "stories-" + documents;
    try (BenchProcess process =
        BenchProcess.start(root, name, StoriesAlone.class.getName(), arguments)) {
      process.awaitExit(LIMIT_SECONDS);
      return process.said().lines().reduce("", (before, last) -> last);
    }
  }

  /** The argument is how many documents. */
  public static void main(String[] args) {
    int documents = Integer.parseInt(args[0]);
    // compiles the code, with other news
    run(features(new NewsStream(1, WARM_UP)), WARM_UP);
    System.out.println(run(features(new NewsStream(2, documents)), documents));
  }

  private static Iterator<StoryFeatures> features(NewsStream news) {
    FeatureReader reader = new FeatureReader();
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return news.hasNext();
      }

      @Override
      public StoryFeatures next() {
        return reader.read(news.next());
      }
    };
  }

  /** What was measured, on a line. */
  static String run(Iterator<StoryFeatures> stream, int documents) {
    long before = heap();
    StoriesAlone run = new StoriesAlone(documents);
    while (stream.hasNext()) {
      run.put(stream.next());
    }
    run.settle();
    long after = heap();
    // what makes the documents was there before, and has to be there still
    Reference.reachabilityFence(stream);
    return run.line(after - before);
  }

  private void put(StoryFeatures features) {
    long start = THREADS.getCurrentThreadCpuTime();
    book.put(features, 0);
    puts[put++] = THREADS.getCurrentThreadCpuTime() - start;
    if (book.unsettled() >= StoryBook.MANY) {
      settle();
    }
  }

  private void settle() {
    long start = THREADS.getCurrentThreadCpuTime();
    book.settle();
    settles[settled++] = THREADS.getCurrentThreadCpuTime() - start;
  }

  private String line(long heap) {
    long all = Arrays.stream(puts).sum() + Arrays.stream(settles).sum();
    Arrays.sort(puts, 0, put);
    Arrays.sort(settles, 0, settled);
    return String.format(
        Locale.ROOT,
        "%7d documents %7d stories %6.0f docs/s; put ms p50 %.2f p99 %.2f worst %.1f;"
            + " settle ms p50 %.1f p99 %.1f worst %.1f; heap %.0f MiB, %.0f per 100,000",
        put,
        book.stories().size(),
        put / (all / 1e9),
        percentile(puts, put, .5),
        percentile(puts, put, .99),
        percentile(puts, put, 1),
        percentile(settles, settled, .5),
        percentile(settles, settled, .99),
        percentile(settles, settled, 1),
        heap / 1048576.0,
        heap / 1048576.0 * 100_000 / put);
  }

  /** Milliseconds by nearest rank. */
  private static double percentile(long[] sorted, int size, double p) {
    return sorted[Math.max(0, (int) Math.ceil(p * size) - 1)] / 1e6;
  }

  /** Bytes of heap in use, after collecting. */
  private static long heap() {
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }
}
