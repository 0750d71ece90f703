package io.rapporteur.contracts.serde;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Requests to a registry, each tried a bounded number of times. Refused connections, time-outs and
 * the answers 408, 429 and 5xx are tried again; any other answer is the caller's to judge.
 */
final class RegistryHttp {
  private static final Logger LOG = LoggerFactory.getLogger(RegistryHttp.class);
  private static final String MEDIA_TYPE = "application/vnd.schemaregistry.v1+json";
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(2);

  /** What came back, with the request that it answers. */
  record Answer(String request, int status, String body) {
    /** The body of a success. */
    String orThrow() {
      if (status / 100 != 2) {
        throw new RegistryRefusedException(
            status, request + " was answered " + status + ": " + message());
      }
      return body;
    }

    /** The registry's own words, when it sent any. */
    String message() {
      try {
        return RegistryJson.fields(body).getOrDefault("message", body);
      } catch (RegistryException e) {
        return body.length() > 200 ? body.substring(0, 200) + "…" : body;
      }
    }
  }

  private final RegistrySettings settings;
  private final HttpClient client;

  RegistryHttp(RegistrySettings settings) {
    this.settings = settings;
    HttpClient.Builder builder =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(settings.timeout());
    settings.tls().ifPresent(builder::sslContext);
    this.client = builder.build();
  }

  URI url() {
    return settings.url();
  }

  Answer get(String path) {
    return send("GET", path, BodyPublishers.noBody());
  }

  Answer post(String path, String body) {
    return send("POST", path, BodyPublishers.ofString(body));
  }

  Answer put(String path, String body) {
    return send("PUT", path, BodyPublishers.ofString(body));
  }

  private Answer send(String method, String path, BodyPublisher body) {
    String name = method + " " + settings.url() + path;
    HttpRequest.Builder builder =
        HttpRequest.newBuilder(URI.create(settings.url() + path))
            .timeout(settings.timeout())
            .header("Accept", MEDIA_TYPE + ", application/json")
            .method(method, body);
    if (!method.equals("GET")) {
      builder.header("Content-Type", MEDIA_TYPE);
    }
    settings.authorization().ifPresent(value -> builder.header("Authorization", value));
    HttpRequest request = builder.build();
    Duration pause = settings.firstPause();
    String failure = "";
    Exception cause = null;
    for (int attempt = 1; attempt <= settings.attempts(); attempt++) {
      try {
        HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
        int status = response.statusCode();
        if (status < 500 && status != 408 && status != 429) {
          return new Answer(name, status, response.body());
        }
        failure = "answered " + status;
      } catch (IOException e) {
        failure = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        cause = e;
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new RegistryUnavailableException(name + " was interrupted", e);
      }
      if (attempt < settings.attempts()) {
        LOG.warn(
            "{}: {}; attempt {} of {}, again in {} ms",
            name,
            failure,
            attempt,
            settings.attempts(),
            pause.toMillis());
        pause = rest(name, pause);
      }
    }
    throw new RegistryUnavailableException(
        "the schema registry does not answer: "
            + name
            + ": "
            + failure
            + ", "
            + settings.attempts()
            + " attempts",
        cause);
  }

  private static Duration rest(String name, Duration pause) {
    try {
      Thread.sleep(pause.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new RegistryUnavailableException(name + " was interrupted", e);
    }
    Duration doubled = pause.multipliedBy(2);
    return doubled.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : doubled;
  }
}
