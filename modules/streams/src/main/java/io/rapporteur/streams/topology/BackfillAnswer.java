package io.rapporteur.streams.topology;

import io.rapporteur.model.AnnotatedDocument;
import io.rapporteur.model.PubStatus;
import io.rapporteur.model.RuleMatch;
import io.rapporteur.rules.RuleSet;
import io.rapporteur.streams.admit.DropReason;
import io.rapporteur.streams.admit.VersionState;
import io.rapporteur.streams.admit.VersionStateCodec;
import io.rapporteur.streams.live.RouteClaims;
import io.rapporteur.streams.outcome.Attempt;
import io.rapporteur.streams.outcome.ContentMark;
import io.rapporteur.streams.outcome.DeadLetters;
import io.rapporteur.streams.outcome.Outcome;
import io.rapporteur.streams.outcome.OutputRecord;
import io.rapporteur.streams.outcome.ReasonCode;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.streams.processor.api.Record;

/**
 * What annotate does with a request of {@code rules backfill}: a record as it is to stand on
 * routes. It is written only while the version it was made from is in force, and the routes are
 * remembered as those of any other match are; so what comes later takes the document off them, and
 * what came in between is not undone.
 */
final class BackfillAnswer {
  private final AnnotateParts parts;
  private final Router router;
  private final Runnable doubtful;

  /**
   * @param doubtful called when a request is taken whose rule is not, or not yet, in force
   */
  BackfillAnswer(AnnotateParts parts, Runnable doubtful) {
    this.parts = parts;
    this.router = new Router(parts.topics(), parts.directory());
    this.doubtful = doubtful;
  }

  /**
   * @param state what is remembered of the document; null when nothing is
   */
  Outcome apply(Record<byte[], byte[]> input, String uri, VersionState state) {
    if (input.headers().lastHeader(ContentMark.AGAIN) != null) {
      return again(input, uri, state);
    }
    if (state == null
        || state.withdrawn()
        || !ContentMark.isOf(input.headers(), state.position())) {
      return new Outcome.Dropped(DropReason.STALE, null);
    }
    AnnotatedDocument record = decoded(input.value());
    SortedMap<String, SortedSet<String>> routes =
        Router.routesOf(record.getMatches().stream().filter(RuleMatch::getBackfilled).toList());
    if (record.getPubStatus() != PubStatus.usable || routes.isEmpty()) {
      return new Outcome.Dropped(DropReason.STALE, null);
    }
    router.check(routes);
    Headers headers = InputHeaders.passed(input.headers());
    ContentMark.pass(input.headers(), headers);
    List<OutputRecord> outputs = new ArrayList<>();
    RouteValues values = new RouteValues(parts, record, input.value());
    routes.keySet().forEach(r -> outputs.add(router.put(r, uri, values, headers)));
    outputs.forEach(o -> Attempt.checkSize("encode", o, parts.limits().recordBytes()));
    byte[] next = Attempt.run("encode", () -> VersionStateCodec.encode(state.alsoOn(routes)));
    if (!held(routes)) {
      doubtful.run();
    }
    return new Outcome.Ok(outputs, next);
  }

  /**
   * A dead letter of those who read annotated records: it is told once more, to all of them, while
   * what it says is so. Whoever knew it sees the same content again.
   */
  private Outcome again(Record<byte[], byte[]> input, String uri, VersionState state) {
    boolean so =
        state != null
            && (input.value() == null
                ? state.withdrawn()
                : !state.withdrawn() && ContentMark.isOf(input.headers(), state.position()));
    if (!so) {
      return new Outcome.Dropped(DropReason.STALE, null);
    }
    Headers headers =
        input.value() == null
            ? InputHeaders.passedOfWithdrawal(input.headers())
            : InputHeaders.passed(input.headers());
    ContentMark.pass(input.headers(), headers);
    Header attempt = input.headers().lastHeader(DeadLetters.ATTEMPT);
    if (attempt != null) {
      headers.add(attempt);
    }
    OutputRecord told = OutputRecord.of(parts.topics().annotated(), uri, input.value(), headers);
    Attempt.checkSize("encode", told, parts.limits().recordBytes());
    return new Outcome.Ok(List.of(told), null);
  }

  private AnnotatedDocument decoded(byte[] value) {
    if (value == null) {
      throw Attempt.reject(
          ReasonCode.EMPTY, "decode", "a request to backfill holds the record for the routes");
    }
    return Attempt.run(
        "decode", () -> parts.annotated().deserialize(parts.topics().backfills(), value));
  }

  private boolean held(SortedMap<String, SortedSet<String>> routes) {
    RuleSet rules = parts.rules().current().set();
    return routes.entrySet().stream()
        .allMatch(
            route ->
                route.getValue().stream()
                    .allMatch(id -> RouteClaims.holds(rules, id, route.getKey())));
  }
}
