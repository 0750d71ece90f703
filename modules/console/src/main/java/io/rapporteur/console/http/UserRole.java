package io.rapporteur.console.http;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What somebody may do. */
public enum UserRole {
  /** See what there is. */
  READER,
  /** Put and remove rules. */
  EDITOR,
  /** Backfill rules, replay and discard dead letters. */
  OPERATOR;

  /** The name in the API and in files. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The role of a name, in any case. */
  public static Optional<UserRole> of(String label) {
    return Arrays.stream(values()).filter(r -> r.label().equalsIgnoreCase(label)).findFirst();
  }

  /** Roles of a text that separates them by commas; names that are none are passed over. */
  static Set<UserRole> all(String text) {
    Set<UserRole> roles = EnumSet.noneOf(UserRole.class);
    for (String name : text.split("[,\\s]+")) {
      of(name).ifPresent(roles::add);
    }
    return roles;
  }
}
