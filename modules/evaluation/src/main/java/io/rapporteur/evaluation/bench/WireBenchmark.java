package io.rapporteur.evaluation.bench;

import io.rapporteur.analysis.Analyzer;
import io.rapporteur.analysis.Analyzers;
import io.rapporteur.evaluation.WireStories;
import io.rapporteur.model.AnnotatedDocument;
import io.rapporteur.model.Document;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
 * Wire stories a second that one thread reads in full, .8 kB each on average. They are in the
 * evaluation folder, which {@code -Drapporteur.data=DIR} names.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 4, time = 10)
@Measurement(iterations = 3, time = 10)
@Fork(
    value = 1,
    jvmArgs = {"-Xmx1g", "-XX:+UseSerialGC"})
public class WireBenchmark {
  private static final int STORIES = 10_000;

  private final List<Document> documents = new ArrayList<>();
  private Analyzer analyzer;
  private int next;

  /** Reads the stories and loads the models. */
  @Setup
  public void prepare() {
    Path data = Path.of(System.getProperty("rapporteur.data", ""));
    if (!WireStories.in(data)) {
      throw new IllegalStateException(
          "no stories in " + data + "; name the evaluation folder with -Drapporteur.data=DIR");
    }
    analyzer = Analyzers.standard();
    for (String story : WireStories.read(data, STORIES)) {
      documents.add(
          Document.newBuilder().setUri("urn:wire:" + documents.size()).setBody(story).build());
    }
  }

  /** One reading. */
  @Benchmark
  public AnnotatedDocument read() {
    return analyzer.analyze(documents.get(next++ % documents.size()));
  }
}
