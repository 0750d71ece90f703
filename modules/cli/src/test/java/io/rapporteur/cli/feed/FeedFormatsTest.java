package io.rapporteur.cli.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.rapporteur.cli.Clusters;
import io.rapporteur.cli.Terminal;
import io.rapporteur.contracts.config.RapporteurConfig;
import io.rapporteur.model.Document;
import io.rapporteur.model.PubStatus;
import io.rapporteur.streams.App;
import io.rapporteur.streams.Applications;
import io.rapporteur.testkit.BrokerExtension;
import io.rapporteur.testkit.TestCluster;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The examples of all formats, from the file to the documents, on a broker. */
@ExtendWith(BrokerExtension.class)
class FeedFormatsTest {
  private static final Path EXAMPLES = Path.of("../../examples/formats");
  private static final Duration WAIT = Duration.ofSeconds(60);

  @TempDir Path folder;

  private static Feed.Count feed(RapporteurConfig config, Path path) {
    Feed feed = new Feed(Clusters.of(config), new EnvelopeOptions(), Terminal.err());
    return feed.run(List.of(path.toString()), new ByteArrayInputStream(new byte[0]));
  }

  @Test
  void shouldMakeDocumentsOfAFileOfEachFormat(TestCluster kafka) {
    RapporteurConfig config = kafka.config();
    try (Applications running = Applications.start(config, EnumSet.of(App.INTAKE))) {
      Feed.Count count = feed(config, EXAMPLES);

      assertThat(count.refused()).isZero();
      assertThat(count.acknowledged()).isEqualTo(10);
      assertThat(count.toString())
          .contains("fed 10 documents", "1 answer with status 404", "1 image/jpeg");
      await()
          .atMost(WAIT)
          .untilAsserted(() -> assertThat(kafka.read(kafka.topics().documents())).hasSize(13));
      Map<String, Document> documents = kafka.table(kafka.topics().documents(), Document.class);
      assertThat(documents).hasSize(12);
      assertThat(documents)
          .containsKeys(
              "urn:example:ninjs:1",
              "urn:example:nitf:1",
              "https://transport.example/news/40",
              "https://transport.example/news/41",
              "urn:example:atom:7",
              "mid:pool.1@council.example",
              "mid:pool.1@council.example/part1",
              "https://archive.example/mill");
      Document corrected = documents.get("urn:example:g2:dredger");
      assertThat(corrected.getVersion()).isEqualTo(2);
      assertThat(corrected.getHeadline()).contains("eleven");
      assertThat(documents.get("urn:example:g2:rumour").getPubStatus())
          .isEqualTo(PubStatus.canceled);
      assertThat(documents.get("https://archive.example/mill").getVersionCreated())
          .isEqualTo("2026-03-02T12:00:00Z");
      // the PDF: what reads it is no part of this process
      assertThat(kafka.read(kafka.topics().deadLetters()))
          .singleElement()
          .satisfies(
              letter ->
                  assertThat(TestCluster.headers(letter).get("dl.message"))
                      .contains("a PDF", "office distribution"));
    }
  }

  @Test
  void shouldTellOfWhatIsBrokenOrOfNoFormatWithItsBytes(TestCluster kafka) throws Exception {
    String message = Files.readString(EXAMPLES.resolve("message.xml"));
    Path broken = folder.resolve("broken.xml");
    Files.writeString(broken, message.replace("guid=\"urn:example:g2:rumour\"", ""));
    Path pdf = Files.writeString(folder.resolve("plan.txt"), "%PDF-1.7 words");
    RapporteurConfig config = kafka.config();
    try (Applications running = Applications.start(config, EnumSet.of(App.INTAKE))) {
      feed(config, folder);

      var letters = kafka.read(kafka.topics().deadLetters(), 2);
      await()
          .atMost(WAIT)
          .untilAsserted(() -> assertThat(kafka.read(kafka.topics().documents())).hasSize(2));
      assertThat(letters)
          .anySatisfy(
              letter -> {
                assertThat(letter.value()).isEqualTo(Files.readAllBytes(broken));
                assertThat(TestCluster.headers(letter))
                    .containsEntry("dl.reason", "partly-read")
                    .hasEntrySatisfying(
                        "dl.message", text -> assertThat(text).contains("1 of 3", "item 3"));
              })
          .anySatisfy(
              letter -> {
                assertThat(new String(letter.value(), UTF_8)).isEqualTo(Files.readString(pdf));
                assertThat(TestCluster.headers(letter).get("dl.message")).contains("a PDF");
              });
    }
  }
}
