package io.rapporteur.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.kafka.common.header.internals.RecordHeaders;
import org.junit.jupiter.api.Test;

class AuthorTest {
  @Test
  void shouldBeWhoTheLastHeaderNames() {
    RecordHeaders headers = new RecordHeaders();
    Author.add(headers, null);
    assertThat(headers).isEmpty();
    assertThat(Author.of(headers)).isEmpty();

    Author.add(headers, "desk");
    Author.add(headers, "Gül@wire");
    assertThat(Author.of(headers)).contains("Gül@wire");

    headers.add(Author.HEADER, null);
    assertThat(Author.of(headers)).isEmpty();
  }

  @Test
  void shouldBeCutBetweenCharactersWhenItIsNoName() {
    RecordHeaders headers = new RecordHeaders();
    Author.add(headers, "a" + "🛥".repeat(1_000));
    assertThat(Author.of(headers).orElseThrow())
        .startsWith("a🛥")
        .endsWith("🛥…")
        .hasSizeBetween(190, 203);
  }
}
