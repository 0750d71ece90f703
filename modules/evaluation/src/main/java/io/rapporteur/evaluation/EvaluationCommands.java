package io.rapporteur.evaluation;

import io.rapporteur.cli.CommandProvider;
import io.rapporteur.evaluation.bench.BenchCommand;
import java.util.List;

/** Brings the measuring commands to the command line. */
public final class EvaluationCommands implements CommandProvider {
  @Override
  public List<Object> commands() {
    return List.of(new EvaluateCommand(), new BenchCommand());
  }
}
