package io.rapporteur.console.opensearch;

import io.rapporteur.console.ConsoleException;
import io.rapporteur.contracts.config.ConfigKey;
import io.rapporteur.contracts.config.OpenSearchKeys;
import io.rapporteur.contracts.config.RapporteurConfig;
import io.rapporteur.contracts.config.Secrets;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/**
 * How the cluster is reached: the {@code console.opensearch.*} keys.
 *
 * @param urls addresses of nodes, without a slash at the end
 * @param authorization value of the header; null for none
 * @param certificates PEM file of those that are trusted; null for the JVM's
 * @param prefix what names of indices begin with
 * @param shards of a day's index
 * @param replicas of each shard
 * @param facts whether facts, stories and memberships are kept too
 */
public record OpenSearchSettings(
    List<URI> urls,
    String authorization,
    Path certificates,
    String prefix,
    int shards,
    int replicas,
    boolean facts) {

  /** The settings of a configuration; null when documents are searched elsewhere. */
  public static OpenSearchSettings of(RapporteurConfig config) {
    if (!text(config, OpenSearchKeys.SEARCH).equals("opensearch")) {
      return null;
    }
    String prefix = text(config, OpenSearchKeys.PREFIX);
    if (!prefix.matches("[a-z0-9][a-z0-9._-]{0,99}")) {
      throw new ConsoleException(
          "console.opensearch.prefix " + prefix + " has other than a-z, 0-9, '.', '_' and '-'");
    }
    String file = config.value(OpenSearchKeys.CERTIFICATES).orElse(null);
    return new OpenSearchSettings(
        urls(config.value(OpenSearchKeys.URL).orElse("")),
        authorization(
            config.value(OpenSearchKeys.USER_INFO).orElse(null),
            config.value(OpenSearchKeys.TOKEN).orElse(null)),
        file == null ? null : Path.of(file),
        prefix,
        Integer.parseInt(text(config, OpenSearchKeys.SHARDS)),
        Integer.parseInt(text(config, OpenSearchKeys.REPLICAS)),
        Boolean.parseBoolean(text(config, OpenSearchKeys.FACTS)));
  }

  private static String text(RapporteurConfig config, ConfigKey key) {
    return config.value(key).orElseThrow();
  }

  private static List<URI> urls(String text) {
    List<URI> urls = new ArrayList<>();
    for (String each : text.split("[,\\s]+")) {
      if (each.isEmpty()) {
        continue;
      }
      if (!each.matches("https?://[^/@\\s?#]+(/[^@\\s?#]*)?")) {
        throw new ConsoleException(
            "console.opensearch.url has '"
                + Secrets.withoutUserInfo(each)
                + "', which is not https://HOST:PORT; a name and password go into"
                + " console.opensearch.user.info");
      }
      urls.add(URI.create(each.replaceAll("/+$", "")));
    }
    if (urls.isEmpty()) {
      throw new ConsoleException("console.search=opensearch needs console.opensearch.url");
    }
    return List.copyOf(urls);
  }

  private static String authorization(String user, String token) {
    if (user != null && token != null) {
      throw new ConsoleException(
          "console.opensearch.user.info and console.opensearch.token are both set: choose one");
    }
    String value = token == null || token.contains(" ") ? token : "Bearer " + token;
    if (user != null) {
      byte[] pair = user.getBytes(StandardCharsets.UTF_8);
      value = "Basic " + Base64.getEncoder().encodeToString(pair);
    }
    if (value != null && value.chars().anyMatch(Character::isISOControl)) {
      throw new ConsoleException("console.opensearch.token has a line end in it");
    }
    return value;
  }

  @Override
  public String toString() {
    return urls + " " + prefix;
  }
}
