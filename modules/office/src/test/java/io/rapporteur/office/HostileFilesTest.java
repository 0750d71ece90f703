package io.rapporteur.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.rapporteur.analysis.parse.Envelope;
import io.rapporteur.analysis.reading.UnreadableDocumentException;
import io.rapporteur.formats.Formats;
import io.rapporteur.formats.office.OfficeProcesses;
import io.rapporteur.formats.office.OfficeSettings;
import io.rapporteur.testkit.Seeds;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is built to harm its reader is refused with a reason, and the next file is read. */
class HostileFilesTest {
  @TempDir Path folder;
  private static OfficeProcesses processes;
  private static Formats formats;

  @BeforeAll
  static void start() throws IOException {
    processes =
        new OfficeProcesses(new OfficeSettings(Distribution.home(), Duration.ofSeconds(6), 64));
    formats = Formats.with(Distribution.LIMITS, processes);
  }

  @AfterAll
  static void stop() {
    processes.close();
  }

  @AfterEach
  void shouldGoOnWithTheNextFile() throws IOException {
    assertThat(body(MadeFiles.rtf("Lorn digs."))).isEqualTo("Lorn digs.");
  }

  private static String body(byte[] file) {
    return formats.read(file, Envelope.NONE).documents().get(0).getBody();
  }

  private static String reason(byte[] file) {
    UnreadableDocumentException refused =
        catchThrowableOfType(UnreadableDocumentException.class, () -> body(file));
    assertThat(refused).isNotNull();
    assertThat(refused.getMessage()).hasSizeBetween(20, 600);
    return refused.reason();
  }

  @Test
  void shouldRefuseAnArchiveThatGrows() throws IOException {
    byte[] bomb = HostileFiles.zipBomb();
    assertThat(bomb.length).isLessThan(1 << 20);
    assertThat(reason(bomb)).isEqualTo("too-large");
  }

  @Test
  void shouldRefuseAPdfThatNeverEnds() throws IOException {
    assertThat(reason(HostileFiles.endlessPdf())).isEqualTo("time-budget");
  }

  @Test
  void shouldRefuseAPageThatGrows() throws IOException {
    byte[] bomb = HostileFiles.pdfBomb();
    assertThat(bomb.length).isLessThan(5 << 20);
    assertThat(reason(bomb)).isIn("out-of-memory", "time-budget", "too-large");
  }

  @Test
  void shouldRefuseWhatAsksForAPassword() throws Exception {
    assertThat(reason(MadeFiles.encryptedPdf("password"))).isEqualTo("encrypted");
    assertThat(reason(MadeFiles.encryptedDocx())).isEqualTo("encrypted");
  }

  @Test
  void shouldRefuseWhatHasNoText() throws IOException {
    assertThat(reason(MadeFiles.pdf("Scan", "Scanner", List.of("")))).isEqualTo("no-text");
  }

  @Test
  void shouldRefuseWhatIsNoSortThatIsRead() throws IOException {
    byte[] chart =
        MadeFiles.zip(
            "mimetype", "application/vnd.oasis.opendocument.chart", "content.xml", "<x/>");
    assertThat(reason(chart)).isEqualTo("not-text");
  }

  @Test
  void shouldNotWriteOutWhatASheetRepeats() throws IOException {
    String cells =
        "<t:table-cell t:number-columns-repeated=\"1000000000\"><x:p>9</x:p></t:table-cell>";
    byte[] bomb =
        MadeFiles.ods(
            "<t:table-row t:number-rows-repeated=\"1000000\">" + cells + "</t:table-row>");
    assertThat(told(bomb)).hasSizeLessThan(10_000);
  }

  @Test
  void shouldRefuseASheetOfMoreThanIsRead() throws IOException {
    assertThat(reason(MadeFiles.xlsx("Lorn ".repeat(5_000), 2_000))).isEqualTo("too-large");
  }

  @Test
  void shouldExpandNoEntities() throws IOException {
    byte[] file = HostileFiles.docx(HostileFiles.bombOfEntities());
    assertThat(reason(file)).isIn("bad-office-file", "no-text");
  }

  @Test
  void shouldReadNoFileOfThisMachine() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret"), "the word is swordfish");
    String type = "<!DOCTYPE w [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]>";
    assertThat(told(HostileFiles.docx(HostileFiles.main(type, "A &e;"))))
        .doesNotContain("swordfish");
    assertThat(told(MadeFiles.odt("<text:p>x</text:p>"))).isEqualTo("x");
  }

  @ParameterizedTest
  @ValueSource(strings = {"localhost", "127.0.0.1"})
  void shouldAskNothingOfTheNetwork(String host) throws IOException {
    try (ServerSocket server = new ServerSocket(0, 10, InetAddress.getByName("127.0.0.1"))) {
      server.setSoTimeout(300);
      String address = "http://" + host + ":" + server.getLocalPort() + "/";
      told(
          HostileFiles.docx(
              HostileFiles.main("<!DOCTYPE w SYSTEM \"" + address + "\">", "Lorn digs.")));
      told(
          HostileFiles.docx(
              HostileFiles.main(
                  "<!DOCTYPE w [<!ENTITY % e SYSTEM \"" + address + "\">%e;]>", "Lorn digs.")));
      assertThat(catchThrowableOfType(SocketTimeoutException.class, server::accept))
          .as("nobody connects")
          .isNotNull();
    }
  }

  private static String told(byte[] file) {
    try {
      return body(file);
    } catch (UnreadableDocumentException e) {
      return String.valueOf(e.getMessage());
    }
  }

  /** Whatever is cut off, turned or left out: an answer, and never the end of the service. */
  @Test
  void shouldAnswerAboutDamagedFiles() throws IOException {
    long seed = Seeds.one(1);
    Random random = new Random(seed);
    List<byte[]> whole =
        List.of(
            MadeFiles.pdf("Harbour", "Kari Dahl", List.of("Lorn digs.", "Then it rests.")),
            MadeFiles.docx("Harbour", "Lorn digs."),
            MadeFiles.odt("<text:p>Lorn digs.</text:p>"),
            MadeFiles.pptx("Lorn digs."),
            MadeFiles.rtf("Lorn digs."));
    for (byte[] file : whole) {
      for (int i = 0; i < 12; i++) {
        byte[] damaged =
            i % 3 == 0 ? Arrays.copyOf(file, 16 + random.nextInt(file.length - 16)) : file.clone();
        for (int n = 0; n < (i % 3) * 20; n++) {
          damaged[8 + random.nextInt(damaged.length - 8)] = (byte) random.nextInt();
        }
        assertThat(told(damaged)).as("seed " + seed).isNotBlank();
      }
    }
  }
}
