package io.rapporteur.console.opensearch;

import io.rapporteur.console.index.Arrival;
import io.rapporteur.console.index.Facet;
import io.rapporteur.console.index.Keys;
import io.rapporteur.console.index.Row;
import io.rapporteur.console.json.Json;
import io.rapporteur.model.AnnotatedDocument;
import io.rapporteur.rules.engine.IndexedFields;
import io.rapporteur.rules.query.Field;
import io.rapporteur.rules.query.TextAnalysis;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Documents as the cluster is sent them. */
final class IndexedSources {
  /** OpenSearch takes ids of at most so many bytes. */
  private static final int LONGEST_ID = 512;

  private IndexedSources() {}

  /** What a document is found and replaced by: its uri, or its digest when that is too long. */
  static String id(String uri) {
    return uri.getBytes(StandardCharsets.UTF_8).length <= LONGEST_ID ? uri : Keys.digest(uri);
  }

  static String of(Arrival arrival, Row row) {
    AnnotatedDocument document = arrival.document();
    Map<String, List<Object>> rule = new LinkedHashMap<>();
    boolean[] odd = {false};
    IndexedFields.of(
        document,
        new IndexedFields.Sink() {
          @Override
          public void text(Field field, String text) {
            if (!field.words() && text.length() > Keys.LONGEST) {
              odd[0] = true;
              return;
            }
            String value = field.words() ? String.join(" ", TextAnalysis.words(text)) : text;
            add(field, value);
          }

          @Override
          public void number(Field field, double value) {
            // as text, or digits are lost on the way
            add(field, Double.toString(value));
          }

          private void add(Field field, String value) {
            String name = Mapping.field(field).substring("rule.".length());
            rule.computeIfAbsent(name, n -> new ArrayList<>()).add(value);
          }
        });
    Map<String, Object> facet = new LinkedHashMap<>();
    row.values().forEach((each, values) -> facet.put(each.label(), values));
    Instant published = Row.published(document);
    long order = published == null ? Long.MIN_VALUE + 1 : published.toEpochMilli();
    return Json.write(
        Json.object(
            "uri", row.uri(),
            "version", document.getVersion(),
            "headline", document.getHeadline(),
            "body", document.getBody(),
            "source", document.getInfoSource(),
            "language", document.getLanguage().getTag(),
            "published", published,
            "arrived", arrival.at(),
            "countries", row.values().get(Facet.COUNTRY),
            "subjects", row.values().get(Facet.SUBJECT),
            "routes", row.values().get(Facet.ROUTE),
            "rules", row.values().get(Facet.RULE),
            "rule", rule,
            "facet", facet,
            "order",
                Json.object(
                    "arrived", arrival.at().toEpochMilli(),
                    "published", order,
                    "tie", Keys.tie(row.uri())),
            "odd", odd[0],
            "row", row.json(),
            "content", arrival.content(),
            "record", Base64.getEncoder().encodeToString(arrival.bytes())));
  }
}
