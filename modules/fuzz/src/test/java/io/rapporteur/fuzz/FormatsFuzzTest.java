package io.rapporteur.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.rapporteur.analysis.parse.Envelope;
import io.rapporteur.analysis.reading.UnreadableDocumentException;
import io.rapporteur.formats.Contents;
import io.rapporteur.formats.Formats;
import io.rapporteur.formats.ReadLimits;

/**
 * Whatever a payload holds, it is read into sound documents or refused with a reason; the same
 * bytes always give the same. One test a format, so that each keeps the inputs that lead deep into
 * it; all take whatever comes.
 */
class FormatsFuzzTest {
  private static final Formats FORMATS =
      Formats.standard(new ReadLimits(200, 1 << 20, 4 << 20, 256, 50_000));

  @FuzzTest(maxDuration = "10h")
  void newsMl(byte[] bytes) {
    read(bytes, null);
  }

  @FuzzTest(maxDuration = "10h")
  void nitf(byte[] bytes) {
    read(bytes, null);
  }

  @FuzzTest(maxDuration = "10h")
  void feed(byte[] bytes) {
    read(bytes, null);
  }

  @FuzzTest(maxDuration = "10h")
  void warc(byte[] bytes) {
    read(bytes, null);
  }

  @FuzzTest(maxDuration = "10h")
  void mail(byte[] bytes) {
    read(bytes, "message/rfc822");
  }

  @FuzzTest(maxDuration = "10h")
  void ninjs(byte[] bytes) {
    read(bytes, "application/json");
  }

  private static void read(byte[] bytes, String contentType) {
    Envelope envelope = new Envelope(contentType, null, "fuzz", null, null, null, null);
    Contents contents;
    try {
      contents = Bounded.run(() -> FORMATS.read(bytes, envelope));
    } catch (UnreadableDocumentException e) {
      Sound.refusal(e);
      return;
    }
    contents.documents().forEach(Sound::document);
    contents.flaws().forEach(flaw -> Sound.refusal(flaw.reason(), flaw.message()));
    contents.passedOver().values().forEach(n -> Sound.require(n > 0, "none passed over: counted"));
    Sound.require(contents.equals(FORMATS.read(bytes, envelope)), "read again it is another");
  }
}
