package io.rapporteur.console.http;

import io.rapporteur.console.ConsoleException;
import io.rapporteur.console.ConsoleSettings;
import java.net.InetSocketAddress;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.InetAddressSet;

/**
 * A proxy in front that has logged people in, and says in headers who asks. It is believed by the
 * address that it comes from, and never when a header is there twice: then one of them is of
 * somebody who would be another.
 */
final class TrustedProxy {
  private final InetAddressSet from = new InetAddressSet();
  private final String userHeader;
  private final String rolesHeader;
  private final Map<String, UserRole> groups;

  private TrustedProxy(ConsoleSettings settings) {
    this.userHeader = settings.userHeader();
    this.rolesHeader = settings.rolesHeader();
    this.groups = settings.groups();
    for (String each : settings.proxies()) {
      try {
        from.add(each);
      } catch (IllegalArgumentException e) {
        throw new ConsoleException(
            "console.auth.proxy.from has '"
                + each
                + "', which is neither an address nor a network such as 10.1.0.0/16",
            e);
      }
    }
  }

  /** The one of the settings; null when they want none. */
  static TrustedProxy of(ConsoleSettings settings) {
    return settings.auth() == ConsoleSettings.Auth.PROXY ? new TrustedProxy(settings) : null;
  }

  /** Who asks; null for a stranger. */
  User find(Request request) {
    List<String> user = request.getHeaders().getValuesList(userHeader);
    List<String> roles = request.getHeaders().getValuesList(rolesHeader);
    if (user.size() != 1 || user.get(0).isBlank() || roles.size() > 1 || !comesFrom(request)) {
      return null;
    }
    Set<UserRole> named = roles.isEmpty() ? Set.of() : named(roles.get(0));
    return new User(user.get(0), named.isEmpty() ? Set.of(UserRole.READER) : named);
  }

  private boolean comesFrom(Request request) {
    return request.getConnectionMetaData().getRemoteSocketAddress()
            instanceof InetSocketAddress peer
        && peer.getAddress() != null
        && from.test(peer.getAddress());
  }

  /** Roles of groups where those are mapped; else of what is named as roles are. */
  private Set<UserRole> named(String text) {
    if (groups.isEmpty()) {
      return UserRole.all(text);
    }
    Set<UserRole> roles = EnumSet.noneOf(UserRole.class);
    for (String group : text.split(",")) {
      UserRole role = groups.get(group.strip());
      if (role != null) {
        roles.add(role);
      }
    }
    return roles;
  }
}
