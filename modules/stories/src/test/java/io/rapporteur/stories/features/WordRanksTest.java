package io.rapporteur.stories.features;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordRanksTest {
  private final BackgroundFrequencies background = BackgroundFrequencies.shipped();

  @Test
  void shouldWeighByRankWhenTheLanguageHasAList() {
    assertThat(rarity("nicht", "de")).isLessThan(.5);
    assertThat(rarity("gefunden", "de")).isBetween(1.5, 4.5);
    assertThat(rarity("Eisenbahntunnel", "de")).isGreaterThan(6);
  }

  @Test
  void shouldWeighShortNamesWhenTheLanguageHasAList() {
    assertThat(rarity("SIA", "id")).isGreaterThan(4);
  }

  @Test
  void shouldAddUpTheFormsOfOneStemWhenAWordIsInflected() {
    assertThat(rarity("президентского", "ru")).isEqualTo(rarity("президента", "ru")).isLessThan(4);
  }

  @Test
  void shouldTakeTheListOfASiblingWhenALanguageHasNone() {
    assertThat(rarity("dengan", "ms")).isEqualTo(rarity("dengan", "id")).isLessThan(1);
  }

  @Test
  void shouldWeighPairsOfCommonCharactersLittleWhenTheyAreNoWord() {
    double common = rarity("的我", "zh");
    assertThat(common).isLessThan(3).isLessThan(rarity("鲨鳍", "zh"));
  }

  @Test
  void shouldWeighByLengthAloneWhenNoListKnowsTheLanguageOrItsLetters() {
    assertThat(rarity("və", "az")).isZero();
    assertThat(rarity("hökumət", "az")).isEqualTo(rarity("парламент", "sr")).isPositive();
  }

  private double rarity(String word, String language) {
    return background.rarity(FeatureWords.of(word, language).get(0), language);
  }
}
