package io.rapporteur.console.index;

import static io.rapporteur.testkit.AnnotatedDocuments.annotated;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is kept by day goes by day. */
class DaysTest {
  private static final Instant NOON = Instant.parse("2026-05-14T12:00:00Z");

  @TempDir Path root;

  private static void put(Days days, String uri, int day) throws IOException {
    Instant at = NOON.plus(Duration.ofDays(day));
    Arrival arrival = new Arrival(annotated(uri).build(), new byte[] {1}, at, 0, day, "");
    days.put(arrival, Row.of(arrival, false));
  }

  @Test
  void shouldForgetOldDaysWithTheirFoldersAndNothingElse() throws Exception {
    Days days = Days.open(root, "topic");
    for (int day = 0; day < 4; day++) {
      put(days, "urn:" + day, day);
    }
    days.refresh();
    // somebody reads on while the days go
    try (Snapshot reading = days.snapshot()) {
      days.expire(LocalDate.of(2026, 5, 16));
      assertThat(reading.searcher().getIndexReader().numDocs()).isEqualTo(4);
    }
    assertThat(held(days)).containsExactly(false, false, true, true);
    assertThat(days.first()).isEqualTo(LocalDate.of(2026, 5, 16));
    assertThat(root.resolve("2026-05-14")).doesNotExist();
    assertThat(root.resolve("2026-05-15")).doesNotExist();
    assertThat(root.resolve("2026-05-16")).isDirectory();
    days.expire(LocalDate.of(2026, 5, 16));
    assertThat(days.count()).isEqualTo(2);

    days.commit(Map.of(0, 4L));
    days.close();
    Days again = Days.open(root, "topic");
    assertThat(again.offsets()).containsEntry(0, 4L);
    assertThat(held(again)).containsExactly(false, false, true, true);
    again.close();
  }

  private static List<Boolean> held(Days days) throws IOException {
    return List.of(
        days.holds("urn:0"), days.holds("urn:1"), days.holds("urn:2"), days.holds("urn:3"));
  }
}
