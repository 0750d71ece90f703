package io.rapporteur.collect.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.zip.GZIPInputStream;

/**
 * Asks servers, within limits of time and size, one request at a time to each host, and follows
 * redirects only to where one may ask. Safe for use by many threads.
 */
public final class Fetcher {
  private static final int MOST_REDIRECTS = 5;
  private static final int LONGEST_TOKEN = 1_000;
  private static final Duration LONGEST_REST = Duration.ofDays(1);

  private final FetchSettings settings;
  private final Addresses addresses;
  private final HostPace pace;
  private final HttpClient client;

  /** A fetcher; nothing is to be closed. */
  public Fetcher(FetchSettings settings) {
    this.settings = settings;
    this.addresses = new Addresses(settings.allowPrivate());
    this.pace = new HostPace(settings.hostPause());
    this.client =
        HttpClient.newBuilder()
            // asking for an upgrade to HTTP/2 confuses old servers
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(settings.timeout())
            .build();
  }

  /**
   * Asks for an address.
   *
   * @param etag what the last answer had; null for none
   * @param lastModified the same
   * @throws FetchException when there is no answer that can be used
   */
  public Answer fetch(String url, String etag, String lastModified)
      throws FetchException, InterruptedException {
    return fetch(url, etag, lastModified, AddressGate.OPEN);
  }

  /**
   * The same, where a gate lets it.
   *
   * @param gate is asked before each address, after redirects too
   */
  public Answer fetch(String url, String etag, String lastModified, AddressGate gate)
      throws FetchException, InterruptedException {
    long deadline = System.nanoTime() + settings.timeout().toNanos();
    URI at = uri(null, url);
    for (int hops = 0; hops <= MOST_REDIRECTS; hops++) {
      String host = addresses.check(at);
      gate.check(at);
      pace.await(host);
      // waiting for one's turn is no fault of the server
      deadline = hops == 0 ? System.nanoTime() + settings.timeout().toNanos() : deadline;
      HttpResponse<byte[]> response = ask(at, etag, lastModified, deadline);
      int status = response.statusCode();
      if (status == 304 && (etag != null || lastModified != null)) {
        return new Answer(false, at.toString(), new byte[0], null, etag, lastModified);
      }
      if (status != 301 && status != 302 && status != 303 && status != 307 && status != 308) {
        return answer(at, response);
      }
      String location = response.headers().firstValue("Location").orElse(null);
      if (location == null) {
        throw new FetchException("answers " + status + " without saying where to");
      }
      at = uri(at, location);
    }
    throw new FetchException("leads on more than " + MOST_REDIRECTS + " times");
  }

  /** What it calls itself. */
  String userAgent() {
    return settings.userAgent();
  }

  private static URI uri(URI from, String text) throws FetchException {
    try {
      URI uri = URI.create(text.strip().replace(" ", "%20"));
      return from == null ? uri : from.resolve(uri);
    } catch (IllegalArgumentException e) {
      throw new FetchException(
          "leads to \"" + (text.length() > 80 ? text.substring(0, 80) : text) + "\", no address");
    }
  }

  private HttpResponse<byte[]> ask(URI uri, String etag, String lastModified, long deadline)
      throws FetchException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(uri)
            .header("User-Agent", settings.userAgent())
            .header("Accept-Encoding", "gzip")
            .header("Accept", "application/atom+xml, application/rss+xml, text/html, */*;q=0.5");
    if (etag != null) {
      request.header("If-None-Match", etag);
    }
    if (lastModified != null) {
      request.header("If-Modified-Since", lastModified);
    }
    CompletableFuture<HttpResponse<byte[]>> answer =
        client.sendAsync(request.build(), info -> new LimitedBody(settings.maxBytes()));
    try {
      return answer.get(Math.max(1, deadline - System.nanoTime()), TimeUnit.NANOSECONDS);
    } catch (TimeoutException e) {
      throw new FetchException("has not answered within " + settings.timeout().toMillis() + " ms");
    } catch (ExecutionException e) {
      Throwable cause = e.getCause();
      if (cause instanceof FetchException known) {
        throw known;
      }
      if (cause instanceof IOException && cause.getCause() instanceof FetchException known) {
        throw known;
      }
      String why =
          cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
      throw new FetchException("cannot be asked: " + why);
    } finally {
      answer.cancel(true);
    }
  }

  private Answer answer(URI at, HttpResponse<byte[]> response) throws FetchException {
    int status = response.statusCode();
    if (status != 200) {
      throw FetchException.of(status, retryAfter(response));
    }
    String coding = header(response, "Content-Encoding");
    byte[] body = response.body();
    if (coding != null && !coding.equalsIgnoreCase("identity")) {
      body = expanded(body, coding);
    }
    return new Answer(
        true,
        at.toString(),
        body,
        header(response, "Content-Type"),
        header(response, "ETag"),
        header(response, "Last-Modified"));
  }

  private byte[] expanded(byte[] body, String coding) throws FetchException {
    if (!coding.equalsIgnoreCase("gzip") && !coding.equalsIgnoreCase("x-gzip")) {
      throw new FetchException("answers in the coding " + coding + ", which was not asked for");
    }
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(body))) {
      byte[] all = in.readNBytes(settings.maxBytes() + 1);
      if (all.length > settings.maxBytes()) {
        throw new FetchException("the answer has more than " + settings.maxBytes() + " bytes");
      }
      return all;
    } catch (IOException e) {
      throw new FetchException("the answer cannot be expanded: " + e.getMessage());
    }
  }

  /** A header that is worth keeping; null when it is missing, or too long to be sent back. */
  private static String header(HttpResponse<?> response, String name) {
    String value = response.headers().firstValue(name).orElse("");
    return value.isBlank() || value.length() > LONGEST_TOKEN ? null : value;
  }

  private static Duration retryAfter(HttpResponse<?> response) {
    String value = response.headers().firstValue("Retry-After").orElse("").strip();
    Duration rest = null;
    try {
      if (value.matches("\\d{1,9}")) {
        rest = Duration.ofSeconds(Long.parseLong(value));
      } else if (!value.isEmpty()) {
        Instant until =
            ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
        rest = Duration.between(Instant.now(), until);
      }
    } catch (DateTimeException e) {
      return null;
    }
    return rest == null || rest.compareTo(LONGEST_REST) < 0 ? rest : LONGEST_REST;
  }
}
