package io.rapporteur.analysis.verify;

import static org.assertj.core.api.Assertions.assertThat;

import io.rapporteur.model.AnnotatedDocument;
import io.rapporteur.model.Change;
import io.rapporteur.model.Comparator;
import io.rapporteur.model.DateBasis;
import io.rapporteur.model.DateReference;
import io.rapporteur.model.DateType;
import io.rapporteur.model.Document;
import io.rapporteur.model.Edit;
import io.rapporteur.model.EditKind;
import io.rapporteur.model.EntityType;
import io.rapporteur.model.Figure;
import io.rapporteur.model.Mention;
import io.rapporteur.model.MentionKind;
import io.rapporteur.model.Range;
import io.rapporteur.model.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecordVerifierTest {
  private final AnnotatedDocument record =
      AnnotatedDocument.newBuilder().setUri("t:1").setBody("🌉 Ferry leaves").build();

  @Test
  void shouldFindNothingWhenSpansCountCodePoints() {
    record.setHeadlineSpan(new Span(2, 7, "Ferry"));

    assertThat(RecordVerifier.verify(record)).isEmpty();
  }

  @Test
  void shouldSayBothTextsWhenASpanDoesNotReproduceItsOwn() {
    record.setHeadlineSpan(new Span(3, 8, "Ferry"));

    assertThat(RecordVerifier.verify(record))
        .containsExactly(new Defect("headlineSpan", "exact is 'Ferry', the body has 'erry '"));
  }

  @Test
  void shouldObjectWhenASpanLiesOutsideTheBody() {
    record.setHeadlineSpan(new Span(10, 99, "leaves"));

    assertThat(RecordVerifier.verify(record))
        .extracting(Defect::path)
        .containsExactly("headlineSpan");
  }

  @Test
  void shouldObjectWhenAMentionNamesNoEntity() {
    Span span = new Span(2, 7, "Ferry");
    record.setMentions(
        List.of(new Mention(span, EntityType.values()[0], MentionKind.name, "urn:nobody")));

    assertThat(RecordVerifier.verify(record))
        .extracting(Defect::path)
        .containsExactly("mentions[0].entity");
  }

  @Test
  void shouldObjectWhenSentencesOverlapOrRoutesAreNotSorted() {
    record.setSentences(List.of(new Range(0, 7), new Range(6, 14)));
    record.setRoutes(List.of("b", "a"));

    assertThat(RecordVerifier.verify(record))
        .extracting(Defect::path)
        .containsExactlyInAnyOrder("sentences[1]", "routes[1]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2023-02-28",
        "2022-12",
        "2022",
        "P1Y",
        "P2W",
        "PT3H",
        "P1M2D",
        "XXXX-WXX-4",
        "PAST_REF",
        "2023-W09",
        "2023-W09-WE",
        "2023-Q1",
        "2023-FA",
        "2023-02-28TMO",
        "2023-02-28T10:30",
        "199X",
        "20",
        "PXY",
        "P1DE",
        "XXXX-10-31",
        "2023-H1",
        "T18:00",
        "P0.5Y",
        "PXC"
      })
  void shouldTakeATimex3Value(String value) {
    record.setDates(List.of(date(value)));

    assertThat(RecordVerifier.verify(record)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "yesterday", "28.02.2023", "P", "2023-2-28", "1 year", "PT", "--"})
  void shouldObjectWhenAValueIsNoTimex3(String value) {
    record.setDates(List.of(date(value)));

    assertThat(RecordVerifier.verify(record))
        .extracting(Defect::path)
        .containsExactly("dates[0].value");
  }

  @Test
  void shouldObjectWhenAUnitLooksLikeACurrencyAndIsNone() {
    Figure figure =
        Figure.newBuilder()
            .setSpan(new Span(2, 7, "Ferry"))
            .setValues(List.of(1.0))
            .setUnit("XQQ")
            .setComparator(Comparator.absolute)
            .setChange(Change.none)
            .build();
    record.setFigures(List.of(figure));

    assertThat(RecordVerifier.verify(record))
        .extracting(Defect::path)
        .containsExactly("figures[0].unit");
  }

  @Test
  void shouldObjectWhenEditsDoNotGiveTheBody() {
    Document source = Document.newBuilder().setUri("t:1").setBody("🌉 Ferry[ad_1] leaves").build();
    Edit right = new Edit(EditKind.short_code, 7, 13, "[ad_1]", "", 7);
    record.setEdits(List.of(right));
    assertThat(RecordVerifier.verify(record, source)).isEmpty();

    record.setEdits(List.of(new Edit(EditKind.short_code, 7, 12, "[ad_1]", "", 7)));

    assertThat(RecordVerifier.verify(record, source))
        .extracting(Defect::path)
        .containsExactly("edits[0].exact", "edits");
  }

  private static DateReference date(String value) {
    return DateReference.newBuilder()
        .setSpan(new Span(2, 7, "Ferry"))
        .setType(DateType.date)
        .setValue(value)
        .setResolved(DateBasis.explicit)
        .build();
  }
}
