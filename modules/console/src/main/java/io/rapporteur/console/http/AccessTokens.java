package io.rapporteur.console.http;

import io.rapporteur.console.ConsoleException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Who a token lets in. Tokens are long and drawn at random, so that their digest, unsalted, gives
 * nothing away.
 */
public final class AccessTokens {
  private static final Logger LOG = LoggerFactory.getLogger(AccessTokens.class);
  private static final int BYTES = 24;

  private record Line(String name, Set<UserRole> roles, byte[] digest) {}

  private final Path file;
  private final List<Line> fixed;

  private AccessTokens(Path file, List<Line> fixed) {
    this.file = file;
    this.fixed = fixed;
  }

  /** One token that may do everything. */
  public static AccessTokens one(String token) {
    return new AccessTokens(
        null, List.of(new Line("local", EnumSet.allOf(UserRole.class), digest(token))));
  }

  /**
   * Tokens of a file, which is read at each login: lines of a name, roles separated by commas, and
   * the token's SHA-256 in hexadecimal.
   */
  public static AccessTokens of(Path file) {
    read(file);
    return new AccessTokens(file, List.of());
  }

  /** None: who somebody is comes from elsewhere. */
  public static AccessTokens none() {
    return new AccessTokens(null, List.of());
  }

  /** A new token. */
  public static String draw() {
    byte[] bytes = new byte[BYTES];
    new SecureRandom().nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /** The line for a file. */
  public static String line(String name, Set<UserRole> roles, String token) {
    List<String> labels = roles.stream().map(UserRole::label).toList();
    return name + " " + String.join(",", labels) + " " + HexFormat.of().formatHex(digest(token));
  }

  /** Who has a token; null for nobody. */
  User find(String token) {
    byte[] digest = digest(token);
    User found = null;
    for (Line line : lines()) {
      // All are compared, so that the time taken says nothing of which.
      if (MessageDigest.isEqual(line.digest(), digest)) {
        found = new User(line.name(), line.roles());
      }
    }
    return found;
  }

  private List<Line> lines() {
    try {
      return file == null ? fixed : read(file);
    } catch (ConsoleException e) {
      LOG.warn("nobody can log in: {}", e.getMessage());
      return List.of();
    }
  }

  private static List<Line> read(Path file) {
    try {
      List<Line> lines = new ArrayList<>();
      int number = 0;
      for (String text : Files.readAllLines(file)) {
        number++;
        if (!text.isBlank() && !text.startsWith("#")) {
          lines.add(line(file + ":" + number, text.strip().split("\\s+")));
        }
      }
      return lines;
    } catch (IOException e) {
      throw new ConsoleException("console.auth.file " + file + " cannot be read: " + e, e);
    }
  }

  private static Line line(String where, String[] parts) {
    Set<UserRole> roles = parts.length == 3 ? UserRole.all(parts[1]) : Set.of();
    if (roles.isEmpty() || !parts[2].matches("[0-9a-fA-F]{64}")) {
      throw new ConsoleException(
          where
              + ": expected NAME ROLE,ROLE SHA256; `rapporteur console --new-token NAME` writes"
              + " such a line");
    }
    return new Line(parts[0], roles, HexFormat.of().parseHex(parts[2]));
  }

  private static byte[] digest(String token) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
