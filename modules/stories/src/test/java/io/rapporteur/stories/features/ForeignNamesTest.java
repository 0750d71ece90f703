package io.rapporteur.stories.features;

import static org.assertj.core.api.Assertions.assertThat;

import io.rapporteur.model.AnnotatedDocument;
import io.rapporteur.testkit.AnnotatedDocuments;
import org.junit.jupiter.api.Test;

class ForeignNamesTest {
  private final BackgroundFrequencies background = BackgroundFrequencies.shipped();

  @Test
  void shouldFindNoNamesWhenADocumentIsEnglish() {
    assertThat(names("en", "On Monday the mayor, Ingrid Solheim, spoke.").form("solheim")).isNull();
  }

  @Test
  void shouldWriteANameAsEnglishDoesWhenItHasMarks() {
    ForeignNames names = names("es", "El lunes habló la alcaldesa, Inés Solheim, en Bogotá.");
    assertThat(names.form("inés")).isEqualTo("ine");
    assertThat(names.form("bogotá")).isEqualTo("bogota");
    assertThat(names.has("bogota")).isTrue();
    assertThat(names.form("lunes")).isNull();
  }

  @Test
  void shouldTakeNoWordForANameWhenItBeginsASentenceOrIsSmallElsewhere() {
    ForeignNames names = names("fr", "Pompiers et Policiers. Le chef des policiers, Arno, parle.");
    assertThat(names.form("pompiers")).isNull();
    assertThat(names.form("policiers")).isNull();
    assertThat(names.form("arno")).isEqualTo("arno");
  }

  @Test
  void shouldTakeACyrillicNameInAnyCaseForOneWhenItIsInflected() {
    assertThat(names("ru", "Мост в Торвике рухнул, сказал Павел Груска.").form("торвике"))
        .isEqualTo(names("ru", "Сегодня из Торвика сообщили.").form("торвика"))
        .isEqualTo("torvik");
  }

  @Test
  void shouldTakeLatinWordsForNamesWhenTheTextIsOfOtherLetters() {
    assertThat(names("ru", "Nordhavn купит ветропарки у британской группы.").form("nordhavn"))
        .isEqualTo("nordhavn");
    assertThat(names("zh", "韩国女团Blackwater向联合国讲话。").form("blackwater")).isEqualTo("blackwater");
  }

  @Test
  void shouldTellNamesFromNounsWhenAllNounsHaveCapitals() {
    ForeignNames names =
        names("de", "Gestern ist im Bergwerk Drenik bei Kovar ein Stollen eingestürzt.");
    assertThat(names.form("drenik")).isEqualTo("drenik");
    assertThat(names.form("kovar")).isEqualTo("kovar");
    assertThat(names.form("stollen")).isNull();
    assertThat(names.lastIn("Im Bergwerk Drenik bei Kovar")).containsExactly("drenik", "kovar");
  }

  @Test
  void shouldGiveTheLastWordWhenANameHasSeveral() {
    ForeignNames names = names("it", "Lo ha detto la sindaca Ingrid Solheim a Torvik.");
    assertThat(names.lastIn("la sindaca Ingrid Solheim a Torvik"))
        .containsExactly("solheim", "torvik");
  }

  private ForeignNames names(String language, String body) {
    AnnotatedDocument document =
        AnnotatedDocuments.annotated("urn:a").language(language).headline("-").body(body).build();
    return new ForeignNames(document, background);
  }
}
