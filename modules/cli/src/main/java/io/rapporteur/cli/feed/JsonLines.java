package io.rapporteur.cli.feed;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** Reads JSON Lines: one document a line. A line over the limit is passed over, not held. */
final class JsonLines {
  static final String TYPE = "application/x-ndjson";

  private static final int LOOK_AHEAD = 1 << 16;

  private final long limit;

  JsonLines(long limit) {
    this.limit = limit;
  }

  /**
   * Whether a stream's first line is a whole JSON object. One spread over several lines is a single
   * document.
   */
  static boolean looksLike(BufferedInputStream in) throws IOException {
    in.mark(LOOK_AHEAD);
    byte[] head = in.readNBytes(LOOK_AHEAD);
    in.reset();
    int first = 0;
    while (first < head.length && Character.isWhitespace(head[first])) {
      first++;
    }
    if (first == head.length || head[first] != '{') {
      return false;
    }
    int end = first;
    while (end < head.length && head[end] != '\n') {
      end++;
    }
    if (end == LOOK_AHEAD) {
      return true;
    }
    while (end > first && Character.isWhitespace(head[end - 1])) {
      end--;
    }
    return head[end - 1] == '}';
  }

  void read(String name, InputStream in, FeedSink sink) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    long length = 0;
    int number = 1;
    int next;
    do {
      next = in.read();
      if (next >= 0 && next != '\n') {
        length++;
        if (length <= limit) {
          line.write(next);
        }
        continue;
      }
      handOn(name + ":" + number, line.toByteArray(), length, sink);
      sink.passed(length + 1);
      line.reset();
      length = 0;
      number++;
    } while (next >= 0);
  }

  private void handOn(String name, byte[] line, long length, FeedSink sink) {
    if (length > limit) {
      sink.refuse(name, Inputs.tooLarge(length, limit));
    } else if (!isBlank(line)) {
      sink.accept(new DocumentToFeed(name, line, "application/json", null));
    }
  }

  private static boolean isBlank(byte[] line) {
    for (byte b : line) {
      if (!Character.isWhitespace(b)) {
        return false;
      }
    }
    return true;
  }
}
