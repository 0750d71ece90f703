package io.rapporteur.console.api;

import io.rapporteur.console.http.Call;
import io.rapporteur.console.http.HttpAnswer;
import io.rapporteur.console.http.Problem;
import io.rapporteur.console.json.Json;
import io.rapporteur.console.tables.Letter;
import io.rapporteur.console.tables.RecordPlace;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;

/** Dead letters: lists, groups, bytes. */
final class LettersApi {
  /** Bytes of a payload that are shown. */
  private static final int SHOWN = 65_536;

  private static final ListPages.Order<Letter> NEWEST =
      new ListPages.Order<>(List.of(letter -> letter.place().at().toEpochMilli()), Letter::id);

  private record Group(String reason, String stage, String source) {}

  private final Desk desk;

  LettersApi(Desk desk) {
    this.desk = desk;
  }

  HttpAnswer list(Call call) {
    String reason = call.text("reason", null);
    String stage = call.text("stage", null);
    String source = call.text("source", null);
    List<Letter> found =
        desk.tables().letters().all().stream()
            .filter(letter -> reason == null || letter.reason().equals(reason))
            .filter(letter -> stage == null || letter.stage().equals(stage))
            .filter(letter -> source == null || letter.source().equals(source))
            .toList();
    if (call.flag("group")) {
      return HttpAnswer.json(Json.object("total", found.size(), "groups", groups(found)));
    }
    ListPages<Letter> page = ListPages.of(found, call, NEWEST);
    return HttpAnswer.json(
        Json.object(
            "total", found.size(),
            "letters", page.items().stream().map(Letter::json).toList(),
            "next", page.next()));
  }

  /** Letters by reason, stage and source, the largest group first. */
  private static List<Map<String, Object>> groups(List<Letter> newestFirst) {
    Map<Group, List<Letter>> groups = new LinkedHashMap<>();
    for (Letter letter : newestFirst) {
      Group group = new Group(letter.reason(), letter.stage(), letter.source());
      groups.computeIfAbsent(group, g -> new ArrayList<>()).add(letter);
    }
    return groups.entrySet().stream()
        .sorted(
            Comparator.comparingInt((Map.Entry<Group, List<Letter>> e) -> e.getValue().size())
                .reversed())
        .map(e -> group(e.getKey(), e.getValue()))
        .toList();
  }

  private static Map<String, Object> group(Group group, List<Letter> letters) {
    return Json.object(
        "reason", group.reason(),
        "stage", group.stage(),
        "source", group.source(),
        "count", letters.size(),
        "first", letters.get(letters.size() - 1).place().at(),
        "last", letters.get(0).place().at(),
        "example", letters.get(0).json());
  }

  private Letter letter(String id) {
    Letter letter = desk.tables().letters().find(id);
    if (letter == null) {
      throw Problem.missing("no dead letter " + id + " waits")
          .with("mend", "somebody has replayed or discarded it, or there never was one");
    }
    return letter;
  }

  private ConsumerRecord<byte[], byte[]> record(Letter letter) {
    RecordPlace place = letter.place();
    return desk.fetcher()
        .at(place.topic(), place.partition(), place.offset())
        .orElseThrow(() -> Problem.missing("dead letter " + letter.id() + " is kept no more"));
  }

  HttpAnswer show(Call call) {
    Letter letter = letter(call.id());
    List<Map<String, Object>> headers = new ArrayList<>();
    for (Header header : record(letter).headers()) {
      String value =
          header.value() == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
      headers.add(Json.object("name", header.key(), "value", value));
    }
    return HttpAnswer.json(Json.object("letter", letter.json(), "headers", headers))
        .with("ETag", '"' + letter.id() + '"');
  }

  HttpAnswer payload(Call call) {
    String as = call.text("as", "text");
    if (!as.equals("text") && !as.equals("hex")) {
      throw Problem.unreadable("as is text or hex, not " + as);
    }
    byte[] value = record(letter(call.id())).value();
    byte[] all = value == null ? new byte[0] : value;
    int shown = Math.min(all.length, SHOWN);
    String text =
        as.equals("hex") ? Hex.of(all, shown) : new String(all, 0, shown, StandardCharsets.UTF_8);
    return HttpAnswer.json(
        Json.object("as", as, "bytes", all.length, "shown", shown, "text", text));
  }
}
