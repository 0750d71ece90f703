package io.rapporteur.streams.relate;

import io.rapporteur.contracts.Topics;
import io.rapporteur.model.AnnotatedDocument;
import io.rapporteur.stories.features.FeatureCodec;
import io.rapporteur.stories.features.FeatureReader;
import io.rapporteur.stories.features.StoryFeatures;
import io.rapporteur.stories.telling.Pared;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serializer;

/**
 * Packs what is kept of a reading, and unpacks it. Packed is the pared record as the annotated
 * topic frames it, which the registry can always read again, deflated: for the words of an article
 * that is less than half of what their hashes would take. Not for several threads.
 */
public final class PackedReadings {
  /** What the frame takes: a zero byte and the schema's id, which is the registry's affair. */
  private static final int FRAME = 5;

  private final Topics topics;
  private final Deserializer<AnnotatedDocument> decoder;
  private final Serializer<AnnotatedDocument> encoder;
  private final FeatureReader features = new FeatureReader();

  /** Packs for the annotated topic. */
  public PackedReadings(
      Topics topics,
      Deserializer<AnnotatedDocument> decoder,
      Serializer<AnnotatedDocument> encoder) {
    this.topics = topics;
    this.decoder = decoder;
    this.encoder = encoder;
  }

  /** A reading from the annotated topic. */
  public AnnotatedDocument decode(byte[] value) {
    return decoder.deserialize(topics.annotated(), value);
  }

  /**
   * What is kept of a reading.
   *
   * @param arrival milliseconds since the epoch
   */
  public KeptDocument kept(AnnotatedDocument reading, long arrival) {
    byte[] record = encoder.serialize(topics.annotated(), Pared.of(reading));
    return new KeptDocument(
        false,
        arrival,
        reading.getVersion(),
        Digests.of(Arrays.copyOfRange(record, FRAME, record.length)),
        FeatureCodec.encode(features.read(reading)),
        deflated(record));
  }

  /** The features of what is kept; read again where they are of another version's making. */
  StoryFeatures features(KeptDocument kept) {
    try {
      return FeatureCodec.decode(kept.features());
    } catch (IllegalArgumentException e) {
      return features.read(decode(record(kept)));
    }
  }

  /** What is kept of a reading, to be decoded. */
  static byte[] record(KeptDocument kept) {
    return inflated(kept.reading());
  }

  private static byte[] deflated(byte[] bytes) {
    Deflater deflater = new Deflater(Deflater.BEST_SPEED);
    ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length / 2);
    try (DeflaterOutputStream deflating = new DeflaterOutputStream(out, deflater)) {
      deflating.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      deflater.end();
    }
    return out.toByteArray();
  }

  private static byte[] inflated(byte[] bytes) {
    try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(bytes))) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
