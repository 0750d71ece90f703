package io.rapporteur.console;

import io.rapporteur.console.http.UserRole;
import io.rapporteur.console.opensearch.OpenSearchSettings;
import io.rapporteur.contracts.config.ConfigKey;
import io.rapporteur.contracts.config.ConsoleKeys;
import io.rapporteur.contracts.config.RapporteurConfig;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How the console is run: the {@code console.*} keys.
 *
 * @param host address it listens on
 * @param port 0 for any that is free
 * @param auth how it knows who asks
 * @param authFile tokens, for {@link Auth#FILE}; null otherwise
 * @param userHeader names who asks, for {@link Auth#PROXY}
 * @param rolesHeader names what they may do, likewise
 * @param groups roles of groups that the proxy names; empty when it names roles
 * @param proxies addresses and networks of those that are believed
 * @param hosts names it answers to, besides its address
 * @param data where the index lies
 * @param retentionDays days of arrival that are kept
 * @param links to other tools, by name
 * @param openSearch the cluster documents are searched in; null for an index of the console's own
 */
public record ConsoleSettings(
    String host,
    int port,
    Auth auth,
    Path authFile,
    String userHeader,
    String rolesHeader,
    Map<String, UserRole> groups,
    Set<String> proxies,
    Set<String> hosts,
    Path data,
    int retentionDays,
    Map<String, String> links,
    OpenSearchSettings openSearch) {

  /** How the console knows who asks. */
  public enum Auth {
    /** By a token drawn at start and printed once. */
    TOKEN,
    /** By tokens of a file. */
    FILE,
    /** By what a proxy in front says. */
    PROXY
  }

  /** The settings of a configuration. */
  public static ConsoleSettings of(RapporteurConfig config) {
    Auth auth = Auth.valueOf(text(config, ConsoleKeys.AUTH).toUpperCase(Locale.ROOT));
    String file = config.value(ConsoleKeys.AUTH_FILE).orElse(null);
    if (auth == Auth.FILE && file == null) {
      throw new ConsoleException("console.auth=file needs console.auth.file");
    }
    return new ConsoleSettings(
        text(config, ConsoleKeys.HOST),
        Integer.parseInt(text(config, ConsoleKeys.PORT)),
        auth,
        file == null ? null : Path.of(file),
        text(config, ConsoleKeys.PROXY_USER),
        text(config, ConsoleKeys.PROXY_ROLES),
        groups(config),
        list(config, ConsoleKeys.PROXY_FROM),
        list(config, ConsoleKeys.HOSTS),
        Path.of(text(config, ConsoleKeys.DATA_DIR)),
        Integer.parseInt(text(config, ConsoleKeys.RETENTION_DAYS)),
        links(config),
        OpenSearchSettings.of(config));
  }

  private static String text(RapporteurConfig config, ConfigKey key) {
    return config.value(key).orElseThrow();
  }

  private static Set<String> list(RapporteurConfig config, ConfigKey key) {
    return Arrays.stream(config.value(key).orElse("").split("[,\\s]+"))
        .filter(each -> !each.isEmpty())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Pairs {@code GROUP=ROLE}, separated by commas; a group may have blanks in its name. */
  private static Map<String, UserRole> groups(RapporteurConfig config) {
    Map<String, UserRole> groups = new LinkedHashMap<>();
    String text = config.value(ConsoleKeys.PROXY_GROUPS).orElse("").strip();
    for (String pair : text.isEmpty() ? new String[0] : text.split("\\s*,\\s*")) {
      int equals = pair.lastIndexOf('=');
      UserRole role = UserRole.of(pair.substring(equals + 1).strip()).orElse(null);
      if (equals < 1 || role == null) {
        throw new ConsoleException(
            "console.auth.proxy.groups has '"
                + pair
                + "', which is not GROUP=reader, GROUP=editor or GROUP=operator");
      }
      groups.put(pair.substring(0, equals).strip(), role);
    }
    return groups;
  }

  /** Pairs {@code NAME=ADDRESS}, separated by white space; an address is of http or https. */
  private static Map<String, String> links(RapporteurConfig config) {
    Map<String, String> links = new LinkedHashMap<>();
    String text = config.value(ConsoleKeys.LINKS).orElse("").strip();
    for (String pair : text.isEmpty() ? new String[0] : text.split("\\s+")) {
      int equals = pair.indexOf('=');
      if (equals < 1 || !pair.substring(equals + 1).matches("https?://.+")) {
        throw new ConsoleException(
            "console.links has '" + pair + "', which is not NAME=https://ADDRESS");
      }
      links.put(pair.substring(0, equals), pair.substring(equals + 1));
    }
    return links;
  }
}
