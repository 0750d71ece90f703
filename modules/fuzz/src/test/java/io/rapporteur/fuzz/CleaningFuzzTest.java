package io.rapporteur.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.rapporteur.model.Document;
import java.nio.charset.StandardCharsets;

/** Whatever a text is, what was cleaned of it is told by edits that lead from one to the other. */
class CleaningFuzzTest {
  private static final String HEADLINE_ENDS = "\n---\n";

  /**
   * The headline, three dashes on a line, the body; without the dashes there is no headline. Taken
   * as UTF-16 when it begins with that mark, so that broken pairs of surrogates are reached too.
   */
  @FuzzTest(maxDuration = "10h")
  void text(byte[] bytes) {
    boolean wide = bytes.length > 1 && bytes[0] == (byte) 0xfe && bytes[1] == (byte) 0xff;
    String text = wide ? wide(bytes) : new String(bytes, StandardCharsets.UTF_8);
    int headline = text.indexOf(HEADLINE_ENDS);
    Document document =
        Document.newBuilder()
            .setUri("urn:fuzz")
            .setHeadline(headline < 0 ? null : text.substring(0, headline))
            .setBody(headline < 0 ? text : text.substring(headline + HEADLINE_ENDS.length()))
            .build();
    Bounded.run(() -> Sound.cleaned(document));
  }

  private static String wide(byte[] bytes) {
    char[] chars = new char[bytes.length / 2 - 1];
    for (int i = 0; i < chars.length; i++) {
      chars[i] = (char) (bytes[2 * i + 2] << 8 | bytes[2 * i + 3] & 0xff);
    }
    return new String(chars);
  }
}
