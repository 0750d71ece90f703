package io.rapporteur.cli;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import io.rapporteur.cli.local.Ports;
import io.rapporteur.contracts.config.RapporteurConfig;
import io.rapporteur.streams.ops.AppHealth;
import io.rapporteur.streams.ops.ManagementServer;
import java.util.List;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Health and metrics of the commands that serve beside the applications: the same paths on the same
 * port. On a machine where that port is taken, by applications that run there, they take another
 * one and say so: they are of use without it.
 */
final class Management implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Management.class);

  private final PrometheusMeterRegistry metrics =
      new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
  private final JvmGcMetrics collections = new JvmGcMetrics();
  private ManagementServer server;

  Management() {
    new JvmMemoryMetrics().bindTo(metrics);
    collections.bindTo(metrics);
  }

  /** Where meters are registered. */
  MeterRegistry meters() {
    return metrics;
  }

  /** Serves from now on. */
  void serve(RapporteurConfig config, Supplier<AppHealth> health) {
    int wanted = config.managementPort();
    String host = config.managementHost();
    int port = wanted == 0 || Ports.isFree(wanted) ? wanted : 0;
    server = ManagementServer.start(host, port, () -> List.of(health.get()), metrics);
    if (port == wanted) {
      LOG.info("health and metrics on port {}", server.port());
    } else {
      LOG.warn(
          "health and metrics on port {}: {} (management.port) is taken", server.port(), wanted);
    }
  }

  /** The port it serves on. */
  int port() {
    return server.port();
  }

  @Override
  public void close() {
    if (server != null) {
      server.close();
    }
    collections.close();
    metrics.close();
  }
}
