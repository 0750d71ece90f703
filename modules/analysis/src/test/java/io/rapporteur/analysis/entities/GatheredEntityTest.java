package io.rapporteur.analysis.entities;

import static org.assertj.core.api.Assertions.assertThat;

import io.rapporteur.model.Entity;
import io.rapporteur.model.EntityType;
import org.junit.jupiter.api.Test;

class GatheredEntityTest {
  @Test
  void shouldStartWithTheDefaultsOfTheSchema() {
    Entity expected =
        Entity.newBuilder().setUri("name:x/y").setType(EntityType.person).setName("Y").build();
    assertThat(GatheredEntity.bare("name:x/y", EntityType.person, "Y")).isEqualTo(expected);
  }
}
