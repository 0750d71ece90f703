package io.rapporteur.analysis.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PackReaderTest {

  @Test
  void shouldGiveEachWordEachEndingWhenAListTakesBoth() {
    Map<String, WordList> lists =
        read("ending: da de", "place: deniz=1 @place*ending", "other: @place*ending");

    assertThat(lists.get("place").words()).containsExactly("deniz", "denizda", "denizde");
    assertThat(lists.get("place").value("denizde")).isEqualTo("1");
    assertThat(lists.get("other").words()).contains("denizdeda").doesNotContain("deniz");
  }

  @Test
  void shouldJoinTheValuesWhenTheEndingHasOne() {
    Map<String, WordList> lists = read("part: abend=EV", "day: montag=1", "both: @day*part");

    assertThat(lists.get("both").value("montagabend")).isEqualTo("1/EV");
  }

  @Test
  void shouldLetALaterFileSayOtherwise() {
    PackReader reader = new PackReader();
    reader.read("cldr.txt", List.of("unit: stein=stone pfund=pound"));
    reader.read("units.txt", List.of("unit: !stein pfund=half-kilogram"));

    WordList units = reader.lists().get("unit");

    assertThat(units.words()).containsExactly("pfund");
    assertThat(units.value("pfund")).isEqualTo("half-kilogram");
  }

  @Test
  void shouldSayWhereWhenAListOfEndingsIsMissing() {
    assertThatThrownBy(() -> read("place: deniz=1 @place*ending"))
        .hasMessageContaining("file line 1")
        .hasMessageContaining("ending");
  }

  private static Map<String, WordList> read(String... lines) {
    PackReader reader = new PackReader();
    reader.read("file", List.of(lines));
    return reader.lists();
  }
}
