package io.rapporteur.formats;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.rapporteur.formats.warc.Capture;
import io.rapporteur.formats.warc.CaptureSink;
import io.rapporteur.formats.warc.WarcArchive;
import java.io.InputStream;
import org.junit.jupiter.api.Test;

class WarcArchiveTest {
  /** A million with {@code -Drapporteur.archive.records=1000000}. */
  private static final int RECORDS = Integer.getInteger("rapporteur.archive.records", 100_000);

  private static final long MOST_GROWTH = 16L << 20;

  @Test
  void shouldHoldNoMoreAfterManyRecordsThanAfterFew() throws Exception {
    byte[] record =
        Warcs.gzip(
            Warcs.response(
                "http://a.example/", "200 OK", "text/html", "<p>Told once.</p>".getBytes(UTF_8)));
    Counting seen = new Counting();

    new WarcArchive(1 << 20, Long.MAX_VALUE).read(new Repeated(record, RECORDS), seen);

    assertThat(seen.pages).isEqualTo(RECORDS);
    assertThat(seen.late - seen.early).isLessThan(MOST_GROWTH);
    System.out.printf(
        "%,d records; held after 1,000: %,d kB, after all: %,d kB%n",
        RECORDS, seen.early >> 10, seen.late >> 10);
  }

  /** Counts pages, and what the heap holds after the first thousand and at the end. */
  private static final class Counting implements CaptureSink {
    int pages;
    long early;
    long late;

    @Override
    public void capture(Capture capture) {
      pages++;
      if (pages == 1_000) {
        early = held();
      } else if (pages == RECORDS) {
        late = held();
      }
    }

    @Override
    public void passedOver(String sort) {
      throw new AssertionError(sort);
    }

    @Override
    public void flaw(String place, String reason, String message) {
      throw new AssertionError(place + " " + message);
    }

    private static long held() {
      System.gc();
      Runtime runtime = Runtime.getRuntime();
      return runtime.totalMemory() - runtime.freeMemory();
    }
  }

  /** The same bytes again and again. */
  private static final class Repeated extends InputStream {
    private final byte[] bytes;
    private int left;
    private int at;

    Repeated(byte[] bytes, int times) {
      this.bytes = bytes;
      this.left = times;
    }

    @Override
    public int read() {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int from, int length) {
      if (left == 0) {
        return -1;
      }
      int count = Math.min(length, bytes.length - at);
      System.arraycopy(bytes, at, into, from, count);
      at += count;
      if (at == bytes.length) {
        at = 0;
        left--;
      }
      return count;
    }
  }
}
