package io.rapporteur.contracts.serde;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import org.apache.avro.io.BinaryData;
import org.apache.avro.io.BinaryEncoder;

/**
 * Writes Avro binary straight into one growing array, behind room for the frame. Avro's own
 * encoders go through a second buffer and an OutputStream.
 */
final class RecordEncoder extends BinaryEncoder {
  // a larger buffer is given back after use: one big document must not hold memory for ever
  private static final int RETAINED = 1 << 20;

  private static final int PLAIN = 128;

  private byte[] bytes = new byte[16 * 1024];
  private int position;

  /** Starts a record of the given schema. */
  void begin(int schemaId) {
    if (bytes.length > RETAINED) {
      bytes = new byte[16 * 1024];
    }
    ByteBuffer.wrap(bytes).put(Frame.MAGIC).putInt(schemaId);
    position = Frame.LENGTH;
  }

  byte[] end() {
    return Arrays.copyOf(bytes, position);
  }

  private void room(int wanted) {
    if (bytes.length - position < wanted) {
      int grown =
          Math.max(
              Math.addExact(position, wanted),
              (int) Math.min(2L * bytes.length, Integer.MAX_VALUE - 8));
      bytes = Arrays.copyOf(bytes, grown);
    }
  }

  @Override
  public void writeBoolean(boolean value) {
    room(1);
    bytes[position++] = (byte) (value ? 1 : 0);
  }

  @Override
  public void writeInt(int value) {
    room(5);
    position += BinaryData.encodeInt(value, bytes, position);
  }

  @Override
  public void writeLong(long value) {
    room(10);
    position += BinaryData.encodeLong(value, bytes, position);
  }

  @Override
  public void writeFloat(float value) {
    room(4);
    position += BinaryData.encodeFloat(value, bytes, position);
  }

  @Override
  public void writeDouble(double value) {
    room(8);
    position += BinaryData.encodeDouble(value, bytes, position);
  }

  /** Most strings of a record are short and plain: they are copied letter by letter. */
  @Override
  public void writeString(String text) throws IOException {
    int length = text.length();
    if (length > PLAIN || !writePlain(text, length)) {
      super.writeString(text);
    }
  }

  private boolean writePlain(String text, int length) {
    room(5 + length);
    int begin = position + BinaryData.encodeInt(length, bytes, position);
    for (int i = 0; i < length; i++) {
      char letter = text.charAt(i);
      if (letter > 0x7f) {
        return false;
      }
      bytes[begin + i] = (byte) letter;
    }
    position = begin + length;
    return true;
  }

  @Override
  public void writeFixed(byte[] source, int start, int length) {
    room(length);
    System.arraycopy(source, start, bytes, position, length);
    position += length;
  }

  @Override
  protected void writeZero() {
    room(1);
    bytes[position++] = 0;
  }

  @Override
  public int bytesBuffered() {
    return 0;
  }

  @Override
  public void flush() {}
}
