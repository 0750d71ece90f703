package io.rapporteur.console;

import io.rapporteur.console.api.Api;
import io.rapporteur.console.api.Desk;
import io.rapporteur.console.http.AccessTokens;
import io.rapporteur.console.http.Audit;
import io.rapporteur.console.http.ConsoleServer;
import io.rapporteur.console.index.ReadModel;
import io.rapporteur.console.kafka.Clients;
import io.rapporteur.console.kafka.FollowerState;
import io.rapporteur.console.kafka.RecordFetcher;
import io.rapporteur.console.live.Hub;
import io.rapporteur.console.opensearch.Copies;
import io.rapporteur.console.opensearch.OpenSearch;
import io.rapporteur.console.tables.Tables;
import io.rapporteur.contracts.config.RapporteurConfig;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A running console: the read model, the tables, the streams and the server, put together. */
public final class Console implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Console.class);

  private final Deque<AutoCloseable> open;
  private final ConsoleSettings settings;
  private final ConsoleServer server;
  private final Desk desk;
  private final String token;

  private Console(
      Deque<AutoCloseable> open,
      ConsoleSettings settings,
      ConsoleServer server,
      Desk desk,
      String token) {
    this.open = open;
    this.settings = settings;
    this.server = server;
    this.desk = desk;
    this.token = token;
  }

  /**
   * Starts one. It answers at once, with what is indexed by then.
   *
   * @param version of the program
   * @throws ConsoleException when the settings are not safe, the port or the folder is taken, or
   *     the topics are not there
   */
  public static Console start(RapporteurConfig config, Backend backend, String version) {
    ConsoleSettings settings = ConsoleSettings.of(config);
    Deque<AutoCloseable> open = new ArrayDeque<>();
    try {
      Clients clients = keep(open, new Clients(config));
      Hub hub = keep(open, new Hub());
      RecordFetcher fetcher = keep(open, new RecordFetcher(clients));
      Tables tables = keep(open, new Tables(clients, hub));
      ReadModel model =
          keep(
              open,
              ReadModel.follow(
                  clients,
                  backing(clients, settings),
                  settings.retentionDays(),
                  Clock.systemUTC(),
                  hub));
      keep(open, Copies.start(clients, settings.openSearch()));
      hub.attach(tables.memberships()::placeOf, model.follower()::behind);
      Audit audit = new Audit(settings.data().resolve("audit.log"));
      Desk desk = new Desk(settings, version, clients, model, tables, fetcher, hub, backend, audit);
      String token = settings.auth() == ConsoleSettings.Auth.TOKEN ? AccessTokens.draw() : null;
      ConsoleServer server =
          keep(open, ConsoleServer.open(settings, token, Api.routes(desk), Api.stream(desk)));
      return new Console(open, settings, server, desk, token);
    } catch (RuntimeException e) {
      close(open);
      throw e;
    }
  }

  private static ReadModel.Backing backing(Clients clients, ConsoleSettings settings) {
    return settings.openSearch() == null
        ? ReadModel.lucene(clients, settings.data().resolve("index"))
        : OpenSearch.open(clients, settings.openSearch(), settings.retentionDays());
  }

  private static <T extends AutoCloseable> T keep(Deque<AutoCloseable> open, T resource) {
    open.push(resource);
    return resource;
  }

  /** Where it is, with the token if there is one: to be shown once. */
  public String link() {
    return address() + (token == null ? "/" : "/login?token=" + token);
  }

  /** Where it is. */
  public String address() {
    String host = settings.host().contains(":") ? "[" + settings.host() + "]" : settings.host();
    return "http://" + host + ":" + server.port();
  }

  /** The token that lets in whoever shows it; null when who somebody is comes from elsewhere. */
  public String token() {
    return token;
  }

  /** Whether all that was on the topics at the start is here. */
  public boolean caughtUp() {
    return desk.model().follower().live() && desk.tables().follower().live();
  }

  /** How each of its threads that follow topics gets on. */
  public List<FollowerState> followers() {
    return List.of(desk.model().follower().state(), desk.tables().follower().state());
  }

  private static void close(Deque<AutoCloseable> open) {
    while (!open.isEmpty()) {
      try {
        open.pop().close();
      } catch (Exception e) {
        LOG.warn("while stopping the console", e);
      }
    }
  }

  @Override
  public void close() {
    close(open);
  }
}
