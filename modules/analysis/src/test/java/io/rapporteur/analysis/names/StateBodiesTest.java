package io.rapporteur.analysis.names;

import static org.assertj.core.api.Assertions.assertThat;

import io.rapporteur.analysis.gazetteer.Gazetteer;
import io.rapporteur.model.EntityType;
import io.rapporteur.model.MentionKind;
import java.util.List;
import org.junit.jupiter.api.Test;

class StateBodiesTest {
  private static List<String> cut(String name) {
    Found whole = new Found(0, name.length(), EntityType.organisation, MentionKind.name);
    return new StateBodies(name, Gazetteer.standard())
        .cut(List.of(whole)).stream()
            .map(part -> name.substring(part.start(), part.end()) + " " + part.type())
            .toList();
  }

  @Test
  void shouldGiveThePeopleApartWhenABodyBeginsWithIt() {
    assertThat(cut("Polish Foreign Ministry"))
        .containsExactly("Polish place", "Foreign Ministry organisation");
    assertThat(cut("South African Navy"))
        .containsExactly("South African place", "Navy organisation");
  }

  @Test
  void shouldGiveTheCountryApartWhenABodyEndsWithIt() {
    assertThat(cut("Foreign Ministry of Poland"))
        .containsExactly("Foreign Ministry organisation", "Poland place");
    assertThat(cut("Ministry of Finance of the Netherlands"))
        .containsExactly("Ministry of Finance organisation", "Netherlands place");
  }

  @Test
  void shouldLeaveABodyWholeWhenItIsKnownOrNoneOfAState() {
    assertThat(cut("European Parliament")).hasSize(1);
    assertThat(cut("Polish Chess Club")).hasSize(1);
    assertThat(cut("Bank of Poland")).hasSize(1);
  }
}
