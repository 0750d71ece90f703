package io.rapporteur.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.rapporteur.analysis.parse.DocumentParser;
import io.rapporteur.analysis.parse.Envelope;
import io.rapporteur.analysis.reading.UnreadableDocumentException;
import io.rapporteur.model.Document;

/** Whatever a page is made of, its article stands in it letter for letter, but for the edits. */
class HtmlFuzzTest {
  private static final Envelope PAGE =
      new Envelope("text/html", "urn:fuzz", null, null, null, null, null);

  @FuzzTest(maxDuration = "10h")
  void page(byte[] bytes) {
    Document document;
    try {
      document = Bounded.run(() -> new DocumentParser().parse(bytes, PAGE));
    } catch (UnreadableDocumentException e) {
      Sound.refusal(e);
      return;
    }
    Sound.document(document);
    Bounded.run(() -> Sound.cleaned(document));
  }
}
