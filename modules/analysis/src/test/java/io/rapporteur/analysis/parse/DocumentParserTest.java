package io.rapporteur.analysis.parse;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rapporteur.analysis.reading.UnreadableDocumentException;
import io.rapporteur.model.Document;
import io.rapporteur.model.PubStatus;
import java.nio.charset.Charset;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DocumentParserTest {
  private final DocumentParser parser = new DocumentParser();

  @Test
  void shouldTellTheThreeTypesApartWhenNothingIsDeclared() {
    assertThat(parse("Plain words, a < b.").getContentType()).isEqualTo("text/plain");
    assertThat(parse("\n <!DOCTYPE html><p>x").getContentType()).isEqualTo("text/html");
    assertThat(parse("{\"uri\":\"u:1\",\"body_text\":\"x\"}").getUri()).isEqualTo("u:1");
  }

  @Test
  void shouldMapAnItemWhenItIsNinjs3() {
    Document document =
        parse(
            """
            {"uri":"u:1","standard":{"name":"ninjs","version":"3.1"},"version":"3",
             "versionCreated":"2024-05-01T10:00:00+02:00","firstCreated":"2024-04-30T08:00:00Z",
             "pubStatus":"withheld","headlines":[{"role":"short","value":"S"},
             {"role":"main","value":"Main line"}],
             "bodies":[{"contentType":"text/html","value":"<p>Hi</p>"}],"by":"A. Writer",
             "located":"Elmira","language":"en-GB","infoSources":[{"name":"Test Wire"}],
             "subjects":[{"uri":"medtop:20000065"},{"name":"Ferries","literal":"desk:ferries"}],"edNote":"n","urgency":3}""");

    assertThat(document.getVersion()).isEqualTo(3);
    assertThat(document.getVersionCreated()).isEqualTo(Instant.parse("2024-05-01T08:00:00Z"));
    assertThat(document.getPublished()).isEqualTo(Instant.parse("2024-04-30T08:00:00Z"));
    assertThat(document.getPubStatus()).isEqualTo(PubStatus.withheld);
    assertThat(document.getHeadline()).isEqualTo("Main line");
    assertThat(document.getContentType()).isEqualTo("text/html");
    assertThat(document.getBody()).isEqualTo("<p>Hi</p>");
    assertThat(document.getInfoSource()).isEqualTo("Test Wire");
    assertThat(document.getSubjects()).containsExactly("medtop:20000065", "desk:ferries");
    assertThat(document.getAttributes()).containsOnlyKeys("urgency");
  }

  @Test
  void shouldMapAnItemWhenItIsNinjs1() {
    Document document =
        parse(
            """
            {"$schema":"x","uri":"u:1","version":"2","versioncreated":"2024-05-01T10:00:00Z",
             "firstcreated":"2024-04-30T08:00:00Z","pubstatus":"usable","headline":"Main line",
             "body_xhtml":"<p>Hi</p>","body_text":"Hi","byline":"By A. Writer","located":"Elmira",
             "genre":[{"name":"Feature"}],"source":"Test Wire","ednote":"Take two.",
             "url":"https://wire.example/1","people":[{"name":"Ada Poe"}],
             "subject":[{"code":"20000065","scheme":"medtop"},{"qcode":"medtop:20000001"}]}""");

    assertThat(document.getVersion()).isEqualTo(2);
    assertThat(document.getVersionCreated()).isEqualTo(Instant.parse("2024-05-01T10:00:00Z"));
    assertThat(document.getPublished()).isEqualTo(document.getVersionCreated());
    assertThat(document.getHeadline()).isEqualTo("Main line");
    assertThat(document.getContentType()).isEqualTo("text/plain");
    assertThat(document.getBody()).isEqualTo("Hi");
    assertThat(document.getBy()).isEqualTo("A. Writer");
    assertThat(document.getLocated()).isEqualTo("Elmira");
    assertThat(document.getGenre()).isEqualTo("Feature");
    assertThat(document.getInfoSource()).isEqualTo("Test Wire");
    assertThat(document.getEdNote()).isEqualTo("Take two.");
    assertThat(document.getCanonicalUrl()).isEqualTo("https://wire.example/1");
    assertThat(document.getSubjects()).containsExactly("medtop:20000065", "medtop:20000001");
    assertThat(document.getAttributes())
        .containsExactly(Map.entry("people", "[{\"name\":\"Ada Poe\"}]"));
  }

  @Test
  void shouldWithdrawWhenAnItemIsCanceled() {
    assertThat(parse("{\"uri\":\"u:1\",\"pubStatus\":\"canceled\"}").getPubStatus())
        .isEqualTo(PubStatus.canceled);
  }

  @Test
  void shouldRefuseANameThatStandsTwice() {
    byte[] twice = "{\"uri\":\"u:1\",\"uri\":\"u:2\",\"body_text\":\"x\"}".getBytes(UTF_8);
    assertUnreadable(twice, Envelope.NONE, "bad-json", "uri");
  }

  @Test
  void shouldRefuseAFieldOfAnotherType() {
    byte[] list = "{\"headline\":[],\"body_text\":\"x\"}".getBytes(UTF_8);
    assertUnreadable(list, Envelope.NONE, "bad-ninjs", "$.headline");
  }

  @Test
  void shouldLeaveOutTheWordThatOpensAByline() {
    String item = "{\"uri\":\"u:1\",\"body_text\":\"Hi\",\"by\":\"By Nora Lindqvist\"}";
    assertThat(parse(item).getBy()).isEqualTo("Nora Lindqvist");
  }

  @Test
  void shouldSayWhereWhenBytesAreNotUtf8() {
    assertUnreadable(new byte[] {'a', 'b', (byte) 0xc3, '('}, Envelope.NONE, "not-utf8", "byte 2");
  }

  @Test
  void shouldDecodeAsDeclaredWhenAPageNamesItsCharset() {
    byte[] page =
        "<html><meta charset=windows-1251><p>Привет".getBytes(Charset.forName("windows-1251"));

    assertThat(parser.parse(page, Envelope.NONE).getBody()).endsWith("Привет");
  }

  @Test
  void shouldRefuseWhenPayloadIsBad() {
    assertUnreadable(new byte[0], Envelope.NONE, "empty", "no bytes");
    assertUnreadable("{\"uri\": }".getBytes(UTF_8), Envelope.NONE, "bad-json", "line 1");
    assertUnreadable(
        "{\"version\":\"x\"}".getBytes(UTF_8), Envelope.NONE, "bad-ninjs", "$.version");
    Envelope longUri = new Envelope(null, "u".repeat(10_000), null, null, null, null, null);
    assertUnreadable("text".getBytes(UTF_8), longUri, "uri-too-long", "10000");
  }

  @Test
  void shouldRefuseWhenAnItemNestsTooDeep() {
    byte[] deep = ("{\"a\":" + "[".repeat(5_000)).getBytes(UTF_8);
    assertUnreadable(deep, Envelope.NONE, "bad-json", "nesting depth");
  }

  @Test
  void shouldRefuseWhenAYearHasNoFourDigits() {
    for (String time : new String[] {"+292278994-08-17T07:12:55Z", "-0044-03-15T12:00:00Z"}) {
      byte[] item = ("{\"body_text\":\"x\",\"firstCreated\":\"" + time + "\"}").getBytes(UTF_8);
      assertUnreadable(item, Envelope.NONE, "bad-ninjs", "$.firstCreated: '" + time);
    }
  }

  @Test
  void shouldGiveTheSameUriWhenTheSameBytesComeAgain() {
    assertThat(parse("same").getUri()).isEqualTo(parse("same").getUri()).startsWith("urn:sha256:");
    assertThat(parse("other").getUri()).isNotEqualTo(parse("same").getUri());
  }

  private Document parse(String payload) {
    return parser.parse(payload.getBytes(UTF_8), Envelope.NONE);
  }

  private void assertUnreadable(byte[] payload, Envelope envelope, String reason, String message) {
    assertThatThrownBy(() -> parser.parse(payload, envelope))
        .isInstanceOfSatisfying(
            UnreadableDocumentException.class, e -> assertThat(e.reason()).isEqualTo(reason))
        .hasMessageContaining(message);
  }
}
