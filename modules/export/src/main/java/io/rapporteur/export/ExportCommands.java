package io.rapporteur.export;

import io.rapporteur.cli.CommandProvider;
import java.util.List;

/** What this module adds to the command line. */
public final class ExportCommands implements CommandProvider {
  @Override
  public List<Object> commands() {
    return List.of(new ExportCommand());
  }
}
