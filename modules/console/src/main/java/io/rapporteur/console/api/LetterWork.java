package io.rapporteur.console.api;

import io.rapporteur.console.http.Call;
import io.rapporteur.console.http.HttpAnswer;
import io.rapporteur.console.http.Problem;
import io.rapporteur.console.json.Json;
import io.rapporteur.console.tables.Letter;
import io.rapporteur.console.tables.LetterTable;
import io.rapporteur.console.tables.RecordPlace;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Dead letters put back, or marked as dealt with. */
final class LetterWork {
  private static final long ATTEMPTS = 5;
  private static final int MOST = 5_000;

  private final Desk desk;
  private final LetterTable letters;

  LetterWork(Desk desk) {
    this.desk = desk;
    this.letters = desk.tables().letters();
  }

  private void catchUp() {
    if (!desk.tables().catchUp(desk.fetcher(), desk.clients().topics().deadLetters())) {
      throw Problem.of(503, "not now", "the dead-letter topic cannot be read to its end");
    }
  }

  HttpAnswer replay(Call call) {
    Map<String, Object> body = call.json();
    Predicate<Letter> wanted = wanted(body);
    long attempts = body.get("attempts") instanceof Long most ? most : ATTEMPTS;
    catchUp();
    List<Map<String, Object>> left = new ArrayList<>();
    List<String> ids = new ArrayList<>();
    for (Letter letter : letters.all()) {
      if (wanted.test(letter)) {
        String why = ids.size() == MOST ? "one request replays " + MOST : whyNot(letter, attempts);
        if (why == null) {
          ids.add(letter.id());
        } else {
          left.add(Json.object("id", letter.id(), "why", why));
        }
      }
    }
    boolean dry = Boolean.TRUE.equals(body.get("dryRun"));
    if (!dry && !ids.isEmpty()) {
      desk.audit().line(call.user(), "replay", Json.object("letters", ids));
      ids = work(Set.copyOf(ids), desk.backend()::replay);
    }
    return HttpAnswer.json(
        Json.object("dryRun", dry, "count", ids.size(), "ids", ids, "left", left));
  }

  /** Why a letter is not put back; null when it can be. */
  private String whyNot(Letter letter, long attempts) {
    if (letter.cut()) {
      return "it was too large to be kept whole; feed the document again";
    }
    if (letter.topic().isEmpty()) {
      return "it does not say which topic it came from";
    }
    if (!desk.backend().isInput(letter.topic())) {
      return "no input comes from " + letter.topic();
    }
    return letter.attempt() >= attempts ? "it has failed " + letter.attempt() + " times" : null;
  }

  private interface Work {
    Set<String> on(List<ConsumerRecord<byte[], byte[]>> records);
  }

  /** Does something with letters that nobody else has dealt with; returns which. */
  private List<String> work(Set<String> ids, Work work) {
    List<Letter> claimed = letters.claim(letter -> ids.contains(letter.id()));
    boolean done = false;
    try {
      List<ConsumerRecord<byte[], byte[]>> records = new ArrayList<>();
      for (Letter letter : claimed) {
        RecordPlace place = letter.place();
        records.add(
            desk.fetcher()
                .at(place.topic(), place.partition(), place.offset())
                .orElseThrow(
                    () -> Problem.missing("dead letter " + letter.id() + " is kept no more")));
      }
      Set<String> mine = records.isEmpty() ? Set.of() : work.on(records);
      done = true;
      return claimed.stream().map(Letter::id).filter(mine::contains).toList();
    } finally {
      if (!done) {
        letters.giveBack(claimed);
      }
    }
  }

  HttpAnswer discard(Call call) {
    Map<String, Object> body = call.json();
    String note = Call.text(body, "note");
    List<String> ids = Call.texts(body, "ids");
    if (ids == null || ids.isEmpty() || note == null || note.isBlank()) {
      throw Problem.unreadable("ids and a note are needed: who discards says why");
    }
    catchUp();
    desk.audit().line(call.user(), "discard", Json.object("letters", ids, "note", note));
    List<String> done = work(Set.copyOf(ids), records -> desk.backend().discard(records, note));
    return HttpAnswer.json(Json.object("count", done.size()));
  }

  private static Predicate<Letter> wanted(Map<String, Object> body) {
    List<String> ids = Call.texts(body, "ids");
    if (ids != null) {
      Set<String> chosen = Set.copyOf(ids);
      return letter -> chosen.contains(letter.id());
    }
    String reason = Call.text(body, "reason");
    String stage = Call.text(body, "stage");
    String source = Call.text(body, "source");
    if (reason == null) {
      throw Problem.unreadable("which? Give ids, or a reason");
    }
    return letter ->
        letter.reason().equals(reason)
            && (stage == null || letter.stage().equals(stage))
            && (source == null || letter.source().equals(source));
  }
}
