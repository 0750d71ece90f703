package io.rapporteur.analysis.dates.pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rapporteur.analysis.pack.LanguagePack;
import io.rapporteur.analysis.pack.LanguagePacks;
import java.util.List;
import org.junit.jupiter.api.Test;

class PatternReaderTest {
  private static final LanguagePack PACK = LanguagePacks.of("es").orElseThrow();

  @Test
  void shouldMakeAPatternForEachPartThatMayComeFirst() {
    List<Pattern> patterns = PatternReader.read(List.of("el? dia? DAY de MONTH = date"), PACK);

    assertThat(patterns).extracting(pattern -> pattern.elements().size()).containsExactly(5, 4, 3);
    assertThat(patterns).allMatch(pattern -> pattern.elements().get(0).opens());
  }

  @Test
  void shouldGiveEveryExpressionTheOneMeaningWhenThereIsOne() {
    List<Pattern> patterns = PatternReader.read(List.of("[ YEAR ] a [ YEAR ] = date"), PACK);

    assertThat(patterns.get(0).meanings()).hasSize(2);
  }

  @Test
  void shouldPassOverCommentsAndEmptyLines() {
    assertThat(PatternReader.read(List.of("# days", "", "  "), PACK)).isEmpty();
  }

  @Test
  void shouldNameTheLineWhenAPatternHasNoMeaning() {
    assertThatThrownBy(() -> PatternReader.read(List.of("# days", "DAY MONTH"), PACK))
        .hasMessageContaining("language pack es, date-patterns.txt line 2")
        .hasMessageContaining("DAY MONTH");
  }

  @Test
  void shouldNameTheLineWhenThereIsNoSuchList() {
    assertThatThrownBy(() -> PatternReader.read(List.of("<nosuch> YEAR = date"), PACK))
        .hasMessageContaining("line 1")
        .hasMessageContaining("nosuch");
  }

  @Test
  void shouldNameTheLineWhenThereIsNoSuchSlotOrMeaning() {
    assertThatThrownBy(() -> PatternReader.read(List.of("FORTNIGHTS = date"), PACK))
        .hasMessageContaining("line 1");
    assertThatThrownBy(() -> PatternReader.read(List.of("YEAR = moment"), PACK))
        .hasMessageContaining("line 1");
  }

  @Test
  void shouldRefuseMoreMeaningsThanExpressions() {
    assertThatThrownBy(() -> PatternReader.read(List.of("YEAR = date ; date"), PACK))
        .hasMessageContaining("line 1");
  }
}
