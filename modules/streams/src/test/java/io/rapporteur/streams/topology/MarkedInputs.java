package io.rapporteur.streams.topology;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.rapporteur.model.AnnotatedDocument;
import io.rapporteur.model.Story;
import io.rapporteur.testkit.AnnotatedDocuments;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.test.TestRecord;

/** Inputs in which a word stands that is found again wherever their text is quoted. */
final class MarkedInputs {
  static final String MARK = "Quarblezyx";

  private static final Path EXAMPLES = Path.of("..", "..", "examples", "formats");

  private MarkedInputs() {}

  static boolean isMarked(String text) {
    return text.toLowerCase(Locale.ROOT).contains(MARK.toLowerCase(Locale.ROOT));
  }

  /** Such as parsers complain of, quoting them. */
  static List<TestRecord<byte[], byte[]>> broken() {
    List<TestRecord<byte[], byte[]>> inputs = new ArrayList<>();
    String[] payloads = {
      "{\"uri\": \"urn:a\", MARK",
      "{\"uri\": \"urn:a\", \"headline\": \"MARK",
      "{\"uri\": \"urn:a\", \"headline\": MARK}",
      "{\"uri\": \"urn:a\", \"version\": \"MARK\"}",
      "{\"uri\": \"urn:a\", \"versioncreated\": \"MARK\"}",
      "{\"uri\": \"urn:a\", \"pubstatus\": \"MARK\", \"pubStatus\": \"MARK\"}",
      "{\"uri\": \"urn:a\", \"body_text\": {\"MARK\": \"MARK\"}}",
      "<nitf><MARK></nitf>",
      "<nitf><body><p>MARK &MARK; </p></body></nitf>",
      "<nitf><head><docdata management-status=\"MARK\"/></head><body><p>MARK</p></body></nitf>",
      "<rss version=\"2.0\"><channel><item><title>MARK",
      "<rss version=\"2.0\"><channel><item><MARK></rss>",
      "<!DOCTYPE r [<!ENTITY MARK \"MARK\">]><rss>&MARK;</rss>",
      "<newsMessage><itemSet><newsItem guid=\"a\" version=\"MARK\"/></itemSet></newsMessage>",
      "<newsMessage><header><sent>MARK</sent></header><itemSet><newsItem guid=\"MARK\"",
      "<MARK><p>MARK</p></MARK>",
      "WARC/1.0\r\nContent-Length: MARK\r\n\r\nMARK",
      "From: MARK\nMessage-ID: <MARK>\nContent-Type: text/plain; charset=MARK\n\nMARK",
      "From: a@b.example\nContent-Type: multipart/mixed; boundary=MARK\n\n--MARK\nMARK",
      "From: a@b.example\nContent-Transfer-Encoding: base64\n\n!!MARK!!"
    };
    for (String payload : payloads) {
      inputs.add(of(payload.replace("MARK", MARK).getBytes(UTF_8)));
    }
    inputs.add(of((MARK + "\u00ff").getBytes(java.nio.charset.StandardCharsets.ISO_8859_1)));
    for (String header : List.of("published", "version", "version-created", "content-type")) {
      TestRecord<byte[], byte[]> input = of("It says so.".getBytes(UTF_8));
      inputs.add(input);
      input.headers().add(header, MARK.getBytes(UTF_8));
    }
    TestRecord<byte[], byte[]> longSource = of("It says so.".getBytes(UTF_8));
    longSource.headers().add("source", MARK.repeat(200).getBytes(UTF_8));
    inputs.add(longSource);
    return inputs;
  }

  /** Examples of each format, with the mark in places, and bytes that are missing or wrong. */
  static List<TestRecord<byte[], byte[]>> mutated(Random random, int most) {
    List<byte[]> examples =
        List.of("article.nitf", "feed.atom", "feed.rss", "item.json", "mail.eml", "message.xml")
            .stream()
            .map(MarkedInputs::example)
            .toList();
    List<TestRecord<byte[], byte[]>> inputs = new ArrayList<>();
    for (int i = 0; i < most; i++) {
      String text = new String(examples.get(i % examples.size()), UTF_8);
      for (int edits = 0; edits < 3; edits++) {
        int at = random.nextInt(text.length());
        text = text.substring(0, at) + MARK + text.substring(Math.min(text.length(), at + 3));
      }
      inputs.add(of(text.getBytes(UTF_8)));
    }
    return inputs;
  }

  static AnnotatedDocument annotated(String uri) {
    return AnnotatedDocuments.annotated(uri)
        .headline(MARK + " sinks")
        .body("A ferry, " + MARK + ", sank off Veltra on Monday, and 14 people of it drowned.")
        .source(MARK)
        .by(MARK)
        .language("en")
        .person(MARK)
        .quotation("sank", MARK)
        .figure("14 people", 14, "person")
        .build();
  }

  static Story story(String id) {
    return Story.newBuilder().setId(id).setHeadline(MARK).build();
  }

  private static TestRecord<byte[], byte[]> of(byte[] payload) {
    RecordHeaders headers = new RecordHeaders();
    headers.add("uri", "urn:a".getBytes(UTF_8));
    return new TestRecord<>("urn:a".getBytes(UTF_8), payload, headers);
  }

  private static byte[] example(String name) {
    try {
      return Files.readAllBytes(EXAMPLES.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
