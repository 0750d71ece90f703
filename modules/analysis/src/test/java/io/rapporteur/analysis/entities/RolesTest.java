package io.rapporteur.analysis.entities;

import static io.rapporteur.analysis.entities.NamedReadings.read;
import static org.assertj.core.api.Assertions.assertThat;

import io.rapporteur.analysis.reading.Reading;
import io.rapporteur.model.Entity;
import io.rapporteur.model.EntityType;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RolesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The city jailed its former mayor, Elena Markovic, on Monday.| Elena Markovic: former mayor",
        "A court jailed the city's former mayor, Elena Markovic, on Monday."
            + "| Elena Markovic: former mayor",
        "Talks with the Minister of Transport of Norway, Elena Markovic, went on."
            + "| Elena Markovic: Minister of Transport of iso3166:NO",
        "We met [Norway’s President] Elena Markovic twice."
            + "| Elena Markovic: President of iso3166:NO",
        "Chief Executive Elena Markovic left.| Elena Markovic: Chief Executive",
        "Sunder Harbour Authority (SHA) director Elena Markovic spoke."
            + "| Elena Markovic: director of name:organisation/sunder-harbour-authority",
        "Elena Markovic, chief dredging engineer at Malo Ltd., left."
            + "| Elena Markovic: chief dredging engineer of name:organisation/malo-ltd",
        "The executive vice president, Elena Markovic, left."
            + "| Elena Markovic: executive vice president",
        "Kenya's Secretary of State Elena Markovic left."
            + "| Elena Markovic: Secretary of State of iso3166:KE",
      })
  void shouldKeepTheOfficeThatStandsBesideAName(String text, String roles) {
    assertThat(roles(read(text))).containsExactly(roles);
  }

  @Test
  void shouldNotGiveAnOfficeToThePersonAddressedBeforeIt() {
    Reading reading =
        read("Minister Elena Markovic, the President of Norway said on Monday that talks go on.");
    assertThat(roles(reading)).noneMatch(role -> role.contains("President"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A lawyer for Mr. Markovic did not reply.",
        "A lawyer for the late Elena Markovic did not reply.",
      })
  void shouldNotGiveTheRoleOfOneWhoWorksForSomebodyToThem(String text) {
    assertThat(roles(read(text))).isEmpty();
  }

  @Test
  void shouldKeepOneRoleWhenAnOfficeIsGivenInFullAndInShort() {
    Reading reading =
        read(
            "Norway's Foreign Minister Elena Markovic came. Norwegian FM Elena Markovic left."
                + " Minister Elena Markovic slept.");
    assertThat(roles(reading)).containsExactly("Elena Markovic: Foreign Minister of iso3166:NO");
  }

  private static List<String> roles(Reading reading) {
    return reading.result().getEntities().stream()
        .filter(entity -> entity.getType() == EntityType.person)
        .flatMap(entity -> entity.getRoles().stream().map(role -> describe(entity, role)))
        .toList();
  }

  private static String describe(Entity person, io.rapporteur.model.Role role) {
    String of = role.getOf() == null ? "" : " of " + role.getOf();
    return person.getName() + ": " + role.getTitle() + of;
  }
}
