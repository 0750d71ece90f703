package io.rapporteur.cli.local;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** The embedded Apicurio Registry, its schemas in a file, in a process of its own. */
public final class RegistryProcess extends ServerProcess {
  private static final Duration START_TIMEOUT = Duration.ofSeconds(90);
  private static final Duration PROBE_TIMEOUT = Duration.ofSeconds(5);

  private final int port;

  private RegistryProcess(ChildProcess process, int port) {
    super(process);
    this.port = port;
  }

  /**
   * Starts a registry and returns at once; {@link #awaitReady()} waits for it.
   *
   * @param directory where its database lies
   * @param logFile file that takes what it prints
   * @param port port of the loopback interface to listen on
   */
  public static RegistryProcess start(Path directory, Path logFile, int port) {
    Installation installation = Installation.locate();
    List<String> arguments =
        List.of(
            "-Xms64m",
            "-Xmx256m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:+ExitOnOutOfMemoryError",
            "-Dquarkus.http.host=127.0.0.1",
            "-Dquarkus.http.port=" + port,
            "-Dquarkus.log.level=WARN",
            "-Dquarkus.log.category.\"io.apicurio\".level=WARN",
            "-Dquarkus.http.access-log.enabled=false",
            "-Dquarkus.banner.enabled=false",
            "-Dapicurio.datasource.url=jdbc:h2:file:" + directory.resolve("registry"),
            "-cp",
            installation.registryClassPath(),
            Supervised.class.getName(),
            installation.registryMain());
    return new RegistryProcess(
        ChildProcess.start("schema registry", arguments, installation.registryDirectory(), logFile),
        port);
  }

  /** Waits until the registry answers requests. */
  public void awaitReady() {
    process.awaitReady(() -> Ports.answers("127.0.0.1", port), START_TIMEOUT);
    HttpClient http = HttpClient.newBuilder().connectTimeout(PROBE_TIMEOUT).build();
    process.awaitReady(() -> answers(http, url() + "/subjects"), START_TIMEOUT);
  }

  private static boolean answers(HttpClient http, String url) {
    try {
      HttpRequest request = HttpRequest.newBuilder(URI.create(url)).timeout(PROBE_TIMEOUT).build();
      return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** Base address of the Confluent-compatible API. */
  public String url() {
    return "http://127.0.0.1:" + port + "/apis/ccompat/v7";
  }
}
