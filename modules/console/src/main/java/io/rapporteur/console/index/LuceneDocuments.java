package io.rapporteur.console.index;

import io.rapporteur.rules.engine.IndexedFields;
import io.rapporteur.rules.query.Field;
import io.rapporteur.rules.query.TextAnalysis;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.DelegatingAnalyzerWrapper;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.DoublePoint;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;

/** Documents as the indexes hold them. */
final class LuceneDocuments {
  private static final Map<String, Analyzer> BY_FIELD =
      Arrays.stream(Field.values()).collect(Collectors.toMap(Field::label, TextAnalysis::of));

  /** Cuts each field as rules do, with their gap between values. */
  static final Analyzer ANALYZER =
      new DelegatingAnalyzerWrapper(Analyzer.PER_FIELD_REUSE_STRATEGY) {
        @Override
        protected Analyzer getWrappedAnalyzer(String field) {
          return BY_FIELD.getOrDefault(field, TextAnalysis.WHOLE);
        }

        @Override
        public int getPositionIncrementGap(String field) {
          return IndexedFields.GAP;
        }
      };

  private static final FieldType WORDS = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
  private static final FieldType WHOLE = type(IndexOptions.DOCS);

  private LuceneDocuments() {}

  private static FieldType type(IndexOptions options) {
    FieldType type = new FieldType();
    type.setIndexOptions(options);
    type.setTokenized(true);
    type.setOmitNorms(true);
    type.freeze();
    return type;
  }

  static Document of(Arrival arrival, Row row) {
    Document made = new Document();
    String key = Keys.key(row.uri());
    made.add(new StringField(Names.KEY, key, org.apache.lucene.document.Field.Store.NO));
    boolean[] odd = {!key.equals(row.uri())};
    IndexedFields.of(
        arrival.document(),
        new IndexedFields.Sink() {
          @Override
          public void text(Field field, String text) {
            if (!field.words() && text.length() > Keys.LONGEST) {
              odd[0] = true;
              return;
            }
            FieldType type = field.words() ? WORDS : WHOLE;
            made.add(new org.apache.lucene.document.Field(field.label(), text, type));
          }

          @Override
          public void number(Field field, double value) {
            made.add(new DoublePoint(field.label(), value));
          }
        });
    if (odd[0]) {
      made.add(new StringField(Names.ODD, "1", org.apache.lucene.document.Field.Store.NO));
    }
    addFacets(made, row.values());
    addOwn(made, arrival, row);
    return made;
  }

  private static void addFacets(Document made, Map<Facet, List<String>> values) {
    values.forEach(
        (facet, all) ->
            all.forEach(
                value -> {
                  made.add(
                      new StringField(
                          facet.field(), value, org.apache.lucene.document.Field.Store.NO));
                  made.add(new SortedSetDocValuesField(facet.field(), new BytesRef(value)));
                }));
  }

  private static void addOwn(Document made, Arrival arrival, Row row) {
    long arrived = arrival.at().toEpochMilli();
    Instant published = Row.published(arrival.document());
    made.add(new LongPoint(Names.ARRIVED, arrived));
    made.add(new NumericDocValuesField(Names.ARRIVED, arrived));
    made.add(
        new NumericDocValuesField(
            Names.PUBLISHED, published == null ? Long.MIN_VALUE + 1 : published.toEpochMilli()));
    made.add(new NumericDocValuesField(Names.TIE, Keys.tie(row.uri())));
    made.add(new BinaryDocValuesField(Names.ROW, new BytesRef(row.json())));
    made.add(new StoredField(Names.CONTENT, arrival.content()));
    made.add(new StoredField(Names.RECORD, new BytesRef(arrival.bytes())));
  }
}
