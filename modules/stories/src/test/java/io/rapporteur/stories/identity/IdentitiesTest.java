package io.rapporteur.stories.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.rapporteur.model.AnnotatedDocument;
import io.rapporteur.model.EntityType;
import io.rapporteur.model.Role;
import io.rapporteur.testkit.AnnotatedDocuments;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdentitiesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Andrei Petrov          | Andrey Petrov               | transliteration",
        "Oleh Vasylskyi         | Oleh Vasylskyy              | transliteration",
        "Сергей Громыко         | Sergei Gromyko              | transliteration",
        "Джейхун Байрамлы       | Jeyhun Bayramli             | transliteration",
        "Гасан Гейдаров         | Hasan Heydarov              | transliteration",
        "Ceyhun Əhmədov         | Jeyhun Ahmadov              | transliteration",
        "Elçin Qasımov          | Elchin Gasimov              | transliteration",
        "Şükrü Yıldız           | Sukru Yildiz                | spelling",
        "Youssef Hadad          | Yusuf Haddad                | given",
        "Jusuf Hadad            | Yousef Haddad               | given",
        "François Maréchal      | Francois Marechal           | spelling",
        "Jean-Luc Moreau        | Jeanluc Moreau              | spelling",
        "A.J. Corvin            | AJ Corvin                   | spelling",
        "Tomas Berg             | Berg                        | surname",
        "Jan van der Molen      | Van der Molen               | surname",
        "Karim al-Rashid        | Rashid                      | surname",
        "Volodymyr Koval        | Vladimir Koval              | given",
        "Robert Lindqvist       | Bob Lindqvist               | given",
        "Ann B. Larsen          | Ann Larsen                  | middle",
        "A. Larsen              | Ann Larsen                  | initial",
        "J. Edgar Winter        | Edgar Winter                | initial",
        "Ilkin Heydar oglu Aliyev | Ilkin Aliyev              | spelling",
        "President Marta Ruiz   | Marta Ruiz                  | spelling",
        "President Ruiz         | Marta Ruiz                  | surname",
        "Ruiz Marta             | Marta Ruiz                  | order",
      })
  void shouldTakeTwoSpellingsForOnePerson(String one, String other, String code) {
    assertThat(reasons(EntityType.person, one, other)).singleElement().asString().startsWith(code);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ilham Aliyev              | Kamal Aliyev",
        "Heydar Aliyev             | Ilham Heydar oglu Aliyev",
        "Omar Corvin               | Omar Corvin Jr.",
        "George H. W. Marsh        | George W. Marsh",
        "T.J. Corvin               | Tony Corvin",
        "Daniel Moreau             | Danielle Moreau",
        "Sami Haddad               | Samira Haddad",
        "Petrov                    | Petrova",
        "Hansen                    | Hanson",
        "Salman                    | Faisal bin Salman",
        "Van Corvin                | Lena Corvin",
        "Tom and Karl              | Karl",
        "Sheriff                   | Anna Sheriff",
        "Kim Jong Nam              | Kim Jong Un",
      })
  void shouldKeepTwoPersonsApart(String one, String other) {
    assertThat(reasons(EntityType.person, one, other)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Harbour Workers' Organisation | Harbor Workers' Organization      | spelling",
        "Labour Centre                 | Labor Center                      | spelling",
        "Ministry of Defence           | Defense Ministry                  | order",
        "Northern Rail                 | Northern Rail Ltd.                | legal-form",
        "NRA                           | Northern Rail Authority           | initials",
        "RTU union                     | RTU                               | legal-form",
        "Velden Light newspaper        | Velden Light                      | legal-form",
        "N.R.A.                        | NRA                               | spelling",
        "ICFR                          | International Committee for Rivers | initials",
      })
  void shouldTakeTwoNamesForOneBody(String one, String other, String code) {
    assertThat(reasons(EntityType.organisation, one, other))
        .singleElement()
        .asString()
        .startsWith(code);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Northern Rail   | Northern Rail Union",
        "Fifth Fleet     | Seventh Fleet",
        "NR              | Northern Rail",
        "Bank of Velden  | Bank of Kessel",
      })
  void shouldKeepTwoBodiesApart(String one, String other) {
    assertThat(reasons(EntityType.organisation, one, other)).isEmpty();
  }

  @Test
  void shouldLeaveASurnameAloneWhereTwoBearIt() {
    Identities both =
        of(person("a", "Ilham Aliyev"), person("b", "Kamal Aliyev"), person("c", "Aliyev"));
    assertThat(both.all()).hasSize(3);
    Identities one = of(person("a", "Ilham Aliyev"), person("c", "Aliyev"));
    assertThat(one.canonical("c", "name:person/aliyev")).isEqualTo("name:person/ilham-aliyev");
  }

  @Test
  void shouldLeaveAShortFormAloneWhereTwoFitThatAreNotOne() {
    Identities identities =
        of(
            person("a", "George Marsh"),
            person("b", "George W. Marsh"),
            person("c", "George H. W. Marsh"));
    assertThat(identities.all()).hasSize(3);
  }

  @Test
  void shouldLeaveANameAloneThatIsOnesSurnameAndAnothersGivenName() {
    assertThat(
            of(person("a", "Lena Marlow"), person("b", "Marlow Quist"), person("c", "Marlow"))
                .all())
        .hasSize(3);
  }

  @Test
  void shouldKeepApartWhomADocumentHasSideBySide() {
    AnnotatedDocument both = document("a", EntityType.person, "Ann Larsen", "A. Larsen");
    assertThat(of(both, person("b", "Ann Larsen")).all()).hasSize(2);
  }

  @Test
  void shouldNotPresumeWhomADocumentNamesOnceInPassing() {
    AnnotatedDocument passing =
        AnnotatedDocuments.annotated("a")
            .body("Lena Ost. " + "Marta Ruiz. ".repeat(6))
            .person("Lena Ost")
            .person("Marta Ruiz")
            .build();
    AnnotatedDocument alone =
        AnnotatedDocuments.annotated("b")
            .body("Ost. " + "Marta Ruiz. ".repeat(6))
            .person("Ost")
            .person("Marta Ruiz")
            .build();
    assertThat(of(passing, alone).canonical("b", "name:person/ost")).isEqualTo("name:person/ost");
  }

  @Test
  void shouldPreferWhatTheGazetteerKnowsAndKeepItsEntriesApart() {
    AnnotatedDocument known = known("a", "wikidata:Q1", "Northern Rail Authority", null);
    Identities one = of(known, document("b", EntityType.organisation, "NRA"));
    assertThat(one.canonical("b", "name:organisation/nra")).isEqualTo("wikidata:Q1");
    AnnotatedDocument other = known("b", "wikidata:Q2", "Northern Rail Authority", null);
    assertThat(of(known, other).all()).hasSize(2);
    Identities contested = of(known, other, document("c", EntityType.organisation, "NRA"));
    assertThat(contested.canonical("c", "name:organisation/nra"))
        .isEqualTo("name:organisation/nra");
  }

  @Test
  void shouldTellBodiesOfTwoCountriesApartAndKnowThoseOfOne() {
    AnnotatedDocument one = known("a", "name:organisation/a", "Norwegian Foreign Ministry", "NO");
    AnnotatedDocument same =
        known("b", "name:organisation/b", "Ministry of Foreign Affairs of Norway", "NO");
    assertThat(of(one, same).all()).singleElement().extracting(Identity::documents).isEqualTo(2);
    AnnotatedDocument other = known("b", "name:organisation/b", "Foreign Ministry", "SE");
    AnnotatedDocument bare = known("a", "name:organisation/a", "Foreign Ministry", "NO");
    assertThat(of(bare, other).all()).hasSize(2);
  }

  @Test
  void shouldBelieveADocumentThatSaysWhatLettersStandFor() {
    AnnotatedDocument told = document("a", EntityType.organisation, "Bureau of River Transport");
    told.getEntities().get(0).setAliases(new ArrayList<>(List.of("RIVTRAN")));
    Identities identities = of(told, document("b", EntityType.organisation, "RIVTRAN"));
    assertThat(identities.all())
        .singleElement()
        .satisfies(
            identity -> {
              assertThat(identity.name()).isEqualTo("Bureau of River Transport");
              assertThat(identity.why())
                  .containsExactly("acronym:Bureau of River Transport = RIVTRAN");
              assertThat(identity.members()).hasSize(2);
            });
  }

  @Test
  void shouldKeepKindsOfThingsApart() {
    Identities identities = of(person("a", "Velden"), document("b", EntityType.place, "Velden"));
    assertThat(identities.all()).hasSize(2);
  }

  @Test
  void shouldTakeForABodyWhatAnotherDocumentTakesForAPerson() {
    Identities identities =
        of(person("a", "Orlo Tyres"), document("b", EntityType.organisation, "Orlo Tyres"));
    Identity orlo = identities.get("a", "name:person/orlo-tyres");
    assertThat(orlo.type()).isEqualTo(EntityType.organisation);
    assertThat(orlo.uri()).isEqualTo("name:organisation/orlo-tyres");
    assertThat(orlo.documents()).isEqualTo(2);
  }

  @Test
  void shouldKeepTheFounderApartFromTheFirm() {
    Identities named =
        of(
            person("a", "Marlow"),
            document("b", EntityType.organisation, "Marlow"),
            person("c", "Lena Marlow"));
    assertThat(named.canonical("a", "name:person/marlow")).isEqualTo("name:person/lena-marlow");
    AnnotatedDocument officer = person("a", "Marlow");
    officer
        .getEntities()
        .get(0)
        .setRoles(new ArrayList<>(List.of(new Role("mayor", "Velden", null))));
    assertThat(of(officer, document("b", EntityType.organisation, "Marlow")).all()).hasSize(2);
  }

  @Test
  void shouldShowTheFullestNameThatMostDocumentsUse() {
    Identities identities =
        of(
            person("a", "Andrei Petrov"),
            person("b", "Andrey Petrov"),
            person("c", "Andrey Petrov"),
            person("d", "Petrov"),
            person("e", "Petrov"),
            person("f", "Petrov"));
    Identity petrov = identities.all().get(0);
    assertThat(petrov.name()).isEqualTo("Andrey Petrov");
    assertThat(petrov.uri()).isEqualTo("name:person/andrey-petrov");
    assertThat(petrov.documents()).isEqualTo(6);
    assertThat(petrov.mentions()).isEqualTo(6);
  }

  @Test
  void shouldGiveTheEntitysOwnUriWhereItIsNotKnown() {
    assertThat(of().canonical("x", "name:person/y")).isEqualTo("name:person/y");
    assertThat(of().get("x", "name:person/y")).isNull();
  }

  @Test
  void shouldTakeAGivenNameForAnotherSpellingOnlyWhereBothHaveAnOffice() {
    assertThat(of(holder("a", "Karel Brandt"), holder("b", "Karl Brandt")).all()).hasSize(1);
    assertThat(of(holder("a", "Karel Brandt"), person("b", "Karl Brandt")).all()).hasSize(2);
    assertThat(of(holder("a", "Karla Brandt"), holder("b", "Karl Brandt")).all()).hasSize(2);
    assertThat(of(holder("a", "Kuno Brandt"), holder("b", "Karl Brandt")).all()).hasSize(2);
  }

  private static AnnotatedDocument holder(String uri, String name) {
    AnnotatedDocument document = person(uri, name);
    document
        .getEntities()
        .get(0)
        .setRoles(new ArrayList<>(List.of(new Role("harbour master", "Velden", null))));
    return document;
  }

  private static List<String> reasons(EntityType type, String one, String other) {
    return of(document("a", type, one), document("b", type, other)).all().stream()
        .flatMap(identity -> identity.why().stream())
        .toList();
  }

  private static Identities of(AnnotatedDocument... documents) {
    return Identities.of(Arrays.stream(documents).map(EntityForms::of).toList());
  }

  private static AnnotatedDocument person(String uri, String name) {
    return document(uri, EntityType.person, name);
  }

  private static AnnotatedDocument known(String uri, String entity, String name, String country) {
    return AnnotatedDocuments.annotated(uri)
        .body(name)
        .entity(EntityType.organisation, entity, name, country)
        .build();
  }

  private static AnnotatedDocument document(String uri, EntityType type, String... names) {
    AnnotatedDocuments document = AnnotatedDocuments.annotated(uri).body(String.join(", ", names));
    for (String name : names) {
      String slug = name.toLowerCase(Locale.ROOT).replace(' ', '-');
      document.entity(type, "name:" + type + '/' + slug, name, null);
    }
    return document.build();
  }
}
