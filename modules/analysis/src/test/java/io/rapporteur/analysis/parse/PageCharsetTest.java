package io.rapporteur.analysis.parse;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;

/** Pages whose server is wrong about their charset: no reason to refuse them. */
class PageCharsetTest {
  private static String body(byte[] page, String contentType) {
    Envelope envelope = new Envelope(contentType, null, null, null, null, null, null);
    return new DocumentParser().parse(page, envelope).getBody();
  }

  @Test
  void shouldTrustThePageWhereItsServerIsWrong() {
    String page = "<html><meta charset=\"ISO-8859-2\"><p>Łódź żegluje.</p></html>";
    assertThat(body(page.getBytes(Charset.forName("ISO-8859-2")), "text/html; charset=utf-8"))
        .contains("Łódź żegluje.");
  }

  @Test
  void shouldTrustTheServerWhereItIsRight() {
    String page = "<html><meta charset=\"ISO-8859-2\"><p>Łódź żegluje.</p></html>";
    assertThat(body(page.getBytes(UTF_8), "text/html; charset=utf-8")).contains("Łódź żegluje.");
  }

  @Test
  void shouldReplaceASingleByteThatIsNoLetter() {
    byte[] page = "<html><p>Łódź# żegluje.</p></html>".getBytes(UTF_8);
    for (int i = 0; i < page.length; i++) {
      page[i] = page[i] == '#' ? (byte) 0xff : page[i];
    }
    assertThat(body(page, "text/html; charset=utf-8")).contains("Łódź\ufffd żegluje.");
  }
}
