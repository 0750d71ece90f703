package io.rapporteur.evaluation.bench;

import io.rapporteur.analysis.Analyzer;
import io.rapporteur.analysis.Analyzers;
import io.rapporteur.model.AnnotatedDocument;
import io.rapporteur.model.Document;
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
import org.openjdk.jmh.annotations.Warmup;

/** Documents a second that one thread reads in full, by length: from 1 kB to 1 MB. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 4, time = 10)
@Measurement(iterations = 3, time = 5)
@Fork(
    value = 1,
    jvmArgs = {"-Xmx1g", "-XX:+UseSerialGC"})
public class ReadingBenchmark {
  private static final int TEXTS = 64;

  /** Length of a document in bytes. */
  @Param({"1000", "5000", "10000", "100000", "1000000"})
  public int bytes;

  private Document[] documents;
  private Analyzer analyzer;
  private int next;

  /** Writes the documents and loads the models. */
  @Setup
  public void prepare() {
    analyzer = Analyzers.standard();
    BenchDocuments writer = new BenchDocuments(42);
    documents = new Document[bytes > 50_000 ? 4 : TEXTS];
    for (int i = 0; i < documents.length; i++) {
      documents[i] = writer.next(i, bytes);
    }
  }

  /** One reading. */
  @Benchmark
  public AnnotatedDocument read() {
    return analyzer.analyze(documents[next++ % documents.length]);
  }
}
