package io.rapporteur.analysis.dates.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import io.rapporteur.analysis.dates.timex.Timex;
import io.rapporteur.analysis.pack.LanguagePack;
import io.rapporteur.analysis.pack.LanguagePacks;
import io.rapporteur.analysis.scan.Atoms;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PatternFinderTest {
  private static final PatternFinder FINDER = new PatternFinder();

  @ParameterizedTest
  @ValueSource(strings = {"de", "es", "fr", "it", "pt", "ru", "tr", "uk"})
  void shouldReadALanguageWhenItsPackHasPatterns(String tag) {
    LanguagePack pack = LanguagePacks.of(tag).orElseThrow();

    assertThat(FINDER.reads(pack)).isTrue();
    assertThat(PatternReader.read(pack)).hasSizeGreaterThan(50);
  }

  @Test
  void shouldLeaveALanguageToOthersWhenItsPackHasNone() {
    assertThat(FINDER.reads(LanguagePacks.english())).isFalse();
    assertThat(FINDER.reads(LanguagePacks.root())).isFalse();
  }

  @Test
  void shouldGiveBothEndsOfARangeItsMonthAndYear() {
    List<Timex> found = find("de", "vom 3. bis 5. April 2022");

    assertThat(found).hasSize(2);
    assertThat(found.get(0).day + "." + found.get(0).month + "." + found.get(0).year)
        .isEqualTo("3.4.2022");
    assertThat(found.get(1).day).isEqualTo(5);
  }

  @Test
  void shouldPutTheEarlierEndInTheOldYearWhenTheYearTurns() {
    List<Timex> found = find("de", "vom 29. Dezember bis 3. Januar 2022");

    assertThat(found.get(0).year).isEqualTo(2021);
    assertThat(found.get(1).year).isEqualTo(2022);
  }

  @Test
  void shouldReadTheLongestWhenAWordBeforeADateBeginsAnother() {
    List<Timex> found = find("es", "en mayo del 2000");

    assertThat(found).hasSize(1);
    assertThat(found.get(0).year).isEqualTo(2000);
  }

  @Test
  void shouldLeaveOutAMarkWhenWhatFollowsItIsLeftOut() {
    List<Timex> found = find("pt", "em 3 de março, disse ela");

    assertThat(found).hasSize(1);
    assertThat(found.get(0).to).isEqualTo(4);
  }

  @Test
  void shouldNotReadAcrossTheEndOfALine() {
    assertThat(find("de", "am 3.\nMärz war es kalt")).noneMatch(timex -> timex.day > 0);
  }

  @ParameterizedTest
  @CsvSource({
    "es, cuatro a las ocho de la mañana",
    "es, de 8:35 a 3 el",
    "es, a las ocho y veinte p.m.",
    "it, giovedì 3-5 pm",
    "fr, le 6 9 2018",
    "de, 4. Jan Huber",
    "pt, fim do dia",
  })
  void shouldReadNothingWhenItIsAPieceOfWhatIsNotRead(String tag, String text) {
    assertThat(find(tag, text)).isEmpty();
  }

  @Test
  void shouldTellTwoHoursFromALengthOfTwoUnits() {
    assertThat(find("fr", "entre 10 heures et 16 heures"))
        .hasSize(2)
        .allMatch(timex -> timex.form == Timex.Form.CLOCK);
    assertThat(find("fr", "10 heures et 16 minutes"))
        .singleElement()
        .returns("PT10H16M", timex -> timex.value);
  }

  @Test
  void shouldTakeANumberInWordsWhole() {
    assertThat(find("tr", "iki yüz elli yıl"))
        .singleElement()
        .returns("P250Y", timex -> timex.value);
  }

  @Test
  void shouldLookAtEachPlaceOnceWhenATextRepeatsItself() {
    AtomicInteger pulses = new AtomicInteger();
    Atoms atoms = Atoms.cut("hace tres de mayo ".repeat(5_000), pack("es"));

    FINDER.find(atoms, 0, atoms.size(), pack("es"), new ArrayList<>(), pulses::incrementAndGet);

    assertThat(pulses.get()).isLessThanOrEqualTo(atoms.size());
  }

  private static LanguagePack pack(String tag) {
    return LanguagePacks.of(tag).orElseThrow();
  }

  private static List<Timex> find(String tag, String text) {
    Atoms atoms = Atoms.cut(text, pack(tag));
    List<Timex> found = new ArrayList<>();
    FINDER.find(atoms, 0, atoms.size(), pack(tag), found, () -> {});
    return found;
  }
}
