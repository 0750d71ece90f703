package io.rapporteur.console.api;

import io.rapporteur.console.http.Call;
import io.rapporteur.console.http.HttpAnswer;
import io.rapporteur.console.json.Json;
import io.rapporteur.console.json.Raw;
import io.rapporteur.console.tables.AlertTable.Entry;
import io.rapporteur.contracts.json.ModelJson;
import java.util.List;
import java.util.Map;

/** Alerts; those revoked stay, since somebody may have acted on them. */
final class AlertsApi {
  private static final int ROWS = 50;
  private static final ListPages.Order<Entry> NEWEST =
      new ListPages.Order<>(
          List.of(entry -> entry.place().at().toEpochMilli()), entry -> entry.alert().getId());

  private final Desk desk;
  private final RowsOut rows;

  AlertsApi(Desk desk) {
    this.desk = desk;
    this.rows = new RowsOut(desk);
  }

  HttpAnswer list(Call call) {
    String rule = call.text("rule", "");
    String status = call.text("status", "");
    List<Entry> found =
        desk.tables().alerts().all().stream()
            .filter(entry -> rule.isEmpty() || entry.alert().getRule().equals(rule))
            .filter(
                entry -> status.isEmpty() || entry.alert().getStatus().toString().equals(status))
            .toList();
    ListPages<Entry> page = ListPages.of(found, call, NEWEST);
    return HttpAnswer.json(
        Json.object(
            "total", found.size(),
            "alerts", page.items().stream().map(this::alert).toList(),
            "next", page.next()));
  }

  private Map<String, Object> alert(Entry entry) {
    return Json.object(
        "record", new Raw(ModelJson.toJson(entry.alert())),
        "updated", entry.place().at(),
        "rows", rows.of(entry.alert().getDocuments(), ROWS));
  }
}
