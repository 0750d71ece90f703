package io.rapporteur.collect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rapporteur.contracts.config.ConfigException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeedsFileTest {
  @Test
  void shouldReadWhatAFileSays() {
    FeedList list =
        FeedsFile.parse(
            "feeds.yaml",
            """
            interval: 5m
            timeout: 10s
            max-bytes: 100000
            allow-private: [ Intranet ]
            feeds:
              - url: https://harbour.example/rss
                source: Harbour Post
                language: en
                fetch: true
                interval: 90s
              - url: http://fjord.example/atom
            """);

    assertThat(list.feeds())
        .containsExactly(
            new FeedSpec(
                "https://harbour.example/rss", "Harbour Post", "en", Duration.ofSeconds(90), true),
            new FeedSpec("http://fjord.example/atom", null, null, Duration.ofMinutes(5), false));
    assertThat(list.settings().timeout()).isEqualTo(Duration.ofSeconds(10));
    assertThat(list.settings().maxBytes()).isEqualTo(100_000);
    assertThat(list.settings().allowPrivate()).containsExactly("intranet");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "feeds: []|is empty",
        "interval: 5m|feeds: is missing",
        "feeds: [ {url: ftp://x.example/} ]|no address",
        "feeds: [ {url: 'http://x y'} ]|no address",
        "feeds: [ {source: x} ]|url: is missing",
        "feeds: [ {url: http://x.example/, fetch: maybe} ]|neither true nor false",
        "feeds: [ {url: http://x.example/, interval: often} ]|no time like",
        "feeds: [ {url: http://x.example/, intervall: 5m} ]|interval",
        "feeds: [ {url: http://x.example/}, {url: http://x.example/} ]|there twice",
        "feeds: [|feeds.yaml"
      })
  void shouldSayWhatIsWrongAndWhere(String text, String message) {
    assertThatThrownBy(() -> FeedsFile.parse("feeds.yaml", text))
        .isInstanceOf(ConfigException.class)
        .hasMessageContaining(message)
        .hasMessageContaining("feeds.yaml");
  }
}
