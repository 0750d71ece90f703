package io.rapporteur.contracts.config;

import java.util.List;

/** The keys of the console. */
public final class ConsoleKeys {
  public static final ConfigKey HOST =
      ConfigKey.text(
          "console.host",
          "127.0.0.1",
          "Address the console listens on. One that others can reach needs console.auth.");

  public static final ConfigKey PORT =
      ConfigKey.number(
          "console.port", 9405, 0, 65_535, "Port of the console. 0 for any that is free.");

  public static final ConfigKey AUTH =
      ConfigKey.choice(
          "console.auth",
          List.of("token", "file", "proxy"),
          "How the console knows who asks. token: by one that is drawn at start and printed, on this machine only. file: by tokens of console.auth.file. proxy: by what a proxy in front says in headers.");

  public static final ConfigKey AUTH_FILE =
      ConfigKey.path(
          "console.auth.file",
          null,
          "Lines of NAME, roles (reader, editor, operator) and a token's SHA-256; `rapporteur console --new-token NAME` makes one. Read at each login.");

  public static final ConfigKey PROXY_USER =
      ConfigKey.text(
          "console.auth.proxy.user.header",
          "X-Forwarded-User",
          "Header in which the proxy names who asks.");

  public static final ConfigKey PROXY_ROLES =
      ConfigKey.text(
          "console.auth.proxy.roles.header",
          "X-Forwarded-Groups",
          "Header in which it names their roles, separated by commas; without any they are readers.");

  public static final ConfigKey PROXY_GROUPS =
      ConfigKey.text(
          "console.auth.proxy.groups",
          null,
          "What the groups of that header may do, GROUP=ROLE separated by commas; when it is set, a group that is not in it gives no role. Not set: the header names roles.");

  public static final ConfigKey PROXY_FROM =
      ConfigKey.text(
          "console.auth.proxy.from",
          "127.0.0.1",
          "Addresses or networks (10.1.0.0/16) of the proxies that are believed, separated by commas.");

  public static final ConfigKey HOSTS =
      ConfigKey.text(
          "console.hosts",
          null,
          "Names the console answers to besides its address, without port, separated by commas; requests for another are refused.");

  public static final ConfigKey DATA_DIR =
      ConfigKey.path(
          "console.data.dir",
          "./.rapporteur/console",
          "Where the console's index and its audit lie. The index can be deleted: it is made again from Kafka.");

  public static final ConfigKey RETENTION_DAYS =
      ConfigKey.number(
          "console.retention.days",
          7,
          1,
          3_650,
          "Days of arrival that the console keeps, this one included; as far as the topic has them.");

  public static final ConfigKey LINKS =
      ConfigKey.text(
          "console.links",
          null,
          "Links to other tools, NAME=ADDRESS separated by blanks; {uri}, {id} and {from} in an address stand for what is looked at.");

  /** In the order they are documented. */
  static final List<ConfigKey> ALL =
      List.of(
          HOST,
          PORT,
          AUTH,
          AUTH_FILE,
          PROXY_USER,
          PROXY_ROLES,
          PROXY_GROUPS,
          PROXY_FROM,
          HOSTS,
          DATA_DIR,
          RETENTION_DAYS,
          LINKS);

  private ConsoleKeys() {}
}
