package io.rapporteur.streams.relate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.rapporteur.model.AnnotatedDocument;
import io.rapporteur.model.Membership;
import io.rapporteur.model.Origin;
import io.rapporteur.model.Story;
import io.rapporteur.streams.outcome.OutputRecord;
import io.rapporteur.testkit.Seeds;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RelateBookTest {
  private static final long DAY = RelateDesk.DAY;
  private static final List<AnnotatedDocument> WIRE = Wire.all();
  private static final Duration LONG = Duration.ofMinutes(1);

  private static AnnotatedDocument of(String uri) {
    return WIRE.stream().filter(reading -> reading.getUri().equals(uri)).findFirst().orElseThrow();
  }

  @Test
  void shouldDrawOneEventTogetherAndKeepALookAlikeApart() {
    RelateDesk desk = filled();

    Story flood = desk.storyOf("d:flood-1");
    assertThat(uris(flood)).containsExactly("d:flood-1", "d:flood-2", "d:flood-3", "d:flood-4");
    assertThat(uris(desk.storyOf("d:strike-1"))).containsExactly("d:strike-1", "d:strike-2");
    assertThat(uris(desk.storyOf("d:old-flood"))).containsExactly("d:old-flood");
    assertThat(flood.getDocuments()).isEqualTo(4);
    assertThat(flood.getWitnesses()).isEqualTo(3);
    assertThat(flood.getSources())
        .containsExactly("Agency North", "Evening Post", "Radio Ardo", "Town Herald");
    Membership copy = flood.getMembers().get(1);
    assertThat(copy.getOrigin()).isEqualTo(Origin.carrier);
    assertThat(copy.getDuplicateOf()).isEqualTo("d:flood-1");
    assertThat(copy.getAdds().getFigures()).isEmpty();
    assertThat(copy.getAdds().getQuotations()).isEmpty();
  }

  private static RelateDesk filled() {
    RelateDesk desk = new RelateDesk(2);
    WIRE.forEach(reading -> desk.put(reading, 20 * DAY));
    desk.put(Wire.german(), 20 * DAY);
    desk.tick();
    return desk;
  }

  private static List<String> uris(Story story) {
    return story.getMembers().stream().map(Membership::getUri).toList();
  }

  /**
   * Order, repeats, delays, restarts, corrections, withdrawals, partitions, ticks and how much of a
   * story is worked out in one go, by chance.
   */
  @Test
  void shouldEndWithTheSameBytesWhateverTheOrder() {
    Random random = new Random(Seeds.one(1));
    Map<String, String> expected = null;
    for (int run = 0; run < 12; run++) {
      RelateDesk desk =
          new RelateDesk(1 + random.nextInt(3), random.nextBoolean() ? LONG : Duration.ofNanos(1));
      List<Runnable> steps = new ArrayList<>();
      List<AnnotatedDocument> all = new ArrayList<>(WIRE);
      all.add(Wire.german());
      all.add(Wire.corrected());
      all.add(all.get(random.nextInt(all.size())));
      Collections.shuffle(all, random);
      for (AnnotatedDocument reading : all) {
        steps.add(() -> desk.put(reading, 20 * DAY + random.nextInt(1_000_000)));
        if (random.nextBoolean()) {
          steps.add(desk::tick);
        }
        if (random.nextInt(4) == 0) {
          steps.add(desk::restart);
        }
      }
      steps.add(() -> desk.withdraw("d:flood-3"));
      steps.add(() -> desk.withdraw("d:bakery"));
      if (random.nextBoolean()) {
        steps.add(desk::restart);
      }
      steps.forEach(Runnable::run);
      desk.tick();
      if (expected == null) {
        expected = desk.topics();
      }
      assertThat(desk.topics()).isEqualTo(expected);
    }
    assertThat(expected).hasSize(4 + 7);
  }

  /** A month of the past, of the same words, fed while today's news comes in. */
  @Test
  void shouldRelateWhatIsFilledInAmongItselfAndLeaveTheNewAlone() {
    Map<String, String> alone = filled().topics();
    RelateDesk desk = new RelateDesk(1);
    for (AnnotatedDocument reading : WIRE) {
      desk.put(Wire.earlier(reading, Duration.ofDays(40)), 20 * DAY);
      desk.put(reading, 20 * DAY);
      desk.tick();
    }
    desk.put(Wire.german(), 20 * DAY);
    desk.tick();

    assertThat(uris(desk.storyOf("d:flood-1/past")))
        .containsExactly("d:flood-1/past", "d:flood-2/past", "d:flood-3/past", "d:flood-4/past");
    assertThat(desk.topics()).containsAllEntriesOf(alone);
  }

  @Test
  void shouldTakeAWithdrawnDocumentOutOfEverything() {
    RelateDesk desk = filled();

    desk.withdraw("d:flood-3");
    desk.tick();

    Story flood = desk.storyOf("d:flood-1");
    assertThat(uris(flood)).doesNotContain("d:flood-3");
    assertThat(flood.toString()).doesNotContain("flood-3").doesNotContain("Evening Post");
    assertThat(desk.topics()).doesNotContainKey("news.memberships d:flood-3");
  }

  @Test
  void shouldEndAStoryWithItsLastDocument() {
    RelateDesk desk = filled();
    String id = desk.storyOf("d:bakery").getId();

    desk.withdraw("d:bakery");
    desk.tick();

    assertThat(desk.stories()).doesNotContainKey(id);
  }

  @Test
  void shouldTellNothingTwice() {
    RelateDesk desk = filled();
    int written = desk.written.size();

    WIRE.forEach(reading -> desk.put(reading, 20 * DAY));
    desk.tick();
    desk.restart();
    desk.tick();

    assertThat(desk.written).hasSize(written);
  }

  /** The missing link of two stories comes last, and is withdrawn again. */
  /** An earlier document gives the story another id, and takes it away again before all is told. */
  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void shouldNotLeaveDocumentsInAStoryThatWasToldInBetween(boolean restarts) {
    RelateDesk without = new RelateDesk(1);
    RelateDesk desk = new RelateDesk(1);
    for (RelateDesk each : List.of(without, desk)) {
      WIRE.stream()
          .filter(reading -> !reading.getUri().equals("d:flood-1"))
          .forEach(reading -> each.put(reading, 20 * DAY));
      each.tick();
    }
    String before = desk.storyOf("d:flood-2").getId();

    desk.put(of("d:flood-1"), 20 * DAY);
    desk.tell("en", "d:flood-1");
    assertThat(desk.storyOf("d:flood-2").getId()).isNotEqualTo(before);
    desk.withdraw("d:flood-1");
    if (restarts) {
      desk.restart();
    }
    desk.tick();

    assertThat(desk.storyOf("d:flood-2").getId()).isEqualTo(before);
    assertThat(desk.topics()).isEqualTo(without.topics());
  }

  @Test
  void shouldAnnounceAMergeAndASplit() {
    RelateDesk desk = filled();
    String id = desk.storyOf("d:flood-1").getId();
    desk.written.clear();

    desk.withdraw("d:flood-1");
    desk.tick();

    OutputRecord gone = tombstone(desk, id);
    String next = desk.storyOf("d:flood-3").getId();
    assertThat(new String(gone.headers().lastHeader("merged-into").value(), UTF_8)).isEqualTo(next);

    desk.written.clear();
    desk.put(of("d:flood-1"), 20 * DAY);
    desk.restart();
    desk.tick();

    gone = tombstone(desk, next);
    assertThat(new String(gone.headers().lastHeader("merged-into").value(), UTF_8)).isEqualTo(id);
  }

  private static OutputRecord tombstone(RelateDesk desk, String id) {
    return desk.written.stream()
        .filter(output -> output.topic().equals("news.stories") && output.value() == null)
        .filter(output -> new String(output.key(), UTF_8).equals(id))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void shouldFollowADocumentIntoAnotherLanguage() {
    RelateDesk desk = filled();
    AnnotatedDocument now =
        AnnotatedDocument.newBuilder(Wire.german()).setUri("d:flood-4").setVersion(2).build();

    desk.put(now, 20 * DAY);
    desk.tick();

    assertThat(uris(desk.storyOf("d:flood-1"))).doesNotContain("d:flood-4");
    assertThat(desk.storyOf("d:flood-4").getLanguage()).isEqualTo("de");
    assertThat(desk.topics()).containsKey("news.memberships d:flood-4");
  }

  @Test
  void shouldCloseWhatIsOldAndStillTakeAWithdrawnDocumentOut() {
    RelateDesk desk = filled();
    desk.close(14 * DAY);
    AnnotatedDocument later =
        AnnotatedDocument.newBuilder(of("d:bakery")).setUri("d:later").build();
    desk.put(later, 40 * DAY);
    desk.tick();
    int written = desk.written.size();

    desk.close(14 * DAY);
    desk.restart();
    desk.tick();
    assertThat(desk.written).hasSize(written);

    desk.withdraw("d:flood-2");
    desk.restart();
    desk.tick();

    assertThat(uris(desk.storyOf("d:flood-1")))
        .containsExactly("d:flood-1", "d:flood-3", "d:flood-4");
    assertThat(desk.topics()).doesNotContainKey("news.memberships d:flood-2");
  }

  @Test
  void shouldForgetClosedDocumentsAndLeaveTheirRecords() {
    RelateDesk desk = filled();
    desk.put(AnnotatedDocument.newBuilder(of("d:bakery")).setUri("d:later").build(), 200 * DAY);
    desk.tick();
    Map<String, String> before = desk.topics();

    desk.close(14 * DAY);
    desk.forget(90 * DAY);
    desk.restart();
    desk.tick();

    assertThat(desk.topics()).isEqualTo(before);
  }
}
