package io.rapporteur.streams.admit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InboxPlaceTest {
  @Test
  void shouldReadBackWhatItWrote() {
    InboxPlace place = new InboxPlace(12, 9_876_543_210L, 1_764_000_000_000L);
    assertThat(InboxPlace.of(place.written())).isEqualTo(place);
    assertThat(InboxPlace.of(null)).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1-2", "1-2-3-4", "-1-2-3", "a-b-c", "1-9999999999999999999999-3"})
  void shouldTakeWhatIntakeDoesNotWriteForNothing(String written) {
    assertThat(InboxPlace.of(written.getBytes(UTF_8))).isNull();
  }
}
