package io.rapporteur.streams.alert;

import java.nio.ByteBuffer;

/**
 * How far a rule has come, event time, milliseconds since the epoch.
 *
 * @param latest the latest event seen; {@link Long#MIN_VALUE} when none was
 * @param horizon events before it come too late; it never goes back, whatever becomes of the rule
 * @param eventsFrom no event is kept from before it, so that a search need not begin at nought
 * @param alertsFrom no alert is kept whose window began before it
 */
record RuleTimes(long latest, long horizon, long eventsFrom, long alertsFrom) {
  static final RuleTimes NONE = new RuleTimes(Long.MIN_VALUE, 0, 0, 0);

  byte[] encoded() {
    return ByteBuffer.allocate(4 * Long.BYTES)
        .putLong(latest)
        .putLong(horizon)
        .putLong(eventsFrom)
        .putLong(alertsFrom)
        .array();
  }

  static RuleTimes decode(byte[] bytes) {
    if (bytes == null) {
      return NONE;
    }
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    return new RuleTimes(buffer.getLong(), buffer.getLong(), buffer.getLong(), buffer.getLong());
  }
}
