package io.rapporteur.streams.upgrade;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.rapporteur.contracts.config.ClientRole;
import io.rapporteur.contracts.config.RapporteurConfig;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/**
 * What a former version was fed before an upgrade, and what comes after it. A change of what stands
 * here needs new recordings; texts for after the upgrade may be added.
 */
final class UpgradeNews {
  static final Instant BEGIN = Instant.parse("2026-03-02T09:00:00Z");

  static final String FIRST_FERRY = "urn:up:ferry-1";
  static final String SECOND_FERRY = "urn:up:ferry-2";
  static final String COPIED_FERRY = "urn:up:ferry-3";
  static final String UNREAD_FERRY = "urn:up:ferry-4";
  static final String LATE_FERRY = "urn:up:ferry-5";
  static final String FIRST_BRIDGE = "urn:up:bridge-1";
  static final String SECOND_BRIDGE = "urn:up:bridge-2";
  static final String WITHDRAWN = "urn:up:withdrawn";
  static final String NUMBERED = "urn:up:numbered";
  static final String GERMAN = "urn:up:german";
  static final String IN_INBOX = "urn:up:inbox";

  /** What rules are put, in the form of `rules put`. */
  static final String RULES =
      """
      rules:
        - id: ferries
          title: Ferries
          query: 'body:(ferry OR ferries)'
          routes: [ sea ]
          alert: { threshold: 2, sources: 2, window: 1d, grace: 30d }
        - id: events
          title: Any event told of twice
          query: 'body:(ferry OR ferries OR bridge)'
          alert: { threshold: 2, sources: 2, window: 1d, grace: 30d, perStory: true }
      """;

  private static final String FERRY =
      """
      Twelve dead as ferries collide off Varda

      VARDA, 2 March (Fjord Press) - Two ferries collided in fog off the port of Varda on Monday, killing %s people, \
      the Norwegian coast guard said. The ferry Nordstjernen, carrying 140 passengers, struck the smaller Havbris \
      outside the breakwater. "We have found the bodies and the search goes on," coast guard chief Ingrid Solberg said. \
      Norway's prime minister will travel to Varda on Tuesday.
      """;

  private static final String OTHER_FERRY =
      """
      Fifteen killed in ferry collision near Varda

      Fifteen people were killed on Monday when the ferries Nordstjernen and Havbris collided in fog near Varda in \
      Norway, the hospital of the town said. Coast guard chief Ingrid Solberg told reporters that the search was going \
      on outside the breakwater. The Nordstjernen was carrying 140 passengers.
      """;

  private static final String BRIDGE =
      """
      Georgia to rebuild bridge at Gori

      GORI, 2 March (Kura News) - Georgia will rebuild the road bridge over the river Kura at Gori for %s million lari, \
      Infrastructure Minister Davit Maisuradze said on Monday. The bridge was closed in January after a flood had \
      damaged two of its piers. Work is to begin in May and to end in 2028.
      """;

  private static final String OTHER_BRIDGE =
      """
      Gori bridge to be built anew

      The bridge over the Kura at Gori in Georgia, closed since a flood in January damaged two piers, will be rebuilt \
      from May for 46 million lari, Davit Maisuradze, the infrastructure minister, said on Monday.
      """;

  /**
   * One input of the inbox.
   *
   * @param headers besides the uri
   */
  record Input(String uri, Instant at, byte[] value, Map<String, String> headers) {}

  private UpgradeNews() {}

