package io.rapporteur.console.http;

import java.util.Set;

/**
 * Who asks.
 *
 * @param name for the audit
 * @param roles what they may do; who has any may read
 */
public record User(String name, Set<UserRole> roles) {
  boolean may(UserRole role) {
    return role == UserRole.READER ? !roles.isEmpty() : roles.contains(role);
  }
}
