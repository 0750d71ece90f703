package io.rapporteur.analysis.entities;

import static io.rapporteur.analysis.entities.NamedReadings.entity;
import static io.rapporteur.analysis.entities.NamedReadings.read;
import static io.rapporteur.analysis.entities.NamedReadings.uriOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.rapporteur.analysis.reading.Reading;
import io.rapporteur.model.Entity;
import io.rapporteur.model.EntityType;
import io.rapporteur.model.Mention;
import io.rapporteur.model.MentionKind;
import io.rapporteur.model.Merge;
import io.rapporteur.model.Role;
import java.util.List;
import org.junit.jupiter.api.Test;

class PersonLinkingTest {

  @Test
  void shouldGiveNoOneTheRoleOfTheNextPersonNamed() {
    Reading reading =
        read(
            "The Polish transport minister, Adam Nowak, and the Norwegian economy minister, Kari"
                + " Hansen, signed the papers.");
    assertThat(entity(reading, "name:person/adam-nowak").getRoles())
        .extracting(Role::getTitle)
        .containsExactly("transport minister");
  }

  @Test
  void shouldLeaveRanksAndTitlesInShortOutOfAPersonsName() {
    Reading reading =
        read(
            "Sgt Paul Orban met Det Ch Insp Maria Keller. Cllr Orban and Insp Keller left, and Wg"
                + " Cdr Adam Nowak stayed.");
    assertThat(persons(reading))
        .containsExactlyInAnyOrder(
            "name:person/paul-orban", "name:person/maria-keller", "name:person/adam-nowak");
  }

  @Test
  void shouldGiveTwoFirstNamesTheSurnameAfterThem() {
    Reading reading = read("Adam and Maria Keller lost their home. Adam wept.");
    assertThat(persons(reading))
        .containsExactlyInAnyOrder("name:person/adam-keller", "name:person/maria-keller");
  }

  @Test
  void shouldGiveNobodyInAListTheSurnameOfTheLast() {
    Reading reading = read("Paul Orban, Adam and Maria Keller danced.");
    assertThat(persons(reading)).contains("name:person/adam", "name:person/maria-keller");
  }

  @Test
  void shouldGiveNobodyTheSurnameOfAnotherWhoWasSpokenOfBefore() {
    Reading reading = read("Prince Adam arrived. Adam and Maria Keller danced.");
    assertThat(persons(reading)).contains("name:person/adam", "name:person/maria-keller");
  }

  @Test
  void shouldTieARoleToTheBodyNotToItsCountry() {
    Reading reading =
        read("Warsaw received the Chair of the Milli Majlis of Azerbaijan Sevda Karimova.");
    assertThat(entity(reading, "name:person/sevda-karimova").getRoles())
        .singleElement()
        .satisfies(
            role -> {
              assertThat(role.getTitle()).isEqualTo("Chair");
              assertThat(role.getOf()).isEqualTo("name:organisation/milli-majlis");
            });
  }

  @Test
  void shouldLeaveTheFathersNameOutOfAPersonsName() {
    Reading reading =
        read(
            "Elchin Mammadov arrived. The speaker thanked Elchin Rasul oglu Mammadov for the road.");
    assertThat(persons(reading)).containsExactly("name:person/elchin-mammadov");
  }

  @Test
  void shouldMakeOnePersonOfFullNameSurnameAndTitle() {
    Reading reading =
        read(
            "Finance Minister Maria Keller arrived in Vienna on Tuesday. Keller said the budget was"
                + " sound. Mrs Keller left on Wednesday.");
    assertThat(persons(reading)).containsExactly("name:person/maria-keller");
    Entity keller = entity(reading, "name:person/maria-keller");
    assertThat(keller.getName()).isEqualTo("Maria Keller");
    assertThat(keller.getRoles()).extracting(Role::getTitle).contains("Finance Minister");
    assertThat(keller.getMerges())
        .extracting(Merge::getReason)
        .contains("exact", "surname:Maria Keller");
  }

  @Test
  void shouldMergeSpellingsOfOneName() {
    Reading reading =
        read(
            "Sergei Morozov opened the meeting in Moscow. Later Sergey Morozov spoke with reporters."
                + " According to Morozov, the talks went well.");
    assertThat(persons(reading)).hasSize(1);
    assertThat(uriOf(reading, "Sergei Morozov")).isEqualTo(uriOf(reading, "Sergey Morozov"));
  }

  @Test
  void shouldKeepPersonsOfOneSurnameApart() {
    Reading reading =
        read(
            "The writer Anna Petrenko lives in Kyiv. Her brother Pavlo Petrenko lives in Lviv. In"
                + " Lviv, Petrenko runs a bakery.");
    assertThat(uriOf(reading, "Anna Petrenko")).isNotEqualTo(uriOf(reading, "Pavlo Petrenko"));
    assertThat(uriOf(reading, "Petrenko")).isEqualTo(uriOf(reading, "Pavlo Petrenko"));
  }

  @Test
  void shouldGiveRoleItsCountry() {
    Reading reading =
        read("Norwegian Foreign Minister Kari Nilsen met President of Kenya John Otieno in Oslo.");
    assertThat(entity(reading, uriOf(reading, "Kari Nilsen")).getRoles())
        .singleElement()
        .satisfies(
            role -> {
              assertThat(role.getTitle()).isEqualTo("Foreign Minister");
              assertThat(role.getOf()).isEqualTo("iso3166:NO");
              assertThat(role.getSpan().getExact()).isEqualTo("Foreign Minister");
            });
    assertThat(entity(reading, uriOf(reading, "John Otieno")).getRoles())
        .singleElement()
        .satisfies(role -> assertThat(role.getOf()).isEqualTo("iso3166:KE"));
  }

  @Test
  void shouldResolveRoleByCountryThenByLastNamed() {
    Reading reading =
        read(
            "Norwegian Foreign Minister Kari Nilsen received her Chilean counterpart Pedro Rojas in"
                + " Oslo. The Chilean minister praised the harbour. The minister then flew home.");
    List<Mention> roles =
        reading.result().getMentions().stream()
            .filter(mention -> mention.getKind() == MentionKind.role)
            .toList();
    assertThat(roles)
        .extracting(mention -> mention.getSpan().getExact())
        .containsExactly("The Chilean minister", "The minister");
    assertThat(roles).extracting(Mention::getEntity).containsOnly(uriOf(reading, "Pedro Rojas"));
  }

  @Test
  void shouldLeaveRoleOpenWhenTwoWouldDo() {
    Reading reading =
        read(
            "Norwegian Foreign Minister Kari Nilsen met Norwegian Finance Minister Ola Berg and the"
                + " singer Dua Holm. Reporters waited for Holm. The Norwegian minister was late.");
    assertThat(reading.result().getMentions())
        .noneMatch(mention -> mention.getKind() == MentionKind.role);
  }

  private static List<String> persons(Reading reading) {
    return reading.result().getEntities().stream()
        .filter(entity -> entity.getType() == EntityType.person)
        .map(Entity::getUri)
        .toList();
  }
}
