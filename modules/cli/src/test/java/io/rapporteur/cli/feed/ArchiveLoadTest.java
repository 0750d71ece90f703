package io.rapporteur.cli.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.rapporteur.cli.Clusters;
import io.rapporteur.cli.Terminal;
import io.rapporteur.contracts.config.RapporteurConfig;
import io.rapporteur.streams.App;
import io.rapporteur.streams.Applications;
import io.rapporteur.testkit.BrokerExtension;
import io.rapporteur.testkit.Seeds;
import io.rapporteur.testkit.TestCluster;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * An archive of a size that real ones have, through feed and intake: every page arrives, once, and
 * every record is accounted for.
 */
@ExtendWith(BrokerExtension.class)
class ArchiveLoadTest {
  private static final int RECORDS = Integer.getInteger("rapporteur.archive.records", 2_000);
  private static final Duration WAIT = Duration.ofMinutes(5);
  private static final String[] WORDS =
      "the a port of ferry harbour said on Monday crew council vote fire bridge price euros in at new old"
          .split(" ");

  @TempDir Path folder;

  @Test
  void shouldBringEveryPageOfAnArchiveOnceAndCountTheRest(TestCluster kafka) throws Exception {
    Path archive = folder.resolve("crawl.warc.gz");
    int pages = write(archive, new Random(Seeds.one(17)));
    RapporteurConfig config = kafka.config();
    try (Applications running = Applications.start(config, EnumSet.of(App.INTAKE))) {
      long start = System.nanoTime();
      Feed feed = new Feed(Clusters.of(config), new EnvelopeOptions(), Terminal.err());
      Feed.Count count =
          feed.run(List.of(archive.toString()), new ByteArrayInputStream(new byte[0]));
      long passed = count.passedOver().values().stream().mapToLong(Long::longValue).sum();

      assertThat(count.refused()).isZero();
      assertThat(count.acknowledged()).isEqualTo(pages);
      assertThat(pages + passed).isEqualTo(RECORDS);
      Set<String> uris = new HashSet<>();
      await()
          .atMost(WAIT)
          .pollInterval(Duration.ofSeconds(1))
          .until(() -> kafka.read(kafka.topics().documents()).size() >= pages);
      kafka
          .read(kafka.topics().documents())
          .forEach(record -> assertThat(uris.add(new String(record.key(), UTF_8))).isTrue());
      assertThat(uris).hasSize(pages);
      assertThat(kafka.read(kafka.topics().deadLetters())).isEmpty();
      System.out.printf(
          "%s; all documents after %.1f s; archive of %,d kB%n",
          count, (System.nanoTime() - start) / 1e9, Files.size(archive) >> 10);
    }
  }

  /** Eight of ten records are pages of some kilobytes; how many there are is returned. */
  private static int write(Path archive, Random random) throws IOException {
    int pages = 0;
    try (OutputStream out = Files.newOutputStream(archive)) {
      for (int i = 0; i < RECORDS; i++) {
        int sort = i % 10;
        String uri = "https://crawl.example/" + i;
        if (sort == 0) {
          out.write(record(uri, "200 OK", "image/jpeg", "\u00ff\u00d8".repeat(500)));
        } else if (sort == 1) {
          out.write(record(uri, "404 Not Found", "text/html", "<p>Not here</p>"));
        } else {
          pages++;
          out.write(record(uri, "200 OK", "text/html; charset=utf-8", page(i, random)));
        }
      }
    }
    return pages;
  }

  private static String page(int number, Random random) {
    StringBuilder page = new StringBuilder("<html><body><h1>Page " + number + "</h1>");
    for (int paragraph = 0; paragraph < 10; paragraph++) {
      page.append("<p>");
      for (int word = 0; word < 80; word++) {
        page.append(WORDS[random.nextInt(WORDS.length)]).append(' ');
      }
      page.append("</p>");
    }
    return page.append("</body></html>").toString();
  }

  private static byte[] record(String uri, String status, String type, String body)
      throws IOException {
    byte[] block =
        ("HTTP/1.1 " + status + "\r\nContent-Type: " + type + "\r\n\r\n" + body).getBytes(UTF_8);
    String head =
        "WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:1>\r\n"
            + "WARC-Date: 2026-03-01T10:00:00Z\r\nWARC-Target-URI: "
            + uri
            + "\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: "
            + block.length
            + "\r\n\r\n";
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(head.getBytes(UTF_8));
      out.write(block);
      out.write("\r\n\r\n".getBytes(UTF_8));
    }
    return packed.toByteArray();
  }
}
