package io.rapporteur.contracts.log;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LoggedUriTest {
  @ParameterizedTest
  @CsvSource({
    "https://news.example/a?token=secret, https://news.example/a?…",
    "https://news.example/a?x=1&token=secret#secret, https://news.example/a?…",
    "https://news.example/a#access_token=secret, https://news.example/a#…",
    "https://anna:secret@news.example/a?b, https://…@news.example/a?…",
    "https://anna:sec@ret@news.example, https://…@news.example",
    "https://news.example/~anna@home, https://news.example/~anna@home",
    "mid:pool.1@council.example, mid:pool.1@council.example",
    "urn:story:1?+resolve=secret, urn:story:1?…",
    "feed?, feed?",
    "/a?token=secret, /a?…"
  })
  void shouldShowWhatIsAddressedAndNoSecret(String uri, String shown) {
    assertThat(LoggedUri.of(uri)).isEqualTo(shown);
  }

  @ParameterizedTest
  @CsvSource({"'https://news.example/a?one\ntoken=secret'", "'?\nsecret'"})
  void shouldCutWhatHasLineEnds(String uri) {
    assertThat(LoggedUri.of(uri)).endsWith("?…").doesNotContain("secret");
  }
}
