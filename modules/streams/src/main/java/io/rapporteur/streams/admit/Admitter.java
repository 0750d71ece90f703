package io.rapporteur.streams.admit;

import io.rapporteur.model.Document;
import io.rapporteur.model.PubStatus;
import io.rapporteur.streams.admit.VersionState.Brought;
import java.util.Set;

/**
 * Decides what a record on the documents topic means, given what is remembered of its document.
 * Pure.
 *
 * <p>Versions are ordered by {@link VersionPosition}: number, then creation, then arrival, then
 * content. A null record has no version: it covers everything created up to its own timestamp, and
 * always the version in force, whatever a publisher's clock said when that was created. What is
 * created later brings the document back.
 *
 * <p>A record whose offset made the state is being processed again after a crash without
 * exactly-once, or since somebody set the offsets back: its outputs may be lost, so it is decided
 * as it was the first time. A null record from before that one was overtaken by it, and would now
 * withdraw what came after it. The same holds for what intake writes once more after a crash, which
 * the {@link InboxPlace} tells.
 */
public final class Admitter {
  /** Publishers number by ones, or by dates; both hardly jump so far while they go back. */
  private static final long FAR_AHEAD = 1_000_000;

  private Admitter() {}

  /**
   * Decides about a version.
   *
   * @param state what is remembered; null when nothing is
   */
  public static Admission decide(VersionState state, Document document, Brought by) {
    VersionPosition position = VersionPosition.of(document, by);
    if (state == null) {
      return document.getPubStatus() == PubStatus.canceled
          ? cancel(null, position, by)
          : new Admission.Admitted(position, Set.of());
    }
    if (state.isSentAfter(by)) {
      return new Admission.Dropped(DropReason.STALE, null);
    }
    VersionPosition current = state.position();
    boolean same = current != null && position.sameContent(current);
    boolean again = same && by.offset() == state.brought().offset();
    if (!again && same && !isBack(state, position)) {
      return state.withdrawnAt() == VersionState.NEVER
          ? repeat(state, position, by)
          : new Admission.Dropped(DropReason.STALE, null);
    }
    if (!again
        && !same
        && (position.created() < state.withdrawnAt()
            || current != null && position.compareTo(current) < 0)) {
      return new Admission.Dropped(
          isOutnumbered(state, position) ? DropReason.OUTNUMBERED : DropReason.STALE, null);
    }
    return document.getPubStatus() == PubStatus.canceled
        ? cancel(state, position, by)
        : new Admission.Admitted(position, state.routesBefore(by));
  }

  private static boolean isOutnumbered(VersionState state, VersionPosition position) {
    VersionPosition current = state.position();
    return current != null
        && position.created() > current.created()
        && position.created() > state.withdrawnAt()
        && position.version() < current.version() - FAR_AHEAD;
  }

  /** Notes when the repeat was made, so that versions older than it stay out. */
  private static Admission repeat(VersionState state, VersionPosition position, Brought by) {
    boolean later = position.compareTo(state.position()) > 0;
    return new Admission.Dropped(
        DropReason.REPEAT, later ? state.movedTo(position, by.timestamp()) : null);
  }

  /** Unnumbered content that is sent once more after its withdrawal is back, and no repeat. */
  private static boolean isBack(VersionState state, VersionPosition position) {
    long withdrawnAt = state.withdrawnAt();
    boolean since =
        position.created() > withdrawnAt
            || position.created() == withdrawnAt && position.arrival() > state.brought().offset();
    return withdrawnAt != VersionState.NEVER && since && position.compareTo(state.position()) > 0;
  }

  private static Admission cancel(VersionState state, VersionPosition position, Brought by) {
    long withdrawnAt = state == null ? VersionState.NEVER : state.withdrawnAt();
    Set<String> before = state == null ? Set.of() : state.routesBefore(by);
    VersionState next = VersionState.gone(position, withdrawnAt, by, before);
    if (state == null || state.position() == null) {
      return new Admission.Dropped(DropReason.UNSEEN_WITHDRAWAL, next);
    }
    return goneAlready(state, by)
        ? new Admission.Dropped(DropReason.REPEATED_WITHDRAWAL, next)
        : new Admission.Withdrawn(next);
  }

  /** Decides about a null record, which withdraws its document. */
  public static Admission withdraw(VersionState state, Brought by) {
    return withdraw(state, by, false);
  }

  /**
   * The same.
   *
   * @param forget whether the number of the version in force is forgotten, so that whatever is
   *     created later is back, with whatever number
   */
  public static Admission withdraw(VersionState state, Brought by, boolean forget) {
    if (state == null) {
      return new Admission.Dropped(
          DropReason.UNSEEN_WITHDRAWAL, VersionState.gone(null, by.timestamp(), by, Set.of()));
    }
    if (state.isMadeAfter(by) || state.isSentAfter(by)) {
      return new Admission.Dropped(DropReason.STALE, null);
    }
    VersionPosition current = forget ? null : state.position();
    long covered = Math.max(by.timestamp(), state.withdrawnAt());
    VersionState next = VersionState.gone(current, covered, by, state.routesBefore(by));
    return goneAlready(state, by)
        ? new Admission.Dropped(DropReason.REPEATED_WITHDRAWAL, next)
        : new Admission.Withdrawn(next);
  }

  private static boolean goneAlready(VersionState state, Brought by) {
    return state.withdrawn() && state.brought().offset() != by.offset();
  }
}
