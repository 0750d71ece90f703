package io.rapporteur.streams.alert;

import io.rapporteur.streams.stores.UnreadableStateException;
import java.nio.ByteBuffer;

/**
 * How far a scope has come, event time, milliseconds since the epoch.
 *
 * @param latest the latest event seen; {@link Long#MIN_VALUE} when none was
 * @param horizon events before it come too late; it never goes back, whatever becomes of the rule
 * @param eventsFrom no event is kept from before it, so that a search need not begin at nought
 * @param alertsFrom no alert is kept whose window began before it
 * @param touched wall clock when an event last came or went, for the scope of a story, which is
 *     forgotten some time after; {@link #NEVER} for others
 */
record RuleTimes(long latest, long horizon, long eventsFrom, long alertsFrom, long touched) {
  static final long NEVER = 0;

  static final RuleTimes NONE = new RuleTimes(Long.MIN_VALUE, 0, 0, 0, NEVER);

  /** Up to which nothing is written of what a scope without a story does not have. */
  private static final int SHORT = 4 * Long.BYTES;

  byte[] encoded() {
    ByteBuffer buffer = ByteBuffer.allocate(touched == NEVER ? SHORT : SHORT + Long.BYTES);
    buffer.putLong(latest).putLong(horizon).putLong(eventsFrom).putLong(alertsFrom);
    return touched == NEVER ? buffer.array() : buffer.putLong(touched).array();
  }

  static RuleTimes decode(byte[] bytes) {
    if (bytes == null) {
      return NONE;
    }
    if (bytes.length != SHORT && bytes.length != SHORT + Long.BYTES) {
      throw UnreadableStateException.ofFormat(
          "the store of alerts", bytes.length, SHORT + Long.BYTES);
    }
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    return new RuleTimes(
        buffer.getLong(),
        buffer.getLong(),
        buffer.getLong(),
        buffer.getLong(),
        buffer.hasRemaining() ? buffer.getLong() : NEVER);
  }
}
