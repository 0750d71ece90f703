package io.rapporteur.console.api;

import io.rapporteur.console.http.Call;
import io.rapporteur.console.http.HttpAnswer;
import io.rapporteur.console.http.Problem;
import io.rapporteur.console.index.Stored;
import io.rapporteur.console.json.Json;
import io.rapporteur.console.json.Raw;
import io.rapporteur.console.tables.MembershipTable;
import io.rapporteur.console.tables.RecordPlace;
import io.rapporteur.contracts.json.ModelJson;
import io.rapporteur.contracts.serde.AvroDeserializer;
import io.rapporteur.contracts.serde.UnreadablePayloadException;
import io.rapporteur.model.AnnotatedDocument;
import io.rapporteur.model.Document;
import io.rapporteur.model.Rule;
import io.rapporteur.model.RuleMatch;
import io.rapporteur.rules.Explanation;
import io.rapporteur.rules.RuleExplainer;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** One document: as read, as fed, and why a rule matches it. */
final class DocumentApi {
  private static final int CARRIERS = 50;

  /** Annotate hands the time of its input on; whoever writes by other means may be later. */
  private static final long SLACK_MILLIS = 5_000;

  private final Desk desk;
  private final RowsOut rows;
  private final AvroDeserializer<AnnotatedDocument> annotated;
  private final AvroDeserializer<Document> documents;

  DocumentApi(Desk desk) {
    this.desk = desk;
    this.rows = new RowsOut(desk);
    this.annotated = desk.clients().deserializer(AnnotatedDocument.class);
    this.documents = desk.clients().deserializer(Document.class);
  }

  private Stored stored(String uri) {
    return desk.model()
        .document(uri)
        .orElseThrow(
            () ->
                Problem.missing("the console holds no document of this uri")
                    .with("mend", "it was withdrawn, or is older than console.retention.days"));
  }

  private AnnotatedDocument read(Stored stored) {
    return annotated.deserialize(desk.clients().topics().annotated(), stored.bytes());
  }

  HttpAnswer show(Call call) {
    String uri = call.text("uri");
    Stored stored = stored(uri);
    AnnotatedDocument document = read(stored);
    Map<?, ?> row = (Map<?, ?>) Json.parse(stored.row());
    MembershipTable memberships = desk.tables().memberships();
    RecordPlace member = memberships.record(uri);
    String etag =
        row.get("partition")
            + "-"
            + row.get("offset")
            + (member == null ? "" : "-" + member.offset());
    return HttpAnswer.json(
            Json.object(
                "record", new Raw(ModelJson.toJson(document)),
                "row", rows.row(uri, stored.row()),
                "provenance",
                    Json.object(
                        "topic", desk.clients().topics().annotated(),
                        "partition", row.get("partition"),
                        "offset", row.get("offset"),
                        "timestamp", row.get("arrived"),
                        "bytes", stored.bytes().length,
                        "content", stored.content()),
                "membership", member == null ? null : membership(member),
                "carriers", rows.of(memberships.carriersOf(uri), CARRIERS),
                "routes", document.getRoutes().stream().map(r -> route(r, document)).toList()))
        .with("ETag", '"' + etag + '"');
  }

  private Raw membership(RecordPlace place) {
    return desk.fetcher()
        .at(place.topic(), place.partition(), place.offset())
        .map(desk.tables().memberships()::read)
        .map(membership -> new Raw(ModelJson.toJson(membership)))
        .orElse(null);
  }

  private static Map<String, Object> route(String route, AnnotatedDocument document) {
    List<String> rules =
        document.getMatches().stream()
            .filter(match -> match.getRoutes().contains(route))
            .map(RuleMatch::getRule)
            .toList();
    return Json.object("route", route, "rules", rules);
  }

  HttpAnswer original(Call call) {
    String uri = call.text("uri");
    Stored stored = stored(uri);
    long version = read(stored).getVersion();
    Instant arrived = Instant.parse((String) ((Map<?, ?>) Json.parse(stored.row())).get("arrived"));
    String topic = desk.clients().topics().documents();
    ConsumerRecord<byte[], byte[]> found =
        desk.fetcher()
            .of(
                topic,
                uri,
                arrived.toEpochMilli() - SLACK_MILLIS,
                record -> isVersion(record, version))
            .orElseThrow(
                () ->
                    Problem.missing("the document as it was fed is on " + topic + " no more")
                        .with("mend", "keep that topic longer: retention in deploy/topics.yaml"));
    RecordPlace place = place(found);
    return HttpAnswer.json(
        Json.object(
            "record",
            new Raw(ModelJson.toJson(documents.deserialize(topic, found.value()))),
            "provenance",
            provenance(place)));
  }

  private boolean isVersion(ConsumerRecord<byte[], byte[]> record, long version) {
    try {
      Document document = documents.deserialize(record.topic(), record.value());
      return document != null && document.getVersion() == version;
    } catch (UnreadablePayloadException e) {
      // another record of that key, which was dead-lettered
      return false;
    }
  }

  private static RecordPlace place(ConsumerRecord<byte[], byte[]> record) {
    return new RecordPlace(
        record.topic(),
        record.partition(),
        record.offset(),
        Instant.ofEpochMilli(record.timestamp()));
  }

  /** Where a record lies, as the API has it. */
  static Map<String, Object> provenance(RecordPlace place) {
    return Json.object(
        "topic", place.topic(),
        "partition", place.partition(),
        "offset", place.offset(),
        "timestamp", place.at());
  }

  HttpAnswer explain(Call call) {
    String uri = call.text("uri");
    AnnotatedDocument document = read(stored(uri));
    String id = call.text("rule", "");
    Rule rule =
        id.isEmpty()
            ? Rule.newBuilder().setId("asked").setQuery(call.text("q")).build()
            : desk.tables()
                .rules()
                .inForce()
                .rule(id)
                .orElseThrow(() -> Problem.missing("there is no rule " + id));
    try {
      Explanation why = RuleExplainer.explain(rule, document);
      Explanation failure = why.firstFailure();
      return HttpAnswer.json(
          Json.object(
              "rule",
              rule.getId(),
              "uri",
              uri,
              "matches",
              why.satisfied(),
              "firstFailure",
              failure == null ? null : failure.clause(),
              "explanation",
              new Raw(why.toJson())));
    } catch (IllegalArgumentException e) {
      throw Problem.unreadable("the query of rule " + rule.getId() + ": " + e.getMessage());
    }
  }
}
