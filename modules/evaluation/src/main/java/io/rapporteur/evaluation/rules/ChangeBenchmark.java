package io.rapporteur.evaluation.rules;

import io.rapporteur.model.AnnotatedDocument;
import io.rapporteur.model.Rule;
import io.rapporteur.rules.RuleBook;
import io.rapporteur.rules.RuleSet;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How long it takes to register 100,000 rules, and to apply 10,000 changes, or one, to them. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2)
@Measurement(iterations = 5)
@Fork(
    value = 1,
    jvmArgs = {"-Xmx3g", "-XX:+UseSerialGC"})
public class ChangeBenchmark {
  private List<Rule> rules;
  private List<Rule> others;
  private RuleBook book;

  /** Makes the rules. */
  @Setup
  public void prepare() {
    String data = System.getProperty("rapporteur.data", "");
    List<AnnotatedDocument> documents =
        LoadTexts.documents(data.isEmpty() ? null : Path.of(data), 2_000, 5_000);
    rules = new LoadRules(documents, 1).rules(100_000);
    others = new LoadRules(documents, 2).rules(10_000);
  }

  /** Begins again with the hundred thousand. */
  @Setup(Level.Iteration)
  public void load() {
    book = new RuleBook();
    book.apply(byId(rules));
  }

  /** All of them into an empty book. */
  @Benchmark
  public RuleSet registerHundredThousand() {
    return new RuleBook().apply(byId(rules));
  }

  /** A tenth replaced at once. */
  @Benchmark
  public RuleSet applyTenThousandChanges() {
    return book.apply(byId(others));
  }

  /** One replaced. */
  @Benchmark
  public RuleSet applyOneChange() {
    return book.apply(byId(others.subList(0, 1)));
  }

  private static Map<String, Rule> byId(List<Rule> rules) {
    Map<String, Rule> byId = new HashMap<>();
    rules.forEach(rule -> byId.put(rule.getId(), rule));
    return byId;
  }
}
