package io.rapporteur.analysis.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerbFormsTest {
  private static final List<String> LINES =
      List.of(
          "telling: ~say ~write ~refer ~deny note",
          "irregular-verb: say=said write=wrote/written refer=referred");

  @Test
  void shouldTakeInAllFormsWhenAListNamesAVerb() {
    assertThat(lists("english").get("telling").words())
        .containsExactly(
            "say",
            "says",
            "said",
            "saying",
            "write",
            "writes",
            "wrote",
            "written",
            "writing",
            "refer",
            "refers",
            "referred",
            "referring",
            "deny",
            "denies",
            "denied",
            "denying",
            "note");
  }

  @Test
  void shouldTellFormsApartWhenTheyAreAskedFor() {
    Map<String, WordList> lists = lists("english");
    assertThat(lists.get("verb-base").words()).containsExactly("say", "write", "refer", "deny");
    assertThat(lists.get("verb-past").words())
        .containsExactly("said", "wrote", "written", "referred", "denied");
    assertThat(lists.get("verb-progressive").words()).contains("writing").doesNotContain("note");
    assertThat(lists.get("irregular-past").words()).containsExactly("said", "wrote");
  }

  @Test
  void shouldTakeTheVerbAloneWhenThePackNamesNoMorphology() {
    assertThat(lists("").get("telling").words())
        .containsExactly("say", "write", "refer", "deny", "note");
  }

  @Test
  void shouldSaySoWhenThereIsNoSuchMorphology() {
    assertThatThrownBy(() -> Morphology.of("lunar")).hasMessageContaining("lunar");
  }

  @ParameterizedTest
  @CsvSource({
    "harbours, true",
    "glass, false",
    "census, false",
    "crisis, false",
    "bus, false",
    "boat, false"
  })
  void shouldTellPluralsByTheirEnding(String word, boolean plural) {
    assertThat(Morphology.of("english").isPlural(word)).isEqualTo(plural);
  }

  private static Map<String, WordList> lists(String morphology) {
    PackReader reader = new PackReader(Morphology.of(morphology));
    reader.read("test.txt", LINES);
    return reader.lists();
  }
}
