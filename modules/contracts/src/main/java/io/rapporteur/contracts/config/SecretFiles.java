package io.rapporteur.contracts.config;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Values that stand in files of their own, as orchestrators hand secrets out. */
final class SecretFiles {
  private static final Pattern FILE = Pattern.compile("\\$\\{file:([^}]+)}");

  private SecretFiles() {}

  /**
   * The setting with the content of the files it names in place of {@code ${file:PATH}}, without
   * the line end at its end.
   *
   * @throws ConfigException when a file cannot be read, or the value has control characters: what
   *     they are is not told, since it may be a secret
   */
  static Setting resolved(String key, Setting setting) {
    Matcher matcher = FILE.matcher(setting.value());
    StringBuilder value = new StringBuilder();
    while (matcher.find()) {
      String content = content(key, matcher.group(1), setting.origin());
      matcher.appendReplacement(value, Matcher.quoteReplacement(content));
    }
    matcher.appendTail(value);
    if (key.startsWith("registry.") && value.chars().anyMatch(Character::isISOControl)) {
      throw new ConfigException(
          setting.origin() + ": " + key + " has a line end or another control character in it");
    }
    return new Setting(value.toString(), setting.origin());
  }

  private static String content(String key, String path, String origin) {
    try {
      return Files.readString(Path.of(path)).replaceFirst("\\R\\z", "");
    } catch (IOException | InvalidPathException e) {
      throw new ConfigException(
          origin + ": the file that " + key + " names cannot be read: " + path + " (" + e + ")", e);
    }
  }
}
