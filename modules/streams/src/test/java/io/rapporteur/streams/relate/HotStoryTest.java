package io.rapporteur.streams.relate;

import static org.assertj.core.api.Assertions.assertThat;

import io.rapporteur.model.AnnotatedDocument;
import io.rapporteur.model.Story;
import io.rapporteur.streams.outcome.OutputRecord;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class HotStoryTest {
  private static final int DOCUMENTS = 240;
  private static final int MOST_BYTES = 700_000;

  /** Two documents a second for two minutes: the record is bounded, and written now and then. */
  @Test
  void shouldWriteABoundedRecordOfAStoryOfManyDocuments() {
    List<AnnotatedDocument> wire = Wire.all();
    RelateDesk desk = new RelateDesk(1);
    for (int i = 0; i < DOCUMENTS; i++) {
      AnnotatedDocument like = wire.get(i % 4);
      desk.put(
          AnnotatedDocument.newBuilder(like)
              .setUri(String.format("d:hot-%03d", i))
              .setInfoSource("Outlet " + i % 40)
              .setPublished(Instant.parse("2026-05-12T09:00:00Z").plusSeconds(i))
              .build(),
          1_000L * i);
      if (i % 2 == 1) {
        desk.tick();
      }
    }
    desk.rest();
    desk.tick();

    Story story = desk.storyOf("d:hot-000");
    assertThat(story.getDocuments()).isEqualTo(DOCUMENTS);
    assertThat(story.getMembers()).hasSize(100);
    assertThat(desk.stories()).hasSize(1);
    assertThat(desk.written)
        .filteredOn(output -> output.topic().equals("news.stories"))
        .allMatch(output -> output.size() < MOST_BYTES);
    assertThat(desk.topics().keySet()).hasSize(1 + DOCUMENTS);
    long memberships =
        desk.written.stream()
            .map(OutputRecord::topic)
            .filter(topic -> topic.equals("news.memberships"))
            .count();
    assertThat(memberships).isLessThan(3L * DOCUMENTS);
  }

  @Test
  void shouldTellAStoryTheSameWhenItTakesManyStints() {
    RelateDesk atOnce = new RelateDesk(1, Duration.ofMinutes(1));
    RelateDesk bitByBit = new RelateDesk(1, Duration.ofNanos(1));
    List<AnnotatedDocument> wire = Wire.all();
    for (int i = 0; i < 40; i++) {
      AnnotatedDocument document =
          AnnotatedDocument.newBuilder(wire.get(i % wire.size()))
              .setUri(String.format("d:hot-%03d", i))
              .build();
      atOnce.put(document, i);
      bitByBit.put(document, i);
    }
    atOnce.tick();
    bitByBit.tick();

    assertThat(atOnce.unfinished()).isZero();
    assertThat(bitByBit.unfinished()).isGreaterThan(10);
    assertThat(bitByBit.topics()).isEqualTo(atOnce.topics());
  }
}
