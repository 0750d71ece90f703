package io.rapporteur.cli.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rapporteur.cli.UserError;
import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class InputsTest {
  private static final long LIMIT = 100;

  @TempDir Path folder;

  private final Found found = new Found();

  @Test
  void shouldTakeDocumentsOnlyWhenAFolderIsNamed() throws Exception {
    write("b.txt", "second");
    write("a/first.html", "<p>first</p>");
    write("README.md", "about this folder");
    write("picture.png", "no text");

    read(folder.toString());

    assertThat(found.names()).containsExactly("first.html", "b.txt");
    assertThat(found.items)
        .extracting(DocumentToFeed::contentType)
        .containsExactly("text/html", "text/plain");
    assertThat(found.items.get(1).uri()).startsWith("file:").endsWith("/b.txt");
  }

  @Test
  void shouldEnterAFolderWhenItIsNamedByALink() throws Exception {
    write("real/a.txt", "first");
    Path link = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("real"));

    read(link.toString());

    assertThat(found.names()).containsExactly("a.txt");
    assertThat(Inputs.size(List.of(link.toString()))).isEqualTo(5);
  }

  /** Whoever may put a link into a folder may not have any file of the machine fed. */
  @Test
  void shouldNotFollowALinkOutOfAFolder() throws Exception {
    write("in/a.txt", "first");
    Path secret = Path.of(write("secret", "word").toString());
    Path link = Files.createSymbolicLink(folder.resolve("in/b.txt"), secret);

    read(folder.resolve("in").toString());

    assertThat(found.names()).containsExactly("a.txt");
    assertThat(found.refused).singleElement().asString().contains("is a link");

    read(link.toString());
    assertThat(found.names()).containsExactly("a.txt", "b.txt");
  }

  /** Nobody writes into it: whoever opened it would wait for ever. */
  @Test
  @EnabledOnOs({OS.LINUX, OS.MAC})
  @Timeout(60)
  void shouldNotWaitForAPipeInAFolder() throws Exception {
    write("a.txt", "first");
    write("c.txt", "last");
    Path pipe = folder.resolve("b.txt");
    assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();

    read(folder.toString());

    assertThat(found.names()).containsExactly("a.txt", "c.txt");
    assertThat(found.refused).singleElement().asString().contains("b.txt", "is a pipe");
  }

  @Test
  @EnabledOnOs({OS.LINUX, OS.MAC})
  @Timeout(60)
  void shouldStopReadingADeviceThatNeverEnds() {
    read("/dev/zero");

    assertThat(found.items).isEmpty();
    assertThat(found.refused).singleElement().asString().contains("/dev/zero", "too large");
  }

  @Test
  void shouldSaySoWhenAFolderHoldsNoDocuments() {
    read(folder.toString());

    assertThat(found.refused).singleElement().asString().contains("holds no .txt");
  }

  @Test
  void shouldTakeAnyFileWhenItIsNamedItself() throws Exception {
    read(write("README.md", "about").toString());

    assertThat(found.items).hasSize(1);
    assertThat(found.items.get(0).contentType()).isNull();
  }

  @Test
  void shouldRefuseALargeFileAndGoOnWithTheOthers() throws Exception {
    write("a.txt", "x".repeat(101));
    write("b.txt", "fits");

    read(folder.toString());

    assertThat(found.refused).singleElement().asString().contains("a.txt: too large: 101 bytes");
    assertThat(found.names()).containsExactly("b.txt");
  }

  @Test
  void shouldReadOneDocumentALineWhenAFileIsJsonLines() throws Exception {
    write(
        "wire.jsonl", "{\"uri\":\"a\"}\n\n{\"uri\":\"" + "b".repeat(200) + "\"}\n{\"uri\":\"c\"}");

    read(folder.toString());

    assertThat(found.items)
        .extracting(item -> new String(item.payload(), UTF_8))
        .containsExactly("{\"uri\":\"a\"}", "{\"uri\":\"c\"}");
    assertThat(found.items.get(1).name()).endsWith("wire.jsonl:4");
    assertThat(found.refused).singleElement().asString().contains("wire.jsonl:3: too large");
  }

  @Test
  void shouldReadEachPageOfAnArchiveWhenItIsCompressedOrNot() throws Exception {
    String page = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<p>Told.</p>";
    String image = "HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\n123";
    byte[] plain =
        (record("http://a.example/1", page) + record("http://a.example/2", image)).getBytes(UTF_8);
    Files.write(folder.resolve("a.warc"), plain);
    try (OutputStream out =
        new GZIPOutputStream(Files.newOutputStream(folder.resolve("b.warc.gz")))) {
      out.write(plain);
    }

    read(folder.toString());
    new Inputs(LIMIT, new ByteArrayInputStream(plain)).read(List.of("-"), found);

    assertThat(found.refused).isEmpty();
    assertThat(found.items).hasSize(3);
    assertThat(found.items)
        .allSatisfy(
            item -> {
              assertThat(item.uri()).isEqualTo("http://a.example/1");
              assertThat(item.contentType()).isEqualTo("text/html");
              assertThat(item.captured()).isEqualTo("2026-03-01T10:00:00Z");
              assertThat(new String(item.payload(), UTF_8)).isEqualTo("<p>Told.</p>");
            });
    assertThat(found.passedOver).containsOnly("image/png").hasSize(3);
    assertThat(found.passed).isGreaterThan(plain.length);
  }

  @Test
  void shouldTakeThePdfsOfAnArchiveWhenAskedTo() throws Exception {
    String pdf = "HTTP/1.1 200 OK\r\nContent-Type: application/pdf\r\n\r\n%PDF-1.7";
    byte[] archive = record("http://a.example/1", pdf).getBytes(UTF_8);
    for (boolean office : new boolean[] {false, true}) {
      new Inputs(LIMIT, new ByteArrayInputStream(archive), office).read(List.of("-"), found);
    }

    assertThat(found.passedOver).containsExactly("application/pdf");
    assertThat(found.items)
        .extracting(DocumentToFeed::contentType)
        .containsExactly("application/pdf");
  }

  @Test
  void shouldSayHowFarItCameWhenAnArchiveBreaksOff() throws Exception {
    String page = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<p>Told.</p>";
    write("a.warc", record("http://a.example/1", page) + "no record at all");

    read(folder.toString());

    assertThat(found.items).hasSize(1);
    assertThat(found.refused).singleElement().asString().contains("after record 1");
  }

  private static String record(String uri, String block) {
    return "WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:1>\r\n"
        + "WARC-Date: 2026-03-01T10:00:00Z\r\nWARC-Target-URI: "
        + uri
        + "\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: "
        + block.length()
        + "\r\n\r\n"
        + block
        + "\r\n\r\n";
  }

  @Test
  void shouldTellJsonLinesFromOneDocumentWhenReadingStandardInput() {
    readStandardInput("{\"uri\":\"a\"}\n{\"uri\":\"b\"}\n");
    assertThat(found.items).hasSize(2);

    found.items.clear();
    readStandardInput("{\n \"uri\": \"a\"\n}\n");
    assertThat(found.items).hasSize(1);

    found.items.clear();
    readStandardInput("Some words\nof text");
    assertThat(found.items).singleElement().extracting(DocumentToFeed::contentType).isNull();
  }

  @Test
  void shouldRefuseStandardInputWhenItIsTooLarge() {
    readStandardInput("x".repeat(5_000));

    assertThat(found.items).isEmpty();
    assertThat(found.refused).hasSize(1);
  }

  @Test
  void shouldCountTheBytesThatReadingPasses() throws Exception {
    write("a.txt", "four");
    write("b.jsonl", "{}\n{}\n");

    read(folder.toString());

    assertThat(Inputs.size(List.of(folder.toString()))).isEqualTo(10);
    assertThat(found.passed).isBetween(10L, 11L);
    assertThat(Inputs.size(List.of("-"))).isEqualTo(-1);
  }

  @Test
  void shouldSaySoWhenAPathIsMissing() {
    assertThatThrownBy(() -> Inputs.check(List.of(folder.resolve("nowhere").toString())))
        .isInstanceOf(UserError.class)
        .hasMessageContaining("nowhere: no such file or folder");
  }

  private Path write(String name, String text) throws Exception {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private void read(String path) {
    new Inputs(LIMIT, new ByteArrayInputStream(new byte[0])).read(List.of(path), found);
  }

  private void readStandardInput(String text) {
    new Inputs(LIMIT, new ByteArrayInputStream(text.getBytes(UTF_8))).read(List.of("-"), found);
  }

  private static final class Found implements FeedSink {
    final List<DocumentToFeed> items = new ArrayList<>();
    final List<String> refused = new ArrayList<>();
    final List<String> passedOver = new ArrayList<>();
    long passed;

    List<String> names() {
      return items.stream().map(item -> Path.of(item.name()).getFileName().toString()).toList();
    }

    @Override
    public void accept(DocumentToFeed item) {
      items.add(item);
    }

    @Override
    public void refuse(String name, String why) {
      refused.add(name + ": " + why);
    }

    @Override
    public void passedOver(String sort) {
      passedOver.add(sort);
    }

    @Override
    public void passed(long bytes) {
      passed += bytes;
    }
  }
}
