package io.rapporteur.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.rapporteur.model.AnnotatedDocument;
import io.rapporteur.model.Bound;
import io.rapporteur.model.Change;
import io.rapporteur.model.Comparator;
import io.rapporteur.model.Document;
import io.rapporteur.model.Entity;
import io.rapporteur.model.EntityType;
import io.rapporteur.model.Figure;
import io.rapporteur.model.FigureStatus;
import io.rapporteur.model.Scope;
import io.rapporteur.model.ScopeRole;
import io.rapporteur.model.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class SlotAdapterTest {
  private final AnnotatedDocument record =
      AnnotatedDocument.newBuilder().setUri("a").setBody("Over 40 people in 2023").build();

  private Figure.Builder figure() {
    return Figure.newBuilder()
        .setSpan(new Span(5, 14, "40 people"))
        .setValues(List.of(40.0))
        .setComparator(Comparator.absolute)
        .setChange(Change.none);
  }

  private JsonNode slots(Figure figure) {
    record.setFigures(List.of(figure));
    Document source = Document.newBuilder().setUri("a").setBody(record.getBody()).build();
    return SlotAdapter.slots(new ReadDocument(source, record, RawOffsets.of(List.of())))
        .path("figures")
        .get(0);
  }

  @Test
  void shouldGiveScopesAndTimesWhenTheFigureHasThem() {
    Scope scope =
        Scope.newBuilder().setText("Brenn").setRole(ScopeRole.in).setInherited(false).build();
    JsonNode slots =
        slots(
            figure()
                .setScopes(List.of(scope))
                .setBegin("2023-01-01")
                .setEnd("2023-12-31")
                .setPer("week")
                .setShareOf(new Span(5, 14, "40 people"))
                .setStatus(FigureStatus.planned)
                .build());
    assertThat(slots.path("scope").get(0).asText()).isEqualTo("Brenn");
    assertThat(slots.path("begin").asText()).isEqualTo("2023-01-01");
    assertThat(slots.path("end_").asText()).isEqualTo("2023-12-31");
    assertThat(slots.path("per").asText()).isEqualTo("week");
    assertThat(slots.path("shareOf").asText()).isEqualTo("40 people");
    assertThat(slots.path("status").asText()).isEqualTo("planned");
  }

  @Test
  void shouldNameTheGiverAndTheBoundWhenTheRecordHasThem() {
    record.setEntities(
        List.of(
            Entity.newBuilder()
                .setUri("name:organisation/police")
                .setType(EntityType.organisation)
                .setName("Police")
                .build()));
    JsonNode slots =
        slots(figure().setGivenBy("name:organisation/police").setBound(Bound.at_least).build());
    assertThat(slots.path("giver").asText()).isEqualTo("Police");
    assertThat(slots.path("bound").asText()).isEqualTo("at_least");
    assertThat(slots.path("direction").asText()).isEqualTo("none");
    assertThat(slots.path("start").asInt()).isEqualTo(5);
  }
}
