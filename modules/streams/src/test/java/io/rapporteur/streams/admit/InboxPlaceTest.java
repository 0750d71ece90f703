package io.rapporteur.streams.admit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.apache.kafka.common.header.internals.RecordHeaders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InboxPlaceTest {
  @Test
  void shouldReadBackWhatItWrote() {
    InboxPlace place = new InboxPlace(12, 9_876_543_210L, 1_764_000_000_000L);
    RecordHeaders headers = new RecordHeaders();
    new InboxPlace(1, 2, 3).addTo(headers);
    place.addTo(headers);
    assertThat(InboxPlace.of(headers)).isEqualTo(place);
    assertThat(headers.toArray()).hasSize(1);
    assertThat(InboxPlace.of(new RecordHeaders())).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1-2", "1-2-3-4", "-1-2-3", "a-b-c", "1-9999999999999999999999-3"})
  void shouldTakeWhatIntakeDoesNotWriteForNothing(String written) {
    RecordHeaders headers = new RecordHeaders();
    headers.add(InboxPlace.HEADER, written.getBytes(UTF_8));
    assertThat(InboxPlace.of(headers)).isNull();
    headers.add(InboxPlace.HEADER, null);
    assertThat(InboxPlace.of(headers)).isNull();
  }
}
