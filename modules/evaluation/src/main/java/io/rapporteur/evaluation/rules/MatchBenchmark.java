package io.rapporteur.evaluation.rules;

import io.rapporteur.model.AnnotatedDocument;
import io.rapporteur.model.Rule;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Documents of 5 kB a second that one thread holds against 1,000, 10,000 and 100,000 rules, beside
 * Lucene Monitor and brute force. {@code -Drapporteur.data=DIR} names the evaluation folder whose
 * wire stories are the documents; without it they are written ones.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 3, time = 5)
@Fork(
    value = 1,
    jvmArgs = {"-Xmx3g", "-XX:+UseSerialGC"})
public class MatchBenchmark {
  private static final int DOCUMENTS = 2_000;
  private static final int BYTES = 5_000;

  /** How many rules. */
  @Param({"1000", "10000", "100000"})
  public int rules;

  /** Which engine. */
  @Param({"RAPPORTEUR", "MONITOR", "MONITOR_MULTIPASS", "BRUTE_FORCE"})
  public RuleMatcher.Kind engine;

  private List<AnnotatedDocument> documents;
  private RuleMatcher matcher;
  private long before;
  private int next;

  /** Makes documents and rules, and compiles the rules. */
  @Setup
  public void prepare() {
    String data = System.getProperty("rapporteur.data", "");
    documents = LoadTexts.documents(data.isEmpty() ? null : Path.of(data), DOCUMENTS, BYTES);
    before = used();
    List<Rule> made = new LoadRules(documents, 1).rules(rules);
    long start = System.nanoTime();
    matcher = engine.over(made);
    System.out.printf("%d rules registered in %d ms%n", rules, millisSince(start));
  }

  /** Says what the rules, and what matching keeps beside them, take on the heap. */
  @TearDown
  public void tell() {
    System.out.printf("%d rules hold %d MB of heap%n", rules, used() - before >> 20);
    matcher.close();
  }

  private static long used() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }

  private static long millisSince(long start) {
    return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
  }

  /** One document against all rules. */
  @Benchmark
  public int match() {
    return matcher.matches(documents.get(next++ % documents.size()));
  }
}
