package io.rapporteur.streams.relate;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.util.Arrays;
import org.apache.kafka.common.utils.Bytes;

/** Keys of what is kept: a letter, the language, a zero byte, the rest. */
record KeptKeys(byte letter, String language, String rest) {
  static Bytes of(char letter, String language, String rest) {
    byte[] tag = language.getBytes(UTF_8);
    byte[] name = rest.getBytes(UTF_8);
    return Bytes.wrap(
        ByteBuffer.allocate(2 + tag.length + name.length)
            .put((byte) letter)
            .put(tag)
            .put((byte) 0)
            .put(name)
            .array());
  }

  static KeptKeys read(Bytes key) {
    byte[] bytes = key.get();
    int zero = 1;
    while (bytes[zero] != 0) {
      zero++;
    }
    return new KeptKeys(
        bytes[0],
        new String(Arrays.copyOfRange(bytes, 1, zero), UTF_8),
        new String(Arrays.copyOfRange(bytes, zero + 1, bytes.length), UTF_8));
  }
}
