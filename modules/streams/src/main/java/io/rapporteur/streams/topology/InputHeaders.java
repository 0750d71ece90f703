package io.rapporteur.streams.topology;

import io.rapporteur.analysis.parse.Envelope;
import io.rapporteur.analysis.parse.InputTimes;
import io.rapporteur.analysis.reading.UnreadableDocumentException;
import io.rapporteur.contracts.Author;
import io.rapporteur.contracts.Topics;
import io.rapporteur.contracts.TraceContext;
import io.rapporteur.streams.admit.InboxPlace;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Set;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;

/**
 * The headers of an inbox record. Names are those of docs/topics.md; the CloudEvents names of the
 * same things ({@code ce_subject}, {@code ce_source}, {@code ce_time}, {@code content-type}) are
 * understood too. The last header of a name counts.
 */
final class InputHeaders {
  /** Bytes; today's have 55. */
  private static final int LONGEST_PARENT = 128;

  /** What goes on to every record made from the input: W3C trace context. */
  private static final Set<String> PASSED =
      Set.of(TraceContext.PARENT, TraceContext.STATE, TraceContext.BAGGAGE);

  private InputHeaders() {}

  /** The envelope they make. */
  static Envelope envelope(Headers headers) {
    String published = first(headers, "published", "ce_time");
    String created = first(headers, "version-created");
    String version = first(headers, "version");
    return new Envelope(
        first(headers, "content-type"),
        uri(headers),
        first(headers, "source", "ce_source"),
        published == null ? null : instant("published", published),
        first(headers, "language"),
        version == null ? null : number(version),
        null,
        created == null ? null : instant("version-created", created));
  }

  /** The uri the headers give; null when they give none. */
  static String uri(Headers headers) {
    return first(headers, "uri", "ce_subject");
  }

  /** Where intake had a record from; null when it came without intake. */
  static InboxPlace inbox(Headers headers) {
    Header place = headers.lastHeader(InboxPlace.HEADER);
    return place == null ? null : InboxPlace.of(place.value());
  }

  /** Says where intake had a record from. */
  static void add(InboxPlace place, Headers headers) {
    headers.remove(InboxPlace.HEADER).add(InboxPlace.HEADER, place.written());
  }

  /** Whether a withdrawal takes the numbers of its document's versions with it. */
  static boolean forgets(Headers headers) {
    return headers.lastHeader(Topics.FORGET) != null;
  }

  /** Those of a withdrawal that go on to annotate, which needs to know as well. */
  static Headers passedToAnnotate(Headers headers) {
    Headers passed = passedOfWithdrawal(headers);
    if (forgets(headers)) {
      passed.add(headers.lastHeader(Topics.FORGET));
    }
    return passed;
  }

  /** Those of a withdrawal that go on to wherever the document is taken from: who did it, too. */
  static Headers passedOfWithdrawal(Headers headers) {
    Headers passed = passed(headers);
    Author.of(headers).ifPresent(name -> Author.add(passed, name));
    return passed;
  }

  /**
   * What the headers say of the trace; null when they say nothing, or more than any version of W3C
   * trace context would: it goes to records whose size has been checked without it.
   */
  static String parent(Headers headers) {
    Header parent = headers.lastHeader(TraceContext.PARENT);
    return parent == null || parent.value() == null || parent.value().length > LONGEST_PARENT
        ? null
        : new String(parent.value(), StandardCharsets.UTF_8);
  }

  /** Headers that say of the trace what is given; none for null. */
  static Headers ofParent(String parent) {
    RecordHeaders headers = new RecordHeaders();
    if (parent != null) {
      headers.add(TraceContext.PARENT, parent.getBytes(StandardCharsets.UTF_8));
    }
    return headers;
  }

  /** The headers that go on. */
  static Headers passed(Headers headers) {
    RecordHeaders passed = new RecordHeaders();
    for (Header header : headers) {
      if (PASSED.contains(header.key())) {
        passed.add(header);
      }
    }
    return passed;
  }

  /**
   * Text in UTF-8; null for null.
   *
   * @throws UnreadableDocumentException when it is not UTF-8
   */
  static String text(byte[] bytes, String what) {
    if (bytes == null) {
      return null;
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new UnreadableDocumentException("not-utf8", what + " is not UTF-8", e);
    }
  }

  private static String first(Headers headers, String... names) {
    for (String name : names) {
      Header header = headers.lastHeader(name);
      String text = header == null ? null : text(header.value(), "header " + name);
      if (text != null && !text.isBlank()) {
        return text.strip();
      }
    }
    return null;
  }

  private static Instant instant(String name, String text) {
    try {
      return InputTimes.parse(text);
    } catch (DateTimeException e) {
      throw new UnreadableDocumentException(
          "bad-header",
          "header "
              + name
              + " is \""
              + shortened(text)
              + "\", not a time like 2026-01-31T08:00:00Z",
          e);
    }
  }

  private static long number(String text) {
    try {
      return Long.parseLong(text);
    } catch (NumberFormatException e) {
      throw new UnreadableDocumentException(
          "bad-header", "header version is \"" + shortened(text) + "\", not a whole number", e);
    }
  }

  private static String shortened(String text) {
    return text.length() <= 60 ? text : text.substring(0, 60) + "…";
  }
}
