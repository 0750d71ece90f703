package io.rapporteur.console.api;

import io.rapporteur.console.Backend;
import io.rapporteur.console.ConsoleSettings;
import io.rapporteur.console.http.Audit;
import io.rapporteur.console.index.ReadModel;
import io.rapporteur.console.index.Search;
import io.rapporteur.console.kafka.Clients;
import io.rapporteur.console.kafka.RecordFetcher;
import io.rapporteur.console.live.Hub;
import io.rapporteur.console.tables.Tables;

/** All that answers are made of. */
public record Desk(
    ConsoleSettings settings,
    String version,
    Clients clients,
    ReadModel model,
    Tables tables,
    RecordFetcher fetcher,
    Hub hub,
    Backend backend,
    Audit audit) {
  Search search() {
    return model.search();
  }
}
