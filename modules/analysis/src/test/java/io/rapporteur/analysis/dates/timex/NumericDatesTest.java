package io.rapporteur.analysis.dates.timex;

import static org.assertj.core.api.Assertions.assertThat;

import io.rapporteur.analysis.pack.LanguagePacks;
import io.rapporteur.analysis.scan.Atoms;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumericDatesTest {

  @ParameterizedTest
  @CsvSource({
    "03/04/2021, MDY, 2021-3-4",
    "03/04/2021, DMY, 2021-4-3",
    "03/04/2021, YMD,",
    "03/04/2021, UNKNOWN,",
    "04/04/2021, UNKNOWN, 2021-4-4",
    "23/04/2021, MDY, 2021-4-23",
    "23/04/2021, UNKNOWN, 2021-4-23",
    "04/23/2021, DMY, 2021-4-23",
    "03-04-2021, MDY, 2021-4-3",
    "03-04-2021, UNKNOWN,",
    "2021-04-03, UNKNOWN, 2021-4-3",
    "03.04.2021, UNKNOWN, 2021-4-3",
    "03.04.2021, MDY, 2021-4-3",
    "3/4/21, DMY, 2021-4-3",
    "13/14/2021, DMY,",
    "03/04-2021, DMY,",
  })
  void shouldReadADateInTheOrderOfItsLanguage(String text, DateOrder order, String day) {
    Timex timex = NumericDates.at(Atoms.cut(text, LanguagePacks.root()), 0, order);

    assertThat(timex == null ? null : timex.year + "-" + timex.month + "-" + timex.day)
        .isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource({
    "2019-05-08T14:30:20Z, 14:30:20",
    "2019-05-08T14:30, 14:30",
    "2019-05-08 T14:30,",
    "2019-05-08T25:30,",
    "2019-05-08T14,",
    "2019-05-08T14 :30,",
    "2019-05-08T14:30 :20, 14:30",
  })
  void shouldReadTheTimeThatIsWrittenToADay(String text, String time) {
    Timex timex = NumericDates.at(Atoms.cut(text, LanguagePacks.root()), 0, DateOrder.UNKNOWN);

    assertThat(timex.day).isEqualTo(8);
    assertThat(timex.time).isEqualTo(time);
  }
}
