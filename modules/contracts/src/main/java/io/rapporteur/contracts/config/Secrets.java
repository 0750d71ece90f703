package io.rapporteur.contracts.config;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Which values are never shown: whatever is named as a password, secret, token or the like. */
public final class Secrets {
  /** What is shown instead. */
  public static final String HIDDEN = "(hidden)";

  private static final List<String> WORDS =
      List.of(
          "password",
          "secret",
          "token",
          "jaas",
          "user.info",
          "credential",
          "private",
          "keystore.key");

  private static final Pattern USER_INFO = Pattern.compile("(https?://)[^/@\\s]*@");

  private Secrets() {}

  /** Whether a key's value is a secret, by the key's name. */
  public static boolean isSecret(String key) {
    // the one key that has such a word and is none
    if (key.equals(ConfigKeys.ANNOTATIONS_TOKENS.name())) {
      return false;
    }
    // who has the address of a webhook can write to it
    if (key.equals(NotifyKeys.URL.name())) {
      return true;
    }
    String lower = key.toLowerCase(Locale.ROOT);
    return WORDS.stream().anyMatch(lower::contains);
  }

  /** The value, or {@link #HIDDEN}. */
  public static String shown(String key, String value) {
    return isSecret(key) ? HIDDEN : withoutUserInfo(value);
  }

  /** An address without the name and password that it may have before the host. */
  public static String withoutUserInfo(String address) {
    return USER_INFO.matcher(address).replaceAll("$1" + HIDDEN + "@");
  }
}
