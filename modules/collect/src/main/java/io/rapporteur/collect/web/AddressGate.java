package io.rapporteur.collect.web;

import java.net.URI;

/** Says which addresses may be asked, redirects included. */
@FunctionalInterface
public interface AddressGate {
  /** All that may be asked at all. */
  AddressGate OPEN = address -> {};

  /**
   * Returns when an address may be asked.
   *
   * @throws FetchException when it may not
   */
  void check(URI address) throws FetchException, InterruptedException;
}
