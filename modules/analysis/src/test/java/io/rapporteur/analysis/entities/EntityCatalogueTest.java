package io.rapporteur.analysis.entities;

import static org.assertj.core.api.Assertions.assertThat;

import io.rapporteur.analysis.gazetteer.Pieces;
import io.rapporteur.model.Entity;
import io.rapporteur.model.EntityType;
import io.rapporteur.testkit.Seeds;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class EntityCatalogueTest {

  @Test
  void shouldFindNameAndAlias() {
    EntityCatalogue catalogue =
        EntityCatalogue.empty()
            .with(Map.of("u:1", entity("u:1", "Borjomi Works", "Borjomi Plant")));
    assertThat(find(catalogue, "Borjomi Works")).containsExactly("u:1");
    assertThat(find(catalogue, "Borjomi Plant burnt")).containsExactly("u:1");
    assertThat(find(catalogue, "Borjomi")).isEmpty();
  }

  @Test
  void shouldForgetWhatIsRemovedOrRenamed() {
    EntityCatalogue first =
        EntityCatalogue.empty()
            .with(Map.of("u:1", entity("u:1", "Alpha Works"), "u:2", entity("u:2", "Beta Works")));
    EntityCatalogue second =
        first
            .with(Map.of("u:1", entity("u:1", "Gamma Works")))
            .with(Collections.singletonMap("u:2", null));
    assertThat(find(second, "Alpha Works")).isEmpty();
    assertThat(find(second, "Gamma Works")).containsExactly("u:1");
    assertThat(find(second, "Beta Works")).isEmpty();
    assertThat(second.size()).isEqualTo(1);
    assertThat(find(first, "Beta Works")).containsExactly("u:2");
  }

  @Test
  void shouldHoldWhatAMapHoldsAfterRandomChanges() {
    long seed = Seeds.one(1);
    Random random = new Random(seed);
    EntityCatalogue catalogue = EntityCatalogue.empty();
    Map<String, Entity> expected = new HashMap<>();
    for (int round = 0; round < 300; round++) {
      Map<String, Entity> changes = new HashMap<>();
      for (int i = random.nextInt(4); i >= 0; i--) {
        String uri = "u:" + random.nextInt(40);
        changes.put(uri, random.nextInt(3) == 0 ? null : entity(uri, name(random.nextInt(60))));
      }
      catalogue = catalogue.with(changes);
      changes.forEach(
          (uri, e) -> {
            if (e == null) {
              expected.remove(uri);
            } else {
              expected.put(uri, e);
            }
          });
      assertThat(catalogue.size()).as("seed " + seed).isEqualTo(expected.size());
    }
    for (int n = 0; n < 60; n++) {
      String name = name(n);
      List<String> uris =
          expected.values().stream()
              .filter(e -> e.getName().equals(name))
              .map(Entity::getUri)
              .toList();
      assertThat(find(catalogue, name))
          .as("seed " + seed)
          .containsExactlyInAnyOrderElementsOf(uris);
    }
  }

  private static String name(int n) {
    return "Firm " + (char) ('A' + n % 26) + (char) ('a' + n / 26);
  }

  private static List<String> find(EntityCatalogue catalogue, String text) {
    List<String> uris = new ArrayList<>();
    catalogue.longest(Pieces.of(text), 0, e -> uris.add(e.getUri()));
    return uris;
  }

  private static Entity entity(String uri, String name, String... aliases) {
    return Entity.newBuilder()
        .setUri(uri)
        .setType(EntityType.organisation)
        .setName(name)
        .setAliases(List.of(aliases))
        .build();
  }
}
