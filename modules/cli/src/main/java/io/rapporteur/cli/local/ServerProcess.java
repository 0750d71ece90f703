package io.rapporteur.cli.local;

import io.rapporteur.cli.UserError;

/** A server of this installation in a process of its own, from its start to its end. */
public abstract class ServerProcess implements AutoCloseable {
  final ChildProcess process;

  ServerProcess(ChildProcess process) {
    this.process = process;
  }

  /** Its process id. */
  public final long pid() {
    return process.pid();
  }

  /**
   * Passes while the process runs.
   *
   * @throws UserError with what its log says when it has ended
   */
  public final void check() {
    process.check();
  }

  /** Whether the process runs. */
  public final boolean alive() {
    return process.alive();
  }

  /** Ends it at once, as a crash would. */
  public final void kill() {
    process.kill();
  }

  /** Lets it finish what is in hand and waits for it. */
  @Override
  public final void close() {
    process.close();
  }
}
