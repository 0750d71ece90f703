package io.rapporteur.analysis.entities;

import static io.rapporteur.analysis.entities.NamedReadings.entity;
import static io.rapporteur.analysis.entities.NamedReadings.read;
import static org.assertj.core.api.Assertions.assertThat;

import io.rapporteur.analysis.reading.Reading;
import io.rapporteur.model.Entity;
import io.rapporteur.model.EntityType;
import java.util.List;
import org.junit.jupiter.api.Test;

class OwnedBodiesTest {

  @Test
  void shouldTellBodiesOfOneNameApartByWhoseTheyAre() {
    Reading reading =
        read(
            "The Norwegian Foreign Ministry said the talks were over. The Foreign Ministry of Poland"
                + " said they were not, and Poland's Foreign Ministry said it again.");
    assertThat(organisations(reading))
        .containsExactlyInAnyOrder("Norwegian Foreign Ministry", "Foreign Ministry of Poland");
    Entity polish = entity(reading, "name:organisation/foreign-ministry-of-poland");
    assertThat(polish.getMentions()).isEqualTo(2);
    assertThat(polish.getCountry()).isEqualTo("PL");
    assertThat(polish.getMerges())
        .allSatisfy(merge -> assertThat(merge.getReason()).isEqualTo("exact:of Poland"));
  }

  @Test
  void shouldNameABodyWithThePlaceThatBelongsToItsName() {
    Reading reading = read("Davit Kapanadze of the Black Sea Institute in Batumi disagreed.");
    assertThat(organisations(reading)).containsExactly("Black Sea Institute");
  }

  @Test
  void shouldTakeTheBareNameForTheOnlyBodyOfThatName() {
    Reading reading =
        read(
            "The Polish Foreign Ministry called the talks useful. On Monday the Foreign Ministry"
                + " published the text.");
    assertThat(organisations(reading)).containsExactly("Polish Foreign Ministry");
  }

  private static List<String> organisations(Reading reading) {
    return reading.result().getEntities().stream()
        .filter(entity -> entity.getType() == EntityType.organisation)
        .map(Entity::getName)
        .toList();
  }
}
