package io.rapporteur.formats.warc;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcRevisit;
import org.netpreserve.jwarc.WarcTargetRecord;

/** Decides what one record is. What comes of it is told to a sink afterwards. */
final class CapturedRecord {
  private static final int OK = 200;

  private final String place;
  private final long most;
  private final Predicate<String> types;

  private CapturedRecord(String place, long most, Predicate<String> types) {
    this.place = place;
    this.most = most;
    this.types = types;
  }

  /**
   * What to tell of a record.
   *
   * @param number of the record, from 1
   * @param most bytes of a page
   * @param types of media that are handed on
   * @throws IOException when the archive itself breaks off
   */
  static Consumer<CaptureSink> of(
      WarcRecord record, long number, long most, Predicate<String> types) throws IOException {
    try {
      String type = record.type();
      if (record instanceof WarcRevisit || !(record instanceof WarcTargetRecord target)) {
        return passOver("record of type " + type);
      }
      if (target.target() == null) {
        return passOver("record of no address");
      }
      String place = "record " + number + " (" + target.target() + ")";
      return new CapturedRecord(place, most, types).of(target);
    } catch (Inflated.BrokenOffException e) {
      throw e;
    } catch (IOException | IllegalArgumentException | NoSuchElementException e) {
      // of what is within the record, or of its own lines; the next begins where this one says
      String message = "the record or the answer in it cannot be read: " + e.getMessage();
      return sink -> sink.flaw("record " + number, "bad-record", message);
    }
  }

  private static Consumer<CaptureSink> passOver(String sort) {
    return sink -> sink.passedOver(sort);
  }

  private Consumer<CaptureSink> of(WarcTargetRecord record) throws IOException {
    if (record instanceof WarcResponse response) {
      return response(response);
    }
    return record instanceof WarcResource || record instanceof WarcConversion
        ? body(record, String.valueOf(record.contentType()), record.body().stream())
        : passOver("record of type " + record.type());
  }

  private Consumer<CaptureSink> response(WarcResponse response) throws IOException {
    String target = response.target().toLowerCase(Locale.ROOT);
    if (!target.startsWith("http:") && !target.startsWith("https:")) {
      return passOver("answer over another protocol than HTTP");
    }
    HttpResponse http = response.http();
    if (http.status() != OK) {
      return passOver("answer with status " + http.status());
    }
    String type = http.headers().first("Content-Type").orElse("");
    return body(response, type, AnswerBody.of(response));
  }

  private Consumer<CaptureSink> body(WarcTargetRecord record, String type, InputStream body)
      throws IOException {
    String media = type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    if (!media.isEmpty() && !types.test(media)) {
      return passOver(media);
    }
    if (isRobots(record)) {
      return passOver("robots.txt");
    }
    if (isCrawlersOwn(record.target())) {
      return passOver("note of the crawler");
    }
    byte[] bytes = body.readNBytes((int) Math.min(Integer.MAX_VALUE - 8L, most + 1));
    isAllThere(record);
    if (bytes.length > most) {
      String message = "the page has more than " + most + " bytes";
      return sink -> sink.flaw(place, "too-large", message);
    }
    if (bytes.length == 0) {
      return passOver("answer without content");
    }
    String declared = media.isEmpty() ? null : type;
    Capture capture = new Capture(place, record.target(), date(record), declared, bytes);
    return sink -> sink.capture(capture);
  }

  /** Half a page is none: sent again in full it would only be taken for a repeat. */
  private static void isAllThere(WarcTargetRecord record) throws IOException {
    try {
      record.body().consume();
    } catch (Inflated.BrokenOffException e) {
      throw e;
    } catch (IOException e) {
      throw new Inflated.BrokenOffException(e);
    }
  }

  /** When it was captured; null when the record has no time, or nonsense. */
  private static Instant date(WarcTargetRecord record) {
    try {
      return record.date();
    } catch (DateTimeException | IllegalArgumentException | NoSuchElementException e) {
      return null;
    }
  }

  /**
   * Wget's log and arguments; the text that Browsertrix takes from a page that stands beside it.
   */
  private static boolean isCrawlersOwn(String target) {
    return target.startsWith("metadata:") || target.startsWith("urn:text:");
  }

  private static boolean isRobots(WarcTargetRecord record) {
    try {
      return "/robots.txt".equals(URI.create(record.target()).getPath());
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
