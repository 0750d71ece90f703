package io.rapporteur.streams.admit;

import static org.assertj.core.api.Assertions.assertThat;

import io.rapporteur.model.Document;
import io.rapporteur.model.PubStatus;
import io.rapporteur.streams.admit.VersionState.Brought;
import io.rapporteur.testkit.Seeds;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class AdmitterTest {
  private long offset;

  @Test
  void shouldAdmitTheFirstVersion() {
    assertThat(Admitter.decide(null, numbered(1, "a"), at(5)))
        .isInstanceOf(Admission.Admitted.class);
  }

  @Test
  void shouldAdmitAHigherNumberWhateverItsTime() {
    VersionState state = after(null, numbered(1, "a"), at(100));
    assertThat(Admitter.decide(state, numbered(2, "b"), at(50)))
        .isInstanceOf(Admission.Admitted.class);
  }

  @Test
  void shouldOrderUnnumberedVersionsByCreation() {
    Document first = created(100, "a");
    Document second = created(200, "b");
    VersionState state = after(null, second, at(1));
    assertThat(Admitter.decide(state, first, at(2)))
        .isEqualTo(new Admission.Dropped(DropReason.STALE, null));
    assertThat(Admitter.decide(after(null, first, at(1)), second, at(2)))
        .isInstanceOf(Admission.Admitted.class);
  }

  @Test
  void shouldOrderByArrivalWhenThePublisherSaysNothing() {
    VersionState state = after(null, numbered(0, "a"), at(100));
    assertThat(Admitter.decide(state, numbered(0, "b"), at(101)))
        .isInstanceOf(Admission.Admitted.class);
    assertThat(Admitter.decide(state, numbered(0, "b"), at(99)))
        .isEqualTo(new Admission.Dropped(DropReason.STALE, null));
  }

  @Test
  void shouldBringBackWhatComesAfterItsWithdrawalAtTheSameTime() {
    VersionState state = after(null, numbered(0, "a"), at(5));
    VersionState gone = ((Admission.Withdrawn) Admitter.withdraw(state, at(5))).next();

    assertThat(Admitter.decide(gone, numbered(0, "a"), at(5)))
        .isInstanceOf(Admission.Admitted.class);
    assertThat(Admitter.decide(gone, created(5, "a"), at(5)))
        .isEqualTo(new Admission.Dropped(DropReason.STALE, null));
  }

  /** A broker stamps all records of a batch alike. */
  @Test
  void shouldOrderByArrivalWhatCameAtTheSameTime() {
    for (String other : List.of("a", "c", "d", "e")) {
      VersionState state = after(null, numbered(0, other), at(5));
      VersionState next = after(state, numbered(0, "b"), at(5));
      assertThat(next.position().sameContent(state.position())).isFalse();
      assertThat(after(next, numbered(0, other), at(5)).position().sameContent(state.position()))
          .isTrue();
    }
  }

  @Test
  void shouldDropARepeatAndNoteThatItIsLater() {
    VersionState state = after(null, numbered(0, "a"), at(100));
    Admission.Dropped repeat =
        (Admission.Dropped) Admitter.decide(state, numbered(0, "a"), at(200));
    assertThat(repeat.why()).isEqualTo(DropReason.REPEAT);
    assertThat(Admitter.decide(repeat.next(), numbered(0, "b"), at(150)))
        .isEqualTo(new Admission.Dropped(DropReason.STALE, null));
  }

  @Test
  void shouldWithdrawWhateverAPublishersClockSays() {
    VersionState state = after(null, created(9_000_000, "from the future"), at(1));
    Admission.Withdrawn gone = (Admission.Withdrawn) Admitter.withdraw(state, at(2));
    assertThat(gone.next().withdrawn()).isTrue();
    assertThat(Admitter.decide(gone.next(), created(9_000_000, "from the future"), at(3)))
        .isEqualTo(new Admission.Dropped(DropReason.STALE, null));
  }

  @Test
  void shouldBringBackWhatIsPublishedAfterItsWithdrawal() {
    VersionState state = after(null, numbered(0, "a"), at(1));
    VersionState gone = ((Admission.Withdrawn) Admitter.withdraw(state, at(2))).next();
    assertThat(Admitter.decide(gone, numbered(0, "a"), at(1)))
        .isEqualTo(new Admission.Dropped(DropReason.STALE, null));
    assertThat(Admitter.decide(gone, numbered(0, "a"), at(3)))
        .isInstanceOf(Admission.Admitted.class);
  }

  @Test
  void shouldCountASecondWithdrawalAsARepeat() {
    VersionState state = after(null, numbered(0, "a"), at(1));
    VersionState gone = ((Admission.Withdrawn) Admitter.withdraw(state, at(2))).next();
    assertThat(((Admission.Dropped) Admitter.withdraw(gone, at(3))).why())
        .isEqualTo(DropReason.REPEATED_WITHDRAWAL);
    Document canceled =
        Document.newBuilder(numbered(1, "a")).setPubStatus(PubStatus.canceled).build();
    assertThat(((Admission.Dropped) Admitter.decide(gone, canceled, at(4))).why())
        .isEqualTo(DropReason.REPEATED_WITHDRAWAL);
  }

  @Test
  void shouldKeepALateOlderVersionOutAfterAnUnseenCancellation() {
    Document canceled =
        Document.newBuilder(numbered(3, "a")).setPubStatus(PubStatus.canceled).build();
    Admission.Dropped dropped = (Admission.Dropped) Admitter.decide(null, canceled, at(1));
    assertThat(dropped.why()).isEqualTo(DropReason.UNSEEN_WITHDRAWAL);
    assertThat(Admitter.decide(dropped.next(), numbered(2, "a"), at(2)))
        .isEqualTo(new Admission.Dropped(DropReason.STALE, null));
  }

  @Test
  void shouldDecideARecordProcessedAgainAsItDidTheFirstTime() {
    TreeMap<String, java.util.SortedSet<String>> sea = new TreeMap<>();
    sea.put("sea", new TreeSet<>(Set.of("ships")));
    Brought first = at(1);
    VersionState one =
        VersionState.inForce(VersionPosition.of(numbered(1, "a"), first), first, sea, Set.of());
    Brought second = at(2);
    Admission.Admitted admitted =
        (Admission.Admitted) Admitter.decide(one, numbered(2, "b"), second);
    VersionState two =
        VersionState.inForce(admitted.position(), second, new TreeMap<>(), admitted.before());

    assertThat(Admitter.decide(two, numbered(2, "b"), second)).isEqualTo(admitted);
    assertThat(admitted.before()).containsExactly("sea");
    VersionState gone = ((Admission.Withdrawn) Admitter.withdraw(one, second)).next();
    assertThat(Admitter.withdraw(gone, second)).isEqualTo(new Admission.Withdrawn(gone));
  }

  @Test
  void shouldNotWithdrawOnceMoreWhatCameAfterAWithdrawal() {
    Brought second = at(2);
    Brought third = at(3);
    VersionState gone =
        ((Admission.Withdrawn) Admitter.withdraw(after(null, numbered(1, "a"), at(1)), second))
            .next();
    VersionState state = after(gone, numbered(2, "b"), third);

    assertThat(Admitter.withdraw(state, second))
        .isEqualTo(new Admission.Dropped(DropReason.STALE, null));
    assertThat(Admitter.decide(state, numbered(2, "b"), third))
        .isInstanceOf(Admission.Admitted.class);
    assertThat(Admitter.withdraw(state, new Brought(4, 0)))
        .as("a topic that was made again")
        .isInstanceOf(Admission.Withdrawn.class);
    assertThat(Admitter.withdraw(state.movedElsewhere(), new Brought(3, 0)))
        .as("in another partition")
        .isInstanceOf(Admission.Withdrawn.class);
  }

  @Test
  void shouldKnowAWithdrawalThatIntakeWroteOnceMore() {
    VersionState gone =
        ((Admission.Withdrawn)
                Admitter.withdraw(after(null, numbered(1, "a"), sent(1, 4, 40)), sent(2, 5, 50)))
            .next();
    VersionState state = after(gone, numbered(2, "b"), sent(3, 6, 60));

    assertThat(Admitter.withdraw(state, sent(9, 5, 50)))
        .isEqualTo(new Admission.Dropped(DropReason.STALE, null));
    // another inbox, or one that was made again
    assertThat(Admitter.withdraw(state, new Brought(9, 9, new InboxPlace(2, 5, 50))))
        .isInstanceOf(Admission.Withdrawn.class);
    assertThat(Admitter.withdraw(state, sent(9, 5, 61))).isInstanceOf(Admission.Withdrawn.class);
    assertThat(Admitter.withdraw(state, sent(9, 7, 70))).isInstanceOf(Admission.Withdrawn.class);
    assertThat(Admitter.withdraw(state, at(9))).isInstanceOf(Admission.Withdrawn.class);
  }

  @Test
  void shouldKnowAnUnnumberedVersionThatIntakeWroteOnceMore() {
    VersionState first = after(null, numbered(0, "a"), sent(1, 4, 40));
    VersionState second = after(first, numbered(0, "b"), sent(2, 5, 50));

    assertThat(Admitter.decide(second, numbered(0, "a"), sent(9, 4, 40)))
        .isEqualTo(new Admission.Dropped(DropReason.STALE, null));
    assertThat(Admitter.decide(second, numbered(0, "a"), sent(9, 6, 60)))
        .isInstanceOf(Admission.Admitted.class);
  }

  /** As after a crash without exactly-once, and after offsets were set back. */
  @Test
  void shouldEndAsItWasWhenRecordsAreProcessedAgain() {
    shouldEndAlike((i, at) -> new Brought(i / 2, i));
  }

  /** As after a crash of intake without exactly-once, or a growth in the midst of it. */
  @Test
  void shouldEndAsItWasWhenIntakeWritesRecordsOnceMore() {
    shouldEndAlike((i, at) -> new Brought(at / 2, at, new InboxPlace(3, i, i / 2)));
  }

  /** Where a record lies when it is processed as the so-manieth. */
  private interface Places {
    Brought of(int record, int at);
  }

  private static void shouldEndAlike(Places places) {
    long seed = Seeds.one(2);
    Random random = new Random(seed);
    for (int round = 0; round < 2_000; round++) {
      List<Document> records = new ArrayList<>();
      for (int i = 0; i < 7; i++) {
        records.add(
            random.nextInt(3) == 0
                ? null
                : numbered(random.nextInt(4), "text " + random.nextInt(3)));
      }
      VersionState whole = null;
      for (int i = 0; i < records.size(); i++) {
        whole = processed(whole, records.get(i), places.of(i, i));
      }
      int reached = 1 + random.nextInt(records.size());
      int committed = random.nextInt(reached);
      VersionState again = null;
      for (int i = 0; i < reached; i++) {
        again = processed(again, records.get(i), places.of(i, i));
      }
      for (int i = committed; i < records.size(); i++) {
        again = processed(again, records.get(i), places.of(i, reached + i - committed));
      }

      assertThat(again.withdrawn())
          .as("seed %d round %d from %d after %d of %s", seed, round, committed, reached, records)
          .isEqualTo(whole.withdrawn());
      if (!whole.withdrawn()) {
        assertThat(again.position().fingerprint())
            .as("seed %d round %d", seed, round)
            .isEqualTo(whole.position().fingerprint());
      }
    }
  }

  private static VersionState processed(VersionState state, Document record, Brought by) {
    if (record != null) {
      return after(state, record, by);
    }
    Admission admission = Admitter.withdraw(state, by);
    if (admission instanceof Admission.Withdrawn withdrawn) {
      return withdrawn.next();
    }
    VersionState next = ((Admission.Dropped) admission).next();
    return next == null ? state : next;
  }

  @Test
  void shouldEndWithTheSameVersionInAnyOrder() {
    long seed = Seeds.one(1);
    Random random = new Random(seed);
    for (int round = 0; round < 200; round++) {
      List<Brought> times = new ArrayList<>();
      List<Document> documents = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        documents.add(
            random.nextBoolean()
                ? numbered(random.nextInt(3), "text " + random.nextInt(4))
                : created(random.nextInt(3), "text " + random.nextInt(4)));
        times.add(new Brought(random.nextInt(5), i));
      }
      List<Integer> order = new ArrayList<>(List.of(0, 1, 2, 3, 4, 5, 6, 7));
      VersionPosition last = null;
      for (int shuffle = 0; shuffle < 5; shuffle++) {
        Collections.shuffle(order, random);
        VersionState state = null;
        for (int i : order) {
          state = after(state, documents.get(i), times.get(i));
        }
        assertThat(last == null || last.equals(state.position()))
            .as("seed %d round %d: %s and %s", seed, round, last, state.position())
            .isTrue();
        last = state.position();
      }
    }
  }

  private static VersionState after(VersionState state, Document document, Brought by) {
    Admission admission = Admitter.decide(state, document, by);
    if (admission instanceof Admission.Admitted admitted) {
      return VersionState.inForce(admitted.position(), by, new TreeMap<>(), admitted.before());
    }
    VersionState next = ((Admission.Dropped) admission).next();
    return next == null ? state : next;
  }

  private Brought sent(long timestamp, long offsetOnInbox, long timestampOnInbox) {
    return new Brought(timestamp, offset++, new InboxPlace(3, offsetOnInbox, timestampOnInbox));
  }

  private Brought at(long timestamp) {
    return new Brought(timestamp, offset++);
  }

  private static Document numbered(long version, String body) {
    return Document.newBuilder().setUri("urn:a").setVersion(version).setBody(body).build();
  }

  private static Document created(long millis, String body) {
    return Document.newBuilder()
        .setUri("urn:a")
        .setVersionCreated(Instant.ofEpochMilli(millis))
        .setBody(body)
        .build();
  }
}
