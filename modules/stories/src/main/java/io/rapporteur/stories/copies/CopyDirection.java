package io.rapporteur.stories.copies;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Which of two documents was made from the other, and by what that is known: who credits whom, then
 * the number of an agency's take, then the clock. The same minute and no credit leave it open.
 *
 * @param source uri of the earlier text; null when open
 * @param why a code and its evidence
 */
record CopyDirection(String source, String why) {
  static CopyDirection of(CopyDocument a, CopyDocument b) {
    String byA = Credits.of(a, b.outlet());
    String byB = Credits.of(b, a.outlet());
    if ((byA == null) != (byB == null)) {
      return byA != null
          ? new CopyDirection(b.uri(), "credit: " + byA)
          : new CopyDirection(a.uri(), "credit: " + byB);
    }
    int takeA = TakeNumbers.number(a.headline());
    int takeB = TakeNumbers.number(b.headline());
    boolean oneOutlet = Credits.canonical(a.outlet()).equals(Credits.canonical(b.outlet()));
    if (oneOutlet && takeA != takeB) {
      return takeA < takeB
          ? new CopyDirection(a.uri(), "version: " + b.headline())
          : new CopyDirection(b.uri(), "version: " + a.headline());
    }
    return byClock(a, b);
  }

  private static CopyDirection byClock(CopyDocument a, CopyDocument b) {
    if (a.published() == null || b.published() == null) {
      return new CopyDirection(null, "open: no time");
    }
    Instant atA = a.published().truncatedTo(ChronoUnit.MINUTES);
    Instant atB = b.published().truncatedTo(ChronoUnit.MINUTES);
    if (atA.equals(atB)) {
      return new CopyDirection(null, "open: same minute");
    }
    String why = "earlier: " + Math.abs(Duration.between(atA, atB).toMinutes()) + " min";
    return new CopyDirection(atA.isBefore(atB) ? a.uri() : b.uri(), why);
  }
}
