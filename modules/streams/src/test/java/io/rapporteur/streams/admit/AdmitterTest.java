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
    assertThat(Admitter.decide(gone, numbered(0, "a"), at(2)))
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
        VersionState.inForce(VersionPosition.of(numbered(1, "a"), 1), first, sea, Set.of());
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

  /** As after a crash without exactly-once, and after offsets were set back. */
  @Test
  void shouldEndAsItWasWhenRecordsAreProcessedAgain() {
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
      VersionState whole = processed(null, records, 0, records.size());
      int reached = 1 + random.nextInt(records.size());
      int committed = random.nextInt(reached);
      VersionState again = processed(null, records, 0, reached);
      again = processed(again, records, committed, records.size());

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

  private static VersionState processed(
      VersionState state, List<Document> records, int from, int to) {
    VersionState next = state;
    for (int i = from; i < to; i++) {
      Brought by = new Brought(i / 2, i);
      if (records.get(i) != null) {
        next = after(next, records.get(i), by);
      } else if (Admitter.withdraw(next, by) instanceof Admission.Withdrawn withdrawn) {
        next = withdrawn.next();
      } else {
        VersionState dropped = ((Admission.Dropped) Admitter.withdraw(next, by)).next();
        next = dropped == null ? next : dropped;
      }
    }
    return next;
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
