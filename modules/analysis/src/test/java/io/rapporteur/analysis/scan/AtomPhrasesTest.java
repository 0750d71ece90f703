package io.rapporteur.analysis.scan;

import static org.assertj.core.api.Assertions.assertThat;

import io.rapporteur.analysis.pack.LanguagePacks;
import io.rapporteur.analysis.pack.WordClass;
import org.junit.jupiter.api.Test;

class AtomPhrasesTest {
  private static final WordClass PERCENT = WordClass.of("percent");
  private static final WordClass MORE_THAN = WordClass.of("more-than");

  private final Atoms atoms =
      Atoms.cut("Well over 5 per cent, at least €3 or 4 % points", LanguagePacks.english());

  @Test
  void shouldFindTheLongestPhraseThatBeginsAtAnAtom() {
    assertThat(atoms.phraseEnd(3, PERCENT)).isEqualTo(5);
    assertThat(atoms.phraseValue(3, PERCENT)).isEqualTo("%");
    assertThat(atoms.phraseEnd(4, PERCENT)).isEqualTo(-1);
    assertThat(atoms.phraseValue(4, PERCENT)).isNull();
  }

  @Test
  void shouldFindThePhraseThatEndsAtAnAtom() {
    assertThat(atoms.text(7)).isEqualTo("least");
    assertThat(atoms.phraseStart(7, MORE_THAN)).isEqualTo(6);
    assertThat(atoms.phraseStart(1, MORE_THAN)).isEqualTo(1);
    assertThat(atoms.phraseStart(0, MORE_THAN)).isEqualTo(-1);
  }

  @Test
  void shouldGiveMarksTheirClasses() {
    assertThat(atoms.value(8, WordClass.of("currency-sign"))).isEqualTo("EUR");
    assertThat(atoms.isWord(8)).isFalse();
  }

  @Test
  void shouldFindNothingOutsideTheText() {
    assertThat(atoms.phraseEnd(-1, PERCENT)).isEqualTo(-1);
    assertThat(atoms.phraseStart(atoms.size(), PERCENT)).isEqualTo(-1);
    assertThat(atoms.phraseValue(atoms.size(), PERCENT)).isNull();
  }
}
