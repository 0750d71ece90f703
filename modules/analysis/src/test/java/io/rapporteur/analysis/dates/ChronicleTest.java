package io.rapporteur.analysis.dates;

import static org.assertj.core.api.Assertions.assertThat;

import io.rapporteur.model.DateBasis;
import io.rapporteur.model.DateReference;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChronicleTest {
  /** A Wednesday. */
  private static final LocalDate PUBLISHED = LocalDate.of(2023, 3, 1);

  private static final String LIFE =
      "Orla Brandt was born on 3 May 1931 in Lund. In 1952 she joined the harbour pilots. She was made"
          + " captain in June 1961. The ferry Storfugl went down in November 1964. A court of inquiry"
          + " opened in February 1965. She left the sea in 1970. ";

  private static List<DateReference> dates(String text) {
    return DateStepTest.read(text, PUBLISHED).result().getDates();
  }

  private static DateReference last(String text) {
    List<DateReference> dates = dates(text);
    return dates.get(dates.size() - 1);
  }

  private static String value(String text) {
    return last(text).getValue();
  }

  @Test
  void shouldTakeTheYearToldLastWhenALifeIsTold() {
    DateReference date = last(LIFE + "On 9 October the town gave a dinner for her.");

    assertThat(date.getValue()).isEqualTo("1970-10-09");
    assertThat(date.getResolved()).isEqualTo(DateBasis.context);
  }

  @Test
  void shouldGoOnIntoTheNextYearWhenMonthsAreToldInTheirOrder() {
    String war = LIFE + "The strike of November 1974 closed the port. Pilots walked out. ";

    assertThat(value(war + "In December the ferries stood still. In January the owners gave in."))
        .isEqualTo("1975-01");
    assertThat(value(war + "Since September there had been talk of it.")).isEqualTo("1974-09");
  }

  @Test
  void shouldReckonADayOfTheWeekFromTheDocumentWhenALifeIsTold() {
    assertThat(value(LIFE + "On 4 June 1975 the pilots met. Her papers were sold on Friday."))
        .isEqualTo("2023-02-24");
  }

  @Test
  void shouldGiveASeasonItsYearWhenALifeIsTold() {
    assertThat(value(LIFE + "On 4 June 1975 the pilots met. They struck through the autumn."))
        .isEqualTo("1975-FA");
  }

  @Test
  void shouldTakeTheNearestDayWhenItIsNews() {
    assertThat(value(LIFE + "The museum opened a show of her charts on 20 February."))
        .isEqualTo("2023-02-20");
  }

  @Test
  void shouldReckonFromTheDocumentWhenItsOwnDaysAreToldAsWell() {
    String news =
        "The port said on Monday that it would close its museum. Yesterday the council agreed. "
            + "This month visitors stayed away. ";

    String filler = "Her charts are shown there. Few see them. Fewer read them. ";
    assertThat(value(news + LIFE + filler + "On 9 October the town gave a dinner for her."))
        .isEqualTo("2022-10-09");
  }

  @Test
  void shouldReckonFromTheDocumentWhenLittleIsToldOfThePast() {
    String look = "The ferry was built in 1964. It was sold in 1970. The crew knew it well. ";

    assertThat(value(look + "It made its last trip. On 9 October it was broken up."))
        .isEqualTo("2022-10-09");
  }

  @Test
  void shouldNotReachAheadOfTheDocumentWhenTheLastYearToldIsNear() {
    String near = LIFE + "She spoke again in December 2022. ";

    assertThat(value(near + "A film of her life was shown in May.")).isEqualTo("2022-05");
  }
}
