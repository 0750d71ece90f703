package io.rapporteur.streams.topology;

import io.rapporteur.contracts.Author;
import io.rapporteur.contracts.log.LoggedLine;
import io.rapporteur.contracts.log.LoggedUri;
import io.rapporteur.model.AnnotatedDocument;
import io.rapporteur.model.Document;
import io.rapporteur.model.PubStatus;
import io.rapporteur.rules.RuleSet;
import io.rapporteur.rules.Tagging;
import io.rapporteur.streams.admit.Admission;
import io.rapporteur.streams.admit.Admitter;
import io.rapporteur.streams.admit.DropReason;
import io.rapporteur.streams.admit.VersionState;
import io.rapporteur.streams.admit.VersionState.Brought;
import io.rapporteur.streams.admit.VersionStateCodec;
import io.rapporteur.streams.outcome.Attempt;
import io.rapporteur.streams.outcome.ContentMark;
import io.rapporteur.streams.outcome.Outcome;
import io.rapporteur.streams.outcome.OutputRecord;
import io.rapporteur.streams.outcome.ReasonCode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.streams.processor.api.Record;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What annotate does with one record: admit, read, tag, route. Everything is computed, checked and
 * serialised here; the processor around it only stores and forwards.
 */
final class Annotate {
  private static final Logger LOG = LoggerFactory.getLogger(Annotate.class);

  private final AnnotateParts parts;
  private final RuleReports reports;
  private final Router router;

  Annotate(AnnotateParts parts, RuleReports reports) {
    this.parts = parts;
    this.reports = reports;
    this.router = new Router(parts.topics(), parts.directory());
  }

  /** The uri an input is about; the outcome when it is about none. */
  String uri(Record<byte[], byte[]> input) {
    String uri = DocumentNames.ofKey(input.key());
    return DocumentNames.checked("key", uri, parts.limits().uriLength());
  }

  /**
   * @param state what is remembered of the document; null when nothing is
   * @param offset of the input
   */
  Outcome apply(Record<byte[], byte[]> input, String uri, VersionState state, long offset) {
    Brought by = new Brought(input.timestamp(), offset, InputHeaders.inbox(input.headers()));
    if (input.value() == null) {
      return withdrawal(input.headers(), uri, state, by);
    }
    Headers headers = InputHeaders.passed(input.headers());
    Document document = decoded(input.value(), uri);
    Admission admission = Attempt.run("admit", () -> Admitter.decide(state, document, by));
    if (admission instanceof Admission.Dropped dropped && dropped.why() == DropReason.OUTNUMBERED) {
      LOG.warn(
          "version {} of {} is dropped: version {} came before, which is far ahead; if that was a"
              + " slip or a forgery, `rapporteur withdraw --forget URI` lets the document begin anew",
          document.getVersion(),
          LoggedLine.of(LoggedUri.of(uri)),
          state.position().version());
    }
    if (!(admission instanceof Admission.Admitted admitted)) {
      return ended(admission, uri, headers);
    }
    ContentMark.add(headers, admitted.position());
    RuleSet rules = parts.rules().current().set();
    AnnotatedDocument record = Attempt.run("read", () -> parts.analyzer().analyze(document));
    SortedMap<String, SortedSet<String>> routes = new TreeMap<>();
    List<OutputRecord> outputs = new ArrayList<>();
    Attempt.run("tag", () -> tag(record, rules, routes, outputs));
    router.check(routes);
    byte[] value =
        Attempt.run("encode", () -> parts.encoder().serialize(parts.topics().annotated(), record));
    outputs.add(0, OutputRecord.of(parts.topics().annotated(), uri, value, headers));
    RouteValues values = new RouteValues(parts, record, value);
    routes.keySet().forEach(r -> outputs.add(router.put(r, uri, values, headers)));
    VersionState next = VersionState.inForce(admitted.position(), by, routes, admitted.before());
    next.left().forEach(route -> router.takeOff(route, uri, headers).ifPresent(outputs::add));
    outputs.forEach(o -> Attempt.checkSize("encode", o, parts.limits().recordBytes()));
    return new Outcome.Ok(outputs, encoded(next));
  }

  private Outcome withdrawal(Headers given, String uri, VersionState state, Brought brought) {
    Admission admission = Admitter.withdraw(state, brought, InputHeaders.forgets(given));
    if (admission instanceof Admission.Withdrawn) {
      LOG.info(
          "{} withdrawn by {} at {}",
          LoggedLine.of(LoggedUri.of(uri)),
          Author.of(given).map(LoggedLine::of).orElse("somebody who does not say"),
          Instant.ofEpochMilli(brought.timestamp()));
    }
    return ended(admission, uri, InputHeaders.passedOfWithdrawal(given));
  }

  private Document decoded(byte[] value, String uri) {
    Document document =
        Attempt.run("decode", () -> parts.decoder().deserialize(parts.topics().documents(), value));
    if (!document.getUri().equals(uri)) {
      throw Attempt.reject(
          ReasonCode.KEY_MISMATCH,
          "decode",
          "the key is \"" + uri + "\" and the document's uri is another; give both the same");
    }
    DocumentNames.checkSource("decode", document);
    return document;
  }

  private Void tag(
      AnnotatedDocument record,
      RuleSet rules,
      SortedMap<String, SortedSet<String>> routes,
      List<OutputRecord> outputs) {
    Tagging tags = rules.tag(record);
    record.setMatches(tags.matches());
    record.setSubjects(tags.subjects());
    record.setRuleSetVersion(rules.version());
    if (record.getPubStatus() == PubStatus.usable) {
      routes.putAll(Router.routesOf(tags.matches()));
    }
    record.setRoutes(new ArrayList<>(routes.keySet()));
    outputs.addAll(reports.ofDocument(tags.failures(), rules.version()));
    return null;
  }

  private Outcome ended(Admission admission, String uri, Headers headers) {
    if (admission instanceof Admission.Withdrawn withdrawn) {
      List<OutputRecord> outputs = new ArrayList<>();
      outputs.add(OutputRecord.of(parts.topics().annotated(), uri, null, headers));
      Set<String> left = withdrawn.next().left();
      left.forEach(route -> router.takeOff(route, uri, headers).ifPresent(outputs::add));
      return new Outcome.Ok(outputs, encoded(withdrawn.next()));
    }
    Admission.Dropped dropped = (Admission.Dropped) admission;
    return new Outcome.Dropped(
        dropped.why(), dropped.next() == null ? null : encoded(dropped.next()));
  }

  private static byte[] encoded(VersionState state) {
    return Attempt.run("encode", () -> VersionStateCodec.encode(state));
  }
}
