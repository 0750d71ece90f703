package io.rapporteur.analysis.scan;

import static org.assertj.core.api.Assertions.assertThat;

import io.rapporteur.analysis.pack.CommonWords;
import io.rapporteur.analysis.pack.LanguagePacks;
import io.rapporteur.analysis.pack.WordClass;
import org.junit.jupiter.api.Test;

class WordEndingsTest {

  @Test
  void shouldFindAnEndingWhenEnoughLettersStandBeforeIt() {
    Atoms atoms = Atoms.cut("walked WALKED red 1990", LanguagePacks.english());
    WordEndings past = WordEndings.of(LanguagePacks.english(), CommonWords.PAST_ENDING);

    assertThat(past.at(atoms, 0)).isTrue();
    assertThat(past.at(atoms, 1)).isTrue();
    assertThat(past.at(atoms, 2)).isFalse();
    assertThat(past.at(atoms, 3)).isFalse();
    assertThat(past.at(atoms, 4)).isFalse();
  }

  @Test
  void shouldFindNoneWhenThePackHasNoSuchList() {
    Atoms atoms = Atoms.cut("walked", LanguagePacks.english());
    WordEndings none = WordEndings.of(LanguagePacks.english(), WordClass.of("no-such-list"));

    assertThat(none.at(atoms, 0)).isFalse();
  }
}
