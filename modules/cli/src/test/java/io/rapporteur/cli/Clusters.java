package io.rapporteur.cli;

import io.rapporteur.contracts.config.RapporteurConfig;

/** Clusters for tests of other packages. */
public final class Clusters {
  private Clusters() {}

  public static Cluster of(RapporteurConfig config) {
    return Cluster.of(config);
  }
}
