package io.rapporteur.console.api;

import io.rapporteur.console.http.Call;
import io.rapporteur.console.http.Problem;
import io.rapporteur.console.http.StreamEndpoint;
import io.rapporteur.console.live.Wanted;
import io.rapporteur.rules.query.QueryException;
import io.rapporteur.rules.query.QueryParser;
import java.util.Set;
import java.util.TreeSet;

/** The stream of what happens. */
final class StreamApi implements StreamEndpoint {
  private static final Set<String> CHANNELS = Set.of("wire", "alerts", "stories", "health");

  private final Desk desk;

  StreamApi(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Ready check(Call call) {
    Set<String> channels = new TreeSet<>();
    for (String channel : call.text("channel", "wire").split(",")) {
      if (!CHANNELS.contains(channel)) {
        throw Problem.unreadable(
            "there is no channel " + channel + "; there are wire, alerts, stories and health");
      }
      channels.add(channel);
    }
    String query = call.text("q", "");
    try {
      if (!query.isBlank()) {
        QueryParser.parse(query);
      }
    } catch (QueryException e) {
      throw RowsOut.problem(e);
    }
    Wanted wanted =
        new Wanted(
            channels,
            query,
            DocumentsApi.chosen(call),
            call.text("story", ""),
            call.flag("folded"));
    Long last = last(call);
    return outlet -> desk.hub().open(wanted, outlet, last);
  }

  private static Long last(Call call) {
    String id = call.headers().getOrDefault("last-event-id", call.text("lastEventId", ""));
    try {
      return id.isEmpty() ? null : Long.valueOf(id);
    } catch (NumberFormatException e) {
      throw Problem.unreadable("Last-Event-ID is none that this server gave");
    }
  }
}
