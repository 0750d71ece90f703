package io.rapporteur.cli;

import io.rapporteur.cli.local.Ports;
import io.rapporteur.contracts.config.RapporteurConfig;

/**
 * Looks whether anybody listens where the brokers should be. Kafka's clients would try for a
 * minute, which is right for a service and wrong for a person with a typing error.
 */
final class Reachable {
  private Reachable() {}

  /**
   * Passes when one of the bootstrap servers accepts a connection.
   *
   * @throws UserError when none does
   */
  static void check(RapporteurConfig config) {
    for (String server : config.bootstrapServers().split(",")) {
      if (accepts(server.strip())) {
        return;
      }
    }
    throw new UserError(
        "no Kafka broker answers at "
            + config.bootstrapServers()
            + "; start one with `rapporteur up`, or name another with -D bootstrap.servers=HOST:PORT");
  }

  private static boolean accepts(String server) {
    int colon = server.lastIndexOf(':');
    if (colon < 1) {
      throw new UserError("bootstrap.servers has '" + server + "', which is not HOST:PORT");
    }
    try {
      return Ports.answers(
          server.substring(0, colon), Integer.parseInt(server.substring(colon + 1)));
    } catch (NumberFormatException e) {
      throw new UserError("bootstrap.servers has '" + server + "', which is not HOST:PORT", e);
    }
  }
}
