package io.rapporteur.console.live;

import io.rapporteur.console.index.Arrival;
import io.rapporteur.console.index.Indexer;
import io.rapporteur.console.index.Row;
import io.rapporteur.console.json.Json;
import io.rapporteur.console.json.Raw;
import io.rapporteur.console.tables.AlertTable;
import io.rapporteur.console.tables.StoryEntry;
import io.rapporteur.console.tables.Tables;
import io.rapporteur.contracts.json.ModelJson;
import io.rapporteur.contracts.log.WithoutMessages;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells open streams what happens: at most four times a second each, of documents the 50 newest,
 * with the number of those left out. Who is slow loses documents, which is told as a gap, and holds
 * up nobody.
 */
public final class Hub implements Indexer.Listener, Tables.Listener, AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Hub.class);
  private static final long PACE_MILLIS = 250;
  private static final int ROUNDS_A_SECOND = 4;
  private static final int BEAT_SECONDS = 15;
  private static final int HEALTH_SECONDS = 5;

  private final List<Client> clients = new CopyOnWriteArrayList<>();
  private final Interests interests = new Interests();
  private final Pace pace = new Pace();
  private final ScheduledExecutorService rounds =
      Executors.newSingleThreadScheduledExecutor(
          task -> {
            Thread thread = new Thread(task, "console-stream");
            thread.setDaemon(true);
            return thread;
          });
  private final Ring ring;
  private long number;
  private volatile Function<String, Row.Place> places = uri -> Row.Place.NONE;
  private volatile LongSupplier behind = () -> 0;
  private long shownByGone;
  private long skippedByGone;
  private long round;

  /** A hub without clients. */
  public Hub() {
    // Numbers go on from one run to the next, so that none of before is taken for one of now.
    number = System.currentTimeMillis() * 1000;
    ring = new Ring(number);
    rounds.scheduleAtFixedRate(this::round, PACE_MILLIS, PACE_MILLIS, TimeUnit.MILLISECONDS);
  }

  /** Says where documents stand among others, and how far behind the index is. */
  public void attach(Function<String, Row.Place> where, LongSupplier lag) {
    places = where;
    behind = lag;
  }

  /**
   * Opens a stream.
   *
   * @param wanted its query parses
   * @param last number of the last event that the client has; null for a new one
   * @return closes it
   */
  public Runnable open(Wanted wanted, Outlet outlet, Long last) {
    boolean all = wanted.query().isBlank();
    boolean covered = all || last == null || interests.covers(wanted.query(), last);
    synchronized (ring) {
      long now = number;
      // a number yet to come is of another console, started later: what is missed is not known
      covered &= last == null || last <= now;
      String query = all ? null : interests.enter(wanted.query(), now);
      Client client = new Client(wanted, outlet, query);
      List<ToldDocument> missed = last == null ? List.of() : covered ? ring.after(last) : null;
      if (missed == null) {
        client.resync();
      } else {
        missed.forEach(one -> client.offer(one, places.apply(one.row().uri())));
      }
      client.urgent(StreamEvents.of(now, "hello", Json.object("at", now)));
      clients.add(client);
      // a page asks for what it shows once it hears hello, which therefore waits for no round
      soon(() -> greet(client));
      return () -> close(client);
    }
  }

  private void soon(Runnable task) {
    try {
      rounds.execute(task);
    } catch (RejectedExecutionException e) {
      LOG.debug("the console stops, and tells nobody any more");
    }
  }

  private void greet(Client client) {
    try {
      serve(client, new Client.Counts(false, 0, 0), false);
    } catch (RuntimeException e) {
      LOG.error("a stream could not be greeted; the next round does", WithoutMessages.of(e));
    }
  }

  private synchronized void close(Client client) {
    if (clients.remove(client)) {
      shownByGone += client.shown();
      skippedByGone += client.skipped();
      if (!client.wanted().query().isBlank()) {
        interests.leave(client.wanted().query());
      }
    }
  }

  @Override
  public void arrived(Arrival arrival, Row row) {
    pace.arrived(System.currentTimeMillis(), arrival.at().toEpochMilli());
    synchronized (ring) {
      ToldDocument one = new ToldDocument(number + 1, row, interests.of(arrival.document()));
      ring.add(one);
      number = one.number();
      Row.Place place = clients.isEmpty() ? Row.Place.NONE : places.apply(row.uri());
      for (Client client : clients) {
        client.offer(one, place);
      }
    }
  }

  @Override
  public void withdrawn(String uri) {
    ring.remove(uri);
    String event = StreamEvents.of("withdrawn", Json.object("uri", uri));
    clients.forEach(client -> client.withdrawn(uri, event));
  }

  @Override
  public void story(StoryEntry story) {
    tell("stories", client -> client.story(story.id(), StreamEvents.of("story", story.json())));
  }

  @Override
  public void storyGone(String id, String mergedInto) {
    String event = StreamEvents.of("storyGone", Json.object("id", id, "mergedInto", mergedInto));
    tell("stories", client -> client.story(id, event));
  }

  @Override
  public void alert(AlertTable.Entry alert) {
    String event =
        StreamEvents.of(
            "alert",
            Json.object(
                "record", new Raw(ModelJson.toJson(alert.alert())), "updated", alert.place().at()));
    tell("alerts", client -> client.urgent(event));
  }

  private void tell(String channel, java.util.function.Consumer<Client> what) {
    clients.stream().filter(client -> client.wanted().has(channel)).forEach(what);
  }

  private void round() {
    try {
      round++;
      boolean second = round % ROUNDS_A_SECOND == 0;
      Client.Counts counts =
          new Client.Counts(second, pace.rate(System.currentTimeMillis()), behind.getAsLong());
      if (round % (ROUNDS_A_SECOND * HEALTH_SECONDS) == 1) {
        String event =
            StreamEvents.of(
                "health",
                Json.object(
                    "behind", counts.behind(),
                    "rate", counts.rate(),
                    "clients", clients.size()));
        tell("health", client -> client.urgent(event));
      }
      boolean beat = round % (ROUNDS_A_SECOND * BEAT_SECONDS) == 0;
      for (Client client : clients) {
        serve(client, counts, beat);
      }
      if (beat) {
        interests.tidy();
      }
    } catch (RuntimeException e) {
      LOG.error("a round of the streams failed; the next one follows", WithoutMessages.of(e));
    }
  }

  private void serve(Client client, Client.Counts counts, boolean beat) {
    if (client.outlet().gone()) {
      close(client);
    } else if (client.outlet().ready()) {
      String events = client.flush(places, counts);
      if (!events.isEmpty() || beat) {
        client.outlet().send(events + (beat ? StreamEvents.BEAT : ""));
      }
    }
  }

  /** How many streams are open. */
  public int clients() {
    return clients.size();
  }

  /** Documents sent, over all streams. */
  public synchronized long shown() {
    return shownByGone + clients.stream().mapToLong(Client::shown).sum();
  }

  /** Documents left out and counted, over all streams. */
  public synchronized long skipped() {
    return skippedByGone + clients.stream().mapToLong(Client::skipped).sum();
  }

  /** How many documents come. */
  public Pace pace() {
    return pace;
  }

  @Override
  public void close() {
    rounds.shutdownNow();
    clients.forEach(client -> client.outlet().end());
  }
}
