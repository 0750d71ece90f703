package io.rapporteur.cli;

import java.util.List;

/**
 * Adds subcommands to {@code rapporteur}, registered in {@code
 * META-INF/services/io.rapporteur.cli.CommandProvider}. So modules that sit on top of this one
 * bring theirs ({@code evaluate}, {@code bench}) without this one knowing them.
 */
public interface CommandProvider {

  /** Objects annotated as picocli commands, each {@code Callable<Integer>} or {@code Runnable}. */
  List<Object> commands();
}
