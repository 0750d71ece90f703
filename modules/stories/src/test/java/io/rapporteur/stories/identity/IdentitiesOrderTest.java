package io.rapporteur.stories.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.rapporteur.testkit.AnnotatedDocuments;
import io.rapporteur.testkit.Seeds;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class IdentitiesOrderTest {
  private static final String[] GIVEN = {
    "Andrei", "Andrey", "Anna", "A.", "Robert", "Bob", "R. J.", "", "Сергей", "Sergey", "Mr"
  };
  private static final String[] SURNAMES = {
    "Petrov", "Petroff", "Петров", "Petrova", "Corvin", "Korvin", "Hansen", "Hanson", "Robert"
  };
  private static final String[] BODIES = {
    "Northern Rail Authority",
    "NRA",
    "National River Agency",
    "N.R.A.",
    "Labour Centre",
    "Labor Center",
    "Center for Labor",
    "Northern Rail Authority Ltd"
  };

  static List<Long> seeds() {
    return Seeds.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void shouldBeAFunctionOfTheSet(long seed) {
    Random random = new Random(seed);
    List<EntityForms> documents = documents(random);
    Identities identities = Identities.of(documents);
    List<EntityForms> others = new ArrayList<>(documents);
    documents.forEach(
        forms -> {
          if (random.nextBoolean()) {
            others.add(EntityForms.decode(forms.encode()));
          }
        });
    Collections.shuffle(others, random);
    assertThat(Identities.of(others).all()).isEqualTo(identities.all());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void shouldJoinNoTwoOfWhichOneContradictsTheOther(long seed) {
    for (Identity identity : Identities.of(documents(new Random(seed))).all()) {
      List<String> names =
          identity.members().stream().map(Identity.Member::name).distinct().toList();
      assertThat(names.contains("Petrova") && names.contains("Petrov")).isFalse();
      assertThat(
              names.contains("Northern Rail Authority") && names.contains("National River Agency"))
          .isFalse();
      boolean andrei = names.stream().anyMatch(name -> name.startsWith("Andre"));
      assertThat(andrei && names.stream().anyMatch(name -> name.startsWith("Anna"))).isFalse();
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void shouldGiveEqualBytesForEqualForms(long seed) {
    for (EntityForms forms : documents(new Random(seed))) {
      EntityForms again = EntityForms.decode(forms.encode());
      assertThat(again).isEqualTo(forms);
      assertThat(again.encode()).isEqualTo(forms.encode());
    }
  }

  private static List<EntityForms> documents(Random random) {
    List<EntityForms> documents = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      List<String> persons = new ArrayList<>();
      List<String> bodies = new ArrayList<>();
      for (int k = 0; k < 4; k++) {
        persons.add((pick(random, GIVEN) + ' ' + pick(random, SURNAMES)).strip());
        bodies.add(pick(random, BODIES));
      }
      AnnotatedDocuments document =
          AnnotatedDocuments.annotated("urn:" + i)
              .body(String.join(". ", persons) + ". " + String.join(". ", bodies));
      persons.forEach(document::person);
      bodies.forEach(document::organisation);
      documents.add(EntityForms.of(document.build()));
    }
    return documents;
  }

  private static String pick(Random random, String[] from) {
    return from[random.nextInt(from.length)];
  }
}
