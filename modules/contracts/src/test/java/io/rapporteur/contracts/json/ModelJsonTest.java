package io.rapporteur.contracts.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.rapporteur.contracts.SampleRecords;
import io.rapporteur.contracts.json.ModelJson.UnknownFields;
import io.rapporteur.model.AnnotatedDocument;
import io.rapporteur.model.Document;
import io.rapporteur.model.Figure;
import io.rapporteur.model.Language;
import io.rapporteur.model.Rule;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ModelJsonTest {
  @Test
  void shouldWriteOneLineWithoutWrappers() {
    String json = ModelJson.toJson(SampleRecords.document());

    assertThat(json)
        .startsWith(
            "{\"uri\":\"https://news.example/ferry\",\"version\":2,\"versionCreated\":\"2024-02-28T09:30:00Z\"")
        .contains(
            "\"pubStatus\":\"usable\"", "\"by\":null", "\"attributes\":{\"desk\":\"shipping\"}")
        .doesNotContain("\n");
  }

  @Test
  void shouldReadBackWhatItWrote() {
    assertThat(ModelJson.fromJson(Document.class, ModelJson.toJson(SampleRecords.document())))
        .isEqualTo(SampleRecords.document());
  }

  @Test
  void shouldStayOneLineWhateverTheText() {
    Document document = SampleRecords.document();
    document.setBody("a\nb\r\u2028c\u2029d\u0085e\u0000f\u000B");

    String json = ModelJson.toJson(document);

    assertThat(json.lines()).hasSize(1);
    assertThat(json)
        .doesNotContain("\u2028", "\u2029", "\u0085")
        .contains("a\\nb\\r\\u2028c\\u2029d\\u0085e\\u0000f\\u000B");
    assertThat(ModelJson.fromJson(Document.class, json)).isEqualTo(document);
  }

  @Test
  void shouldSortMapsSoThatEqualRecordsGiveEqualText() {
    Document document = SampleRecords.document();
    document.setAttributes(Map.of("b", "2", "a", "1", "c", "3"));

    assertThat(ModelJson.toJson(document)).contains("{\"a\":\"1\",\"b\":\"2\",\"c\":\"3\"}");
  }

  @Test
  void shouldTakeDefaultsForWhatIsLeftOut() {
    Rule rule = ModelJson.fromJson(Rule.class, "{\"id\": \"a\", \"query\": \"body:ferry\"}");

    assertThat(rule).isEqualTo(Rule.newBuilder().setId("a").setQuery("body:ferry").build());
  }

  @Test
  void shouldGiveEachRecordDefaultsOfItsOwn() {
    String json = "{\"id\": \"a\", \"query\": \"x\"}";
    ModelJson.fromJson(Rule.class, json).getSubjects().add("medtop:1");

    assertThat(ModelJson.fromJson(Rule.class, json).getSubjects()).isEmpty();
    AnnotatedDocument first = ModelJson.fromJson(AnnotatedDocument.class, "{\"uri\": \"u\"}");
    first.getLanguage().setTag("hy");
    assertThat(ModelJson.fromJson(AnnotatedDocument.class, "{\"uri\": \"u\"}").getLanguage())
        .isEqualTo(new Language("und", 0.0, null, List.of()));
  }

  @Test
  void shouldCarryNumbersThatJsonHasNot() {
    AnnotatedDocument record = ModelJson.fromJson(AnnotatedDocument.class, "{\"uri\": \"u\"}");
    record.getLanguage().setConfidence(Double.NaN);

    String json = ModelJson.toJson(record);

    assertThat(json).contains("\"confidence\":\"NaN\"");
    assertThat(ModelJson.fromJson(AnnotatedDocument.class, json).getLanguage().getConfidence())
        .isNaN();
  }

  @Test
  void shouldTakeInstantsWithAnyOffset() {
    Document document =
        ModelJson.fromJson(
            Document.class, "{\"uri\":\"u\",\"published\":\"2024-02-28T13:30:00+04:00\"}");

    assertThat(document.getPublished()).isEqualTo(Instant.parse("2024-02-28T09:30:00Z"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{}                                         | uri            | missing",
        "{\"uri\": 7}                               | uri            | a string is expected, found 7",
        "{\"uri\": null}                            | uri            | a string is expected, found null",
        "{\"uri\": \"u\", \"versoin\": 1}           | versoin        | no such field; it has uri, version",
        "{\"uri\": \"u\", \"version\": 1.5}         | version        | a whole number is expected, found 1.5",
        "{\"uri\": \"u\", \"version\": 99999999999999999999} | version | is not a whole number",
        "{\"uri\": \"u\", \"published\": \"today\"} | published      | ISO 8601",
        "{\"uri\": \"u\", \"published\": \"+999999999-12-31T23:59:59Z\"} | published | ISO 8601",
        "{\"uri\": \"u\", \"pubStatus\": \"gone\"}  | pubStatus      | one of usable, withheld, canceled",
        "{\"uri\": \"u\", \"subjects\": [\"a\", 1]} | subjects[1]    | a string is expected, found 1",
        "{\"uri\": \"u\", \"attributes\": {\"k\": []}} | attributes.k | a string is expected, found [",
        "{\"uri\": \"u\", \"uri\": \"v\"}           | uri            | twice",
        "{\"uri\": \"u\"} {}                        | ``             | more text follows",
        "[]                                         | ``             | an object (Document) is expected, found [",
        "{\"uri\":                                  | ``             | not JSON at line 1, column",
      })
  void shouldSayWhatIsWrongAndWhere(String json, String path, String message) {
    assertThatExceptionOfType(ModelJsonException.class)
        .isThrownBy(() -> ModelJson.fromJson(Document.class, json))
        .withMessageContaining(message)
        .satisfies(e -> assertThat(e.path()).isEqualTo(path));
  }

  @Test
  void shouldNamePathsInsideNestedRecords() {
    String json =
        "{\"uri\":\"u\",\"figures\":[{\"span\":{\"start\":1,\"end\":\"2\",\"exact\":\"x\"}}]}";

    assertThatExceptionOfType(ModelJsonException.class)
        .isThrownBy(() -> ModelJson.fromJson(AnnotatedDocument.class, json))
        .withMessageContaining(
            "figures[0].span.end (line 1, column 48): a 32-bit whole number is expected");
  }

  @Test
  void shouldSkipUnknownFieldsWhenTold() {
    String json = "{\"uri\":\"u\",\"later\":{\"a\":[1,{}]},\"version\":3}";

    assertThat(ModelJson.fromJson(Document.class, json, UnknownFields.IGNORE).getVersion())
        .isEqualTo(3);
  }

  @Test
  void shouldWriteFiguresByNameOfTheirEnums() {
    Figure figure =
        ModelJson.fromJson(
            Figure.class,
            "{\"span\":{\"start\":0,\"end\":3,\"exact\":\"24%\"},\"values\":[24],\"comparator\":\"growth\",\"change\":\"up\"}");

    assertThat(ModelJson.toJson(figure))
        .contains("\"values\":[24.0]", "\"comparator\":\"growth\"", "\"change\":\"up\"");
  }
}
