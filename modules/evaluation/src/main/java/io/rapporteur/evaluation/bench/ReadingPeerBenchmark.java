package io.rapporteur.evaluation.bench;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The peer's sentences, tokens and parts of speech on the 5 kB texts of {@link ReadingBenchmark}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 2, time = 5)
@Measurement(iterations = 3, time = 5)
@Fork(
    value = 1,
    jvmArgs = {"-Xmx1g", "-XX:+UseSerialGC"})
public class ReadingPeerBenchmark {
  private String[] texts;
  private OpenNlpPeer peer;
  private int next;

  /** Writes the texts and loads the models. */
  @Setup
  public void prepare() {
    peer = new OpenNlpPeer();
    BenchDocuments writer = new BenchDocuments(42);
    texts = new String[64];
    for (int i = 0; i < texts.length; i++) {
      texts[i] = writer.text(5000);
    }
  }

  /** One text. */
  @Benchmark
  public int openNlp() {
    return peer.read(texts[next++ % texts.length]);
  }
}
