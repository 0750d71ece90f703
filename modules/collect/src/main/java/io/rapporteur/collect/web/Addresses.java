package io.rapporteur.collect.web;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Set;

/**
 * Keeps collect from asking machines that are not on the public internet: a feed may name any
 * address, and an entry of it must not reach what only this machine can.
 *
 * <p>The name is resolved here, and once more when the connection is made; the JVM keeps the first
 * answer for 30 s, so that a server of names cannot give another in between.
 */
final class Addresses {
  private final Set<String> allowed;

  /**
   * @param allowed hosts that may be private, in lower case
   */
  Addresses(Set<String> allowed) {
    this.allowed = allowed;
  }

  /**
   * The host of an address that may be asked.
   *
   * @throws FetchException when it may not
   */
  String check(URI uri) throws FetchException {
    String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
    if (!scheme.equals("http") && !scheme.equals("https") || uri.getHost() == null) {
      throw new FetchException("leads to " + uri + ", which is no address of http or https");
    }
    String host = uri.getHost().toLowerCase(Locale.ROOT);
    if (allowed.contains(host)) {
      return host;
    }
    try {
      for (InetAddress address : InetAddress.getAllByName(host)) {
        if (isPrivate(address)) {
          throw new FetchException(
              host
                  + " is at the private address "
                  + address.getHostAddress()
                  + "; name the host under allow-private if it is to be asked");
        }
      }
    } catch (UnknownHostException e) {
      throw new FetchException("the host " + host + " is not known");
    }
    return host;
  }

  /** Whether an address is of no use on the public internet (RFC 6890). */
  static boolean isPrivate(InetAddress address) {
    if (address.isAnyLocalAddress()
        || address.isLoopbackAddress()
        || address.isLinkLocalAddress()
        || address.isSiteLocalAddress()
        || address.isMulticastAddress()) {
      return true;
    }
    byte[] bytes = address.getAddress();
    int first = bytes[0] & 0xff;
    int second = bytes[1] & 0xff;
    if (address instanceof Inet4Address) {
      return first == 0
          || first >= 240
          || first == 100 && second >= 64 && second < 128
          || first == 192 && second == 0 && (bytes[2] == 0 || bytes[2] == 2)
          || first == 198 && (second == 18 || second == 19 || second == 51 && bytes[2] == 100)
          || first == 203 && second == 0 && bytes[2] == 113;
    }
    return address instanceof Inet6Address && isPrivate6(bytes);
  }

  /** Unique local, documentation, and those that stand for an IPv4 address. */
  private static boolean isPrivate6(byte[] bytes) {
    int first = bytes[0] & 0xff;
    int second = bytes[1] & 0xff;
    boolean mapped = first == 0 && second == 0;
    boolean nat = first == 0 && second == 0x64;
    boolean sixToFour = first == 0x20 && second == 0x02;
    boolean documentation =
        first == 0x20
            && second == 0x01
            && (bytes[2] == 0 || bytes[2] == 0x0d && (bytes[3] & 0xff) == 0xb8);
    return (first & 0xfe) == 0xfc || mapped || nat || sixToFour || documentation;
  }
}
