package io.rapporteur.streams.alert;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import org.apache.kafka.common.utils.Bytes;

/**
 * Keys of the store of windows: a letter for the sort, the name of the {@link AlertScope}, and,
 * after a zero byte, a time of 8 bytes (big endian, never negative, so that keys are in order of
 * time) or a uri, or both.
 */
final class AlertKeys {
  private static final byte SCOPE = 'R';
  private static final byte EVENT = 'E';
  private static final byte DOCUMENT = 'D';
  private static final byte ALERT = 'A';

  /** After all scopes, which are text. */
  static final Bytes AFTER_SCOPES = Bytes.wrap(new byte[] {SCOPE, (byte) 0xff});

  private AlertKeys() {}

  /** Of a scope's {@link RuleTimes}. */
  static Bytes scope(String scope) {
    byte[] name = scope.getBytes(UTF_8);
    return Bytes.wrap(ByteBuffer.allocate(1 + name.length).put(SCOPE).put(name).array());
  }

  static String scopeOf(Bytes key) {
    return new String(key.get(), 1, key.get().length - 1, UTF_8);
  }

  /** Of an event; with no uri, of the first one of that time. */
  static Bytes event(String scope, long time, String uri) {
    byte[] name = uri.getBytes(UTF_8);
    return Bytes.wrap(
        start(EVENT, scope, Long.BYTES + name.length).putLong(time).put(name).array());
  }

  static MatchedEvent eventOf(String scope, Bytes key, byte[] source) {
    ByteBuffer buffer = ByteBuffer.wrap(key.get());
    buffer.position(2 + scope.getBytes(UTF_8).length);
    long time = buffer.getLong();
    return new MatchedEvent(time, UTF_8.decode(buffer).toString(), new String(source, UTF_8));
  }

  /** Of the time of a document's event. */
  static Bytes document(String scope, String uri) {
    byte[] name = uri.getBytes(UTF_8);
    return Bytes.wrap(start(DOCUMENT, scope, name.length).put(name).array());
  }

  /** Of the alert whose window begins then. */
  static Bytes alert(String scope, long start) {
    return Bytes.wrap(start(ALERT, scope, Long.BYTES).putLong(start).array());
  }

  private static ByteBuffer start(byte sort, String scope, int more) {
    byte[] name = scope.getBytes(UTF_8);
    return ByteBuffer.allocate(2 + name.length + more).put(sort).put(name).put((byte) 0);
  }
}
