package io.rapporteur.analysis.parse;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Utf16Test {
  private final DocumentParser parser = new DocumentParser();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The harbour of Oslo is open again, the mayor said on Monday.",
        "Порт снова открыт, сказал мэр в понедельник. Суда вошли в 12 часов.",
        "Λιμάνι ανοιχτό ξανά, είπε ο δήμαρχος τη Δευτέρα το πρωί."
      })
  void shouldDecodeUtf16WithoutAMark(String text) {
    for (Charset charset : List.of(UTF_16LE, UTF_16BE)) {
      byte[] payload = text.getBytes(charset);
      assertThat(parser.parse(payload, Envelope.NONE).getBody()).isEqualTo(text);
      Envelope declared =
          new Envelope("text/plain; charset=utf-16", null, null, null, null, null, null);
      assertThat(parser.parse(payload, declared).getBody()).isEqualTo(text);
    }
  }

  @Test
  void shouldLeaveUtf8Alone() {
    assertThat(Utf16.of("A text without any byte of zero in it.".getBytes(UTF_8))).isNull();
    assertThat(Utf16.of("A\0B and more of it, with one odd byte".getBytes(UTF_8))).isNull();
    assertThat(Utf16.of(new byte[] {0, 0, 0, 0, 0, 0, 0, 0})).isNull();
  }
}
