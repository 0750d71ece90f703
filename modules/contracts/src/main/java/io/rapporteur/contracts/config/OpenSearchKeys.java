package io.rapporteur.contracts.config;

import java.util.List;

/** The keys of a console that searches in an OpenSearch cluster. */
public final class OpenSearchKeys {
  public static final ConfigKey SEARCH =
      ConfigKey.choice(
          "console.search",
          List.of("lucene", "opensearch"),
          "Where documents are searched. lucene: in an index of the console's own, under console.data.dir. opensearch: in the cluster of console.opensearch.url, which consoles share.");

  public static final ConfigKey URL =
      ConfigKey.text(
          "console.opensearch.url",
          null,
          "Addresses of the cluster's nodes, separated by commas; the next is asked when one does not answer.");

  public static final ConfigKey PREFIX =
      ConfigKey.text(
          "console.opensearch.prefix",
          "rapporteur",
          "What the names of its indices begin with: PREFIX-2026.05.14 and so on. Another one for each Kafka cluster.");

  public static final ConfigKey USER_INFO =
      ConfigKey.text(
          "console.opensearch.user.info",
          null,
          "USER:PASSWORD sent to the cluster. Not together with a token.");

  public static final ConfigKey TOKEN =
      ConfigKey.text(
          "console.opensearch.token",
          null,
          "Sent to the cluster as `Authorization: Bearer TOKEN`; with another scheme when that stands before it: `ApiKey TOKEN`.");

  public static final ConfigKey CERTIFICATES =
      ConfigKey.path(
          "console.opensearch.certificates",
          null,
          "PEM file of certificates that the cluster's own are checked against. Those of the JVM by default.");

  public static final ConfigKey SHARDS =
      ConfigKey.number(
          "console.opensearch.shards",
          1,
          1,
          100,
          "Primary shards of a day's index. One for each 30 GB that a day brings.");

  public static final ConfigKey REPLICAS =
      ConfigKey.number(
          "console.opensearch.replicas", 1, 0, 10, "Copies of each shard, besides the first.");

  public static final ConfigKey FACTS =
      ConfigKey.flag(
          "console.opensearch.facts",
          false,
          "Whether facts, stories and memberships are kept in the cluster too, an index for each topic.");

  /** In the order they are documented. */
  static final List<ConfigKey> ALL =
      List.of(SEARCH, URL, PREFIX, USER_INFO, TOKEN, CERTIFICATES, SHARDS, REPLICAS, FACTS);

  private OpenSearchKeys() {}
}
