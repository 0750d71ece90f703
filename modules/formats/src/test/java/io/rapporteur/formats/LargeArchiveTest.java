package io.rapporteur.formats;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LargeArchiveTest {
  private static final int PAGES = 20_000;

  /** Less than the pages have, and less than the one large answer beside what Java needs. */
  private static final String HEAP = "-Xmx18m";

  @Test
  void shouldReadAnArchiveThatTheHeapWouldNotHold(@TempDir Path folder) throws Exception {
    Path archive = folder.resolve("crawl.warc.gz");
    ArchiveMaker.write(archive, PAGES);
    Process reader =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                HEAP,
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                ArchiveReader.class.getName(),
                archive.toString())
            .redirectErrorStream(true)
            .start();
    String told = new String(reader.getInputStream().readAllBytes(), UTF_8);

    assertThat(reader.waitFor(1, TimeUnit.MINUTES)).isTrue();
    assertThat(reader.exitValue()).as(told).isZero();
    assertThat(told)
        .contains(PAGES + " pages of ")
        .contains(
            "{record of type metadata=2000, record of type request=5000, record of type"
                + " warcinfo=1, too-large=1}")
        .contains("bad-warc: the archive cannot be read after record 270");
  }
}
