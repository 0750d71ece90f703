package io.rapporteur.client;

import io.rapporteur.contracts.Author;
import io.rapporteur.contracts.Topics;
import io.rapporteur.contracts.TraceContext;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * What takes a document back, and all that was derived of it.
 *
 * @param uri of the document
 * @param headers by name, as docs/topics.md lists them
 */
public record Withdrawal(String uri, Map<String, String> headers) {
  public Withdrawal {
    Objects.requireNonNull(uri, "uri");
    headers = Map.copyOf(headers);
  }

  /** Of a document by its uri. */
  public static Withdrawal of(String uri) {
    return new Withdrawal(uri, Map.of());
  }

  /** Who takes it back: goes on to every topic that it is taken from, and into the log. */
  public Withdrawal by(String name) {
    return header(Author.HEADER, name);
  }

  /** W3C trace context of the caller's span. */
  public Withdrawal traceparent(String traceparent) {
    return header(TraceContext.PARENT, traceparent);
  }

  /**
   * Forgets the number of its version too: what is sent later is let in with whatever number. The
   * way out when a version far too high keeps its publisher out.
   */
  public Withdrawal forgetting() {
    return header(Topics.FORGET, "true");
  }

  private Withdrawal header(String name, String value) {
    Map<String, String> more = new TreeMap<>(headers);
    more.put(name, value);
    return new Withdrawal(uri, more);
  }
}
