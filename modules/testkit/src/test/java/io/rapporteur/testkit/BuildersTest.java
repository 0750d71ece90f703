package io.rapporteur.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.rapporteur.model.AnnotatedDocument;
import io.rapporteur.model.Span;
import org.junit.jupiter.api.Test;

class BuildersTest {
  @Test
  void shouldBuildRecordsWhoseSpansProveThemselves() {
    AnnotatedDocument record =
        AnnotatedDocuments.annotated("urn:a")
            .body("\uD83D\uDCF0 Anna Vardan said “trade grew by 24%” in Gyumri. Anna Vardan left.")
            .person("Anna Vardan")
            .place("Gyumri", "AM")
            .figure("24%", 24, "percent")
            .quotation("trade grew by 24%", "Anna Vardan")
            .build();

    assertThat(record.getMentions()).hasSize(3);
    assertThat(record.getMentions()).allMatch(m -> BodySpans.proves(record.getBody(), m.getSpan()));
    assertThat(record.getFigures().get(0).getSpan()).isEqualTo(new Span(34, 37, "24%"));
    assertThat(record.getQuotations().get(0).getSpeaker()).isEqualTo("name:person/anna-vardan");
  }

  @Test
  void shouldSaySoWhenTheBodyLacksTheText() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> AnnotatedDocuments.annotated("urn:a").figure("99%", 99, "percent"))
        .withMessageContaining("99%");
  }
}
