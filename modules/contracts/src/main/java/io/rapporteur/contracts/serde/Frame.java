package io.rapporteur.contracts.serde;

import io.rapporteur.contracts.serde.UnreadablePayloadException.Reason;

/** The five bytes before the Avro data: 0x00, then the schema id, big-endian. */
final class Frame {
  static final byte MAGIC = 0;
  static final int LENGTH = 5;

  private Frame() {}

  /**
   * The schema id of a framed payload.
   *
   * @throws UnreadablePayloadException when the bytes are not framed
   */
  static int schemaId(byte[] payload) {
    if (payload.length == 0) {
      throw new UnreadablePayloadException(
          Reason.EMPTY, "the payload is empty (a withdrawal is null, not empty)");
    }
    if (payload[0] != MAGIC) {
      throw new UnreadablePayloadException(
          Reason.BAD_MAGIC,
          String.format(
              "the payload is not framed Avro: it begins with 0x%02x, not 0x00; was it written by a plain producer?",
              payload[0]));
    }
    if (payload.length < LENGTH) {
      throw new UnreadablePayloadException(
          Reason.TOO_SHORT,
          "the payload has " + payload.length + " bytes, fewer than the frame's " + LENGTH);
    }
    return (payload[1] & 0xff) << 24
        | (payload[2] & 0xff) << 16
        | (payload[3] & 0xff) << 8
        | payload[4] & 0xff;
  }
}
