package io.rapporteur.analysis.scan;

import static org.assertj.core.api.Assertions.assertThat;

import io.rapporteur.analysis.pack.LanguagePacks;
import org.junit.jupiter.api.Test;

class WordSetTest {
  private static final WordSet SET = WordSet.of("one two three four five six seven bb");

  @Test
  void shouldFindItsWordsWhateverTheirCase() {
    Atoms atoms = Atoms.cut("One two THREE four five six seven Bb", LanguagePacks.english());
    for (int i = 0; i < atoms.size(); i++) {
      assertThat(atoms.isAny(i, SET)).describedAs(atoms.text(i)).isTrue();
    }
  }

  @Test
  void shouldNotFindOthers() {
    Atoms atoms = Atoms.cut("ones tw eight 12 , “ aab ab BB C# thre", LanguagePacks.english());
    for (int i = -1; i <= atoms.size(); i++) {
      boolean asked = atoms.text(i).equals("BB");
      assertThat(atoms.isAny(i, SET)).describedAs(atoms.text(i)).isEqualTo(asked);
    }
  }

  @Test
  void shouldTellWordsOfOneHashApart() {
    assertThat("a\u00df".hashCode()).isEqualTo("ec".hashCode());
    assertThat(Atoms.cut("Ec", LanguagePacks.english()).isAny(0, WordSet.of("ec"))).isTrue();
    assertThat(Atoms.cut("a\u00df", LanguagePacks.english()).isAny(0, WordSet.of("ec"))).isFalse();
    assertThat(Atoms.cut("a\u00df", LanguagePacks.english()).is(0, "ec")).isFalse();
  }
}