  /** What all applications of the former version processed. */
  static List<Input> processed() {
    return List.of(
        firstFerry(),
        report(SECOND_FERRY, 20, "harbour-review.example", OTHER_FERRY),
        report(COPIED_FERRY, 25, "worldwire.example", FERRY.formatted("12")),
        firstBridge(),
        secondBridge(),
        withdrawn(),
        numbered("1"),
        numbered("2"),
        report(
            GERMAN,
            60,
            "hafenblatt.example",
            """
            Zwei Fähren vor Varda zusammengestoßen

            Vor dem Hafen von Varda sind am Montag im Nebel zwei Fähren zusammengestoßen. Zwölf Menschen kamen ums \
            Leben, wie die norwegische Küstenwache mitteilte.
            """),
        new Input("urn:up:broken", minute(61), new byte[] {'x', (byte) 0xff}, Map.of()),
        new Input(WITHDRAWN, minute(62), null, Map.of()));
  }

  /** What intake and annotate of the former version processed, and the others not. */
  static List<Input> annotated() {
    return List.of(
        report(UNREAD_FERRY, 70, "north-sea.example", OTHER_FERRY.replace("hospital", "mayor")),
        corrected(firstBridge(), 75, BRIDGE.formatted("50")));
  }

  /** What waits in the inbox. */
  static List<Input> waiting() {
    return List.of(
        report(
            IN_INBOX,
            80,
            "Fjord Press",
            "The city library of Porto is open again after repairs to its roof."));
  }

  static Input firstFerry() {
    return report(FIRST_FERRY, 0, "Fjord Press", FERRY.formatted("12"));
  }

  static Input firstBridge() {
    return report(FIRST_BRIDGE, 30, "Kura News", BRIDGE.formatted("45"));
  }

  static Input secondBridge() {
    return report(SECOND_BRIDGE, 40, "tbilisi-courier.example", OTHER_BRIDGE);
  }

  static Input withdrawn() {
    return report(
        WITHDRAWN,
        50,
        "Fjord Press",
        "A museum of ferries opens in Bergen, Norway, for $3 million.");
  }

  static Input numbered(String version) {
    Input input =
        report(
            NUMBERED,
            54 + Integer.parseInt(version),
            "council.example",
            "The council of Lund counted " + version + "0,000 visitors of its park in 2025.");
    Map<String, String> headers = new LinkedHashMap<>(input.headers());
    headers.put("version", version);
    return new Input(input.uri(), input.at(), input.value(), headers);
  }

  /** Of after the upgrade: the first report, corrected. */
  static Input correctedFerry() {
    return corrected(firstFerry(), 100, FERRY.formatted("14"));
  }

  /** Of after the upgrade: one report more. */
  static Input lateFerry() {
    return report(LATE_FERRY, 110, "baltic.example", OTHER_FERRY.replace("hospital", "police"));
  }

  /** The same document, published when it was, with another text. */
  private static Input corrected(Input first, int minute, String text) {
    return new Input(first.uri(), minute(minute), text.getBytes(UTF_8), first.headers());
  }

  private static Input report(String uri, int minute, String source, String text) {
    return new Input(
        uri,
        minute(minute),
        text.getBytes(UTF_8),
        Map.of(
            "content-type",
            "text/plain",
            "source",
            source,
            "published",
            minute(minute).toString()));
  }

  /** Puts inputs into the inbox, each at its own time. */
  static void feed(RapporteurConfig config, List<Input> inputs) {
    try (KafkaProducer<byte[], byte[]> producer =
        new KafkaProducer<>(
            config.kafkaClientProperties(ClientRole.PRODUCER),
            new ByteArraySerializer(),
            new ByteArraySerializer())) {
      inputs.forEach(input -> producer.send(record(config.topics().inbox(), input)));
    }
  }

  private static ProducerRecord<byte[], byte[]> record(String inbox, Input input) {
    ProducerRecord<byte[], byte[]> record =
        new ProducerRecord<>(
            inbox, null, input.at().toEpochMilli(), input.uri().getBytes(UTF_8), input.value());
    input.headers().forEach((name, text) -> record.headers().add(name, text.getBytes(UTF_8)));
    record.headers().add("uri", input.uri().getBytes(UTF_8));
    return record;
  }

  static Instant minute(int minute) {
    return BEGIN.plus(Duration.ofMinutes(minute));
  }
}
