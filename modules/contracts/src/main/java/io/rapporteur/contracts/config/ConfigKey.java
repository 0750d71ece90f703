package io.rapporteur.contracts.config;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One key of the configuration and everything there is to say about it. docs/configuration.md is
 * made from these.
 *
 * @param name as written in the file: `bootstrap.servers`
 * @param type sort of value
 * @param standard value when none is given, as text; empty when there is none
 * @param least smallest number allowed, for numbers
 * @param most largest number allowed, for numbers
 * @param choices words allowed, for choices
 * @param reloadable whether a change takes effect without a restart
 * @param doc meaning, unit and effect
 */
public record ConfigKey(
    String name,
    Type type,
    Optional<String> standard,
    long least,
    long most,
    List<String> choices,
    boolean reloadable,
    String doc) {

  /** Sorts of values. */
  public enum Type {
    TEXT,
    NUMBER,
    BOOLEAN,
    CHOICE,
    PATH
  }

  static ConfigKey text(String name, String standard, String doc) {
    return new ConfigKey(
        name, Type.TEXT, Optional.ofNullable(standard), 0, 0, List.of(), false, doc);
  }

  static ConfigKey path(String name, String standard, String doc) {
    return new ConfigKey(
        name, Type.PATH, Optional.ofNullable(standard), 0, 0, List.of(), false, doc);
  }

  static ConfigKey number(String name, long standard, long least, long most, String doc) {
    return new ConfigKey(
        name,
        Type.NUMBER,
        Optional.of(String.valueOf(standard)),
        least,
        most,
        List.of(),
        false,
        doc);
  }

  static ConfigKey flag(String name, boolean standard, String doc) {
    return new ConfigKey(
        name, Type.BOOLEAN, Optional.of(String.valueOf(standard)), 0, 0, List.of(), false, doc);
  }

  static ConfigKey choice(String name, List<String> choices, String doc) {
    return new ConfigKey(name, Type.CHOICE, Optional.of(choices.get(0)), 0, 0, choices, false, doc);
  }

  /** The environment variable that sets it: `RAPPORTEUR_BOOTSTRAP_SERVERS`. */
  public String variable() {
    return Environment.PREFIX + name.toUpperCase(Locale.ROOT).replace('.', '_');
  }

  /** Whether its value must never be shown. */
  public boolean secret() {
    return Secrets.isSecret(name);
  }

  /**
   * The value as it will be used.
   *
   * @throws ConfigException when the text is not a value of this key
   */
  String check(String text, String origin) {
    String value = text.trim();
    switch (type) {
      case NUMBER -> checkNumber(value, origin);
      case BOOLEAN -> {
        if (!value.equals("true") && !value.equals("false")) {
          throw wrong(origin, "true or false is expected, not \"" + value + "\"");
        }
      }
      case CHOICE -> {
        if (!choices.contains(value)) {
          throw wrong(origin, "\"" + value + "\" is not one of " + String.join(", ", choices));
        }
      }
      default -> {
        if (value.isEmpty()) {
          throw wrong(origin, "the value is empty; leave the key out to have the default");
        }
      }
    }
    return value;
  }

  private void checkNumber(String value, String origin) {
    long number;
    try {
      number = Long.parseLong(value);
    } catch (NumberFormatException e) {
      throw wrong(origin, "a whole number is expected, not \"" + value + "\"");
    }
    if (number < least || number > most) {
      throw wrong(origin, number + " is not between " + least + " and " + most);
    }
  }

  private ConfigException wrong(String origin, String problem) {
    return new ConfigException(origin + ": " + name + ": " + problem);
  }
}
