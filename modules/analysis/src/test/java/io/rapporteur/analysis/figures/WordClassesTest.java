package io.rapporteur.analysis.figures;

import static org.assertj.core.api.Assertions.assertThat;

import io.rapporteur.analysis.pack.LanguagePacks;
import io.rapporteur.analysis.pack.WordClass;
import java.lang.reflect.Field;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordClassesTest {

  /** A class whose list was renamed in the pack would have no words, and its rule never apply. */
  @ParameterizedTest
  @ValueSource(
      classes = {
        CountingWords.class,
        FigureWords.class,
        MeasureWords.class,
        MoneyWords.class,
        NonMeasureWords.class,
        UnitWords.class,
        VerbWords.class
      })
  void shouldFindTheListOfEachClassInTheEnglishPack(Class<?> holder) throws Exception {
    for (Field field : holder.getDeclaredFields()) {
      if (field.getType() == WordClass.class) {
        WordClass wordClass = (WordClass) field.get(null);
        assertThat(LanguagePacks.english().list(wordClass).words())
            .as("list %s", wordClass)
            .isNotEmpty();
      }
    }
  }
}
