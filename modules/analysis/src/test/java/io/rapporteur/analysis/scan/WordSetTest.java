package io.rapporteur.analysis.scan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordSetTest {
  private static final WordSet SET = WordSet.of("one two three four five six seven bb");

  @Test
  void shouldFindItsWordsWhateverTheirCase() {
    Atoms atoms = Atoms.of("One two THREE four five six seven Bb");
    for (int i = 0; i < atoms.size(); i++) {
      assertThat(atoms.isAny(i, SET)).describedAs(atoms.text(i)).isTrue();
    }
  }

  @Test
  void shouldNotFindOthers() {
    Atoms atoms = Atoms.of("ones tw eight 12 , “ aab ab BB C# thre");
    for (int i = -1; i <= atoms.size(); i++) {
      boolean asked = atoms.text(i).equals("BB");
      assertThat(atoms.isAny(i, SET)).describedAs(atoms.text(i)).isEqualTo(asked);
    }
  }

  @Test
  void shouldTellWordsOfOneHashApart() {
    assertThat("a\u00df".hashCode()).isEqualTo("ec".hashCode());
    assertThat(Atoms.of("Ec").isAny(0, WordSet.of("ec"))).isTrue();
    assertThat(Atoms.of("a\u00df").isAny(0, WordSet.of("ec"))).isFalse();
    assertThat(Atoms.of("a\u00df").is(0, "ec")).isFalse();
  }
}
