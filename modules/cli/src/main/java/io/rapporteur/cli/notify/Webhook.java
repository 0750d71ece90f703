package io.rapporteur.cli.notify;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Posts JSON to one address, signed. Follows no redirect: the address is the one configured. */
final class Webhook {
  private static final String ALGORITHM = "HmacSHA256";

  /**
   * How a post ended.
   *
   * @param taken whether the receiver answered 2xx
   * @param again whether another try may end otherwise
   * @param why it was not taken
   */
  record Outcome(boolean taken, boolean again, String why) {}

  private final URI address;
  private final String secret;
  private final Duration timeout;
  private final Clock clock;
  private final HttpClient client;

  Webhook(URI address, String secret, Duration timeout, Clock clock) {
    this.address = address;
    this.secret = secret;
    this.timeout = timeout;
    this.clock = clock;
    this.client =
        HttpClient.newBuilder()
            .connectTimeout(timeout)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
  }

  /**
   * Posts once.
   *
   * @param delivery the same for each try, so that a receiver can drop what it has
   */
  Outcome post(String delivery, String json) throws InterruptedException {
    String time = Long.toString(clock.instant().getEpochSecond());
    HttpRequest request =
        HttpRequest.newBuilder(address)
            .timeout(timeout)
            .header("Content-Type", "application/json")
            .header("User-Agent", "rapporteur-notify")
            .header("Rapporteur-Delivery", delivery)
            .header("Rapporteur-Timestamp", time)
            .header("Rapporteur-Signature", "sha256=" + sign(secret, time + "." + json))
            .POST(BodyPublishers.ofString(json))
            .build();
    try {
      HttpResponse<Void> response = client.send(request, BodyHandlers.discarding());
      int status = response.statusCode();
      // 408, 429 and 5xx pass; another refusal is of this alert and would be repeated.
      boolean again = status >= 500 || status == 408 || status == 429;
      return new Outcome(status / 100 == 2, again, "the receiver answered " + status);
    } catch (IOException e) {
      String why = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
      return new Outcome(false, true, "the receiver does not answer: " + why);
    }
  }

  /** The signature of a text, in hexadecimal. */
  static String sign(String secret, String text) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM));
      return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException | InvalidKeyException e) {
      throw new IllegalStateException("every JDK has " + ALGORITHM, e);
    }
  }
}
