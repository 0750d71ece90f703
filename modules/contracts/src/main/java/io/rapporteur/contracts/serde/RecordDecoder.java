package io.rapporteur.contracts.serde;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.apache.avro.AvroRuntimeException;
import org.apache.avro.io.Decoder;
import org.apache.avro.util.Utf8;

/**
 * Reads Avro binary from one array and believes nothing it says: a declared length or count is
 * checked against the bytes that are left before anything is allocated for it. Avro's own decoder
 * allocates first, so that a dozen hostile bytes cost a process its heap.
 *
 * <p>Counts are bounded by one byte an item, which holds for every schema without arrays of null or
 * of records without fields.
 */
final class RecordDecoder extends Decoder {
  private byte[] bytes = {};
  private int position;
  private int limit;

  void begin(byte[] source, int start) {
    bytes = source;
    position = start;
    limit = source.length;
  }

  /** Forgets the array, so that a decoder kept by a thread does not keep a payload alive. */
  void release() {
    bytes = new byte[0];
    position = 0;
    limit = 0;
  }

  int remaining() {
    return limit - position;
  }

  private void need(int wanted) throws EOFException {
    if (wanted > limit - position) {
      throw new EOFException(
          "the data ends at byte " + limit + ", " + (wanted - (limit - position)) + " short");
    }
  }

  private int length(String what) throws IOException {
    long length = readLong();
    if (length < 0) {
      throw new AvroRuntimeException(
          "a " + what + " of length " + length + " before byte " + position);
    }
    if (length > limit - position) {
      throw new EOFException(
          "a "
              + what
              + " of "
              + length
              + " bytes is declared at byte "
              + position
              + " where "
              + remaining()
              + " are left");
    }
    return (int) length;
  }

  private long count() throws IOException {
    long count = readLong();
    if (count < 0) {
      // a negative count is followed by the size of the block in bytes
      count = -count;
      long size = readLong();
      if (size < 0) {
        throw new AvroRuntimeException("a block of " + size + " bytes before byte " + position);
      }
    }
    if (count < 0 || count > limit - position) {
      throw new EOFException(
          count
              + " items are declared at byte "
              + position
              + " where "
              + remaining()
              + " bytes are left");
    }
    return count;
  }

  @Override
  public void readNull() {}

  @Override
  public boolean readBoolean() throws IOException {
    need(1);
    byte value = bytes[position++];
    if (value != 0 && value != 1) {
      throw new AvroRuntimeException("a boolean of " + value + " at byte " + (position - 1));
    }
    return value == 1;
  }

  @Override
  public int readInt() throws IOException {
    long value = readLong();
    if (value != (int) value) {
      throw new AvroRuntimeException("an int out of range before byte " + position);
    }
    return (int) value;
  }

  @Override
  public long readLong() throws IOException {
    long value = 0;
    for (int shift = 0; shift < 64; shift += 7) {
      need(1);
      byte next = bytes[position++];
      value |= (next & 0x7fL) << shift;
      if (next >= 0) {
        return value >>> 1 ^ -(value & 1);
      }
    }
    throw new AvroRuntimeException("a number of more than ten bytes before byte " + position);
  }

  @Override
  public float readFloat() throws IOException {
    need(4);
    float value = Float.intBitsToFloat(little4());
    return value;
  }

  @Override
  public double readDouble() throws IOException {
    need(8);
    long low = little4() & 0xffffffffL;
    long high = little4() & 0xffffffffL;
    return Double.longBitsToDouble(high << 32 | low);
  }

  private int little4() {
    int value =
        bytes[position] & 0xff
            | (bytes[position + 1] & 0xff) << 8
            | (bytes[position + 2] & 0xff) << 16
            | (bytes[position + 3] & 0xff) << 24;
    position += 4;
    return value;
  }

  @Override
  public Utf8 readString(Utf8 old) throws IOException {
    return new Utf8(readString());
  }

  @Override
  public String readString() throws IOException {
    int length = length("string");
    String value = new String(bytes, position, length, StandardCharsets.UTF_8);
    position += length;
    return value;
  }

  @Override
  public void skipString() throws IOException {
    position += length("string");
  }

  @Override
  public ByteBuffer readBytes(ByteBuffer old) throws IOException {
    int length = length("byte array");
    ByteBuffer value = ByteBuffer.allocate(length);
    value.put(bytes, position, length).flip();
    position += length;
    return value;
  }

  @Override
  public void skipBytes() throws IOException {
    position += length("byte array");
  }

  @Override
  public void readFixed(byte[] target, int start, int length) throws IOException {
    need(length);
    System.arraycopy(bytes, position, target, start, length);
    position += length;
  }

  @Override
  public void skipFixed(int length) throws IOException {
    need(length);
    position += length;
  }

  @Override
  public int readEnum() throws IOException {
    return readInt();
  }

  @Override
  public int readIndex() throws IOException {
    return readInt();
  }

  @Override
  public long readArrayStart() throws IOException {
    return count();
  }

  @Override
  public long arrayNext() throws IOException {
    return count();
  }

  @Override
  public long readMapStart() throws IOException {
    return count();
  }

  @Override
  public long mapNext() throws IOException {
    return count();
  }

  @Override
  public long skipArray() throws IOException {
    return skipBlocks();
  }

  @Override
  public long skipMap() throws IOException {
    return skipBlocks();
  }

  // blocks that state their size are skipped whole; the first that does not is the caller's to walk
  private long skipBlocks() throws IOException {
    long count = readLong();
    while (count < 0) {
      position += length("block");
      count = readLong();
    }
    if (count > limit - position) {
      throw new EOFException(
          count
              + " items are declared at byte "
              + position
              + " where "
              + remaining()
              + " bytes are left");
    }
    return count;
  }
}
