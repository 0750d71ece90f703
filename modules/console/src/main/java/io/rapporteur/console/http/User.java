package io.rapporteur.console.http;

import java.util.Set;

/**
 * Who asks.
 *
 * @param name for the audit
 * @param roles what they may do; who has any may read
 */
public record User(String name, Set<Role> roles) {
  boolean may(Role role) {
    return role == Role.READER ? !roles.isEmpty() : roles.contains(role);
  }
}
