package io.rapporteur.stories.features;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * Features as bytes, some hundreds of them: a version byte, then the fields in order. Equal
 * features give equal bytes. Reads what this version wrote; another version is refused, and its
 * documents are to be read again.
 */
public final class FeatureCodec {
  private static final int VERSION = 1;

  private FeatureCodec() {}

  /** The bytes of some features. */
  public static byte[] encode(StoryFeatures features) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(1024);
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeByte(VERSION);
      text(out, features.uri);
      out.writeLong(features.version);
      text(out, features.language);
      out.writeLong(features.published);
      text(out, features.headline);
      out.writeInt(features.words);
      out.writeInt(features.day);
      write(out, features.whole);
      write(out, features.entities());
      write(out, features.title());
      write(out, features.numbers());
      out.writeByte(features.lead.size());
      for (StoryFeatures.LeadName name : features.lead) {
        text(out, name.name());
        out.writeInt(name.key());
        out.writeShort(name.rarity());
      }
      write(out, features.names.sorted());
      write(out, features.days);
      write(out, features.years);
      out.writeByte(features.anchors.size());
      for (Anchor anchor : features.anchors) {
        text(out, anchor.kind());
        out.writeInt(anchor.value());
      }
      write(out, features.quotations);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /**
   * The features of some bytes.
   *
   * @throws IllegalArgumentException when they are of another version or damaged
   */
  public static StoryFeatures decode(byte[] bytes) {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      int version = in.readUnsignedByte();
      if (version != VERSION) {
        throw new IllegalArgumentException("features of version " + version + ", not " + VERSION);
      }
      FeatureParts parts = new FeatureParts();
      parts.uri = text(in);
      parts.version = in.readLong();
      parts.language = text(in);
      parts.published = in.readLong();
      parts.headline = text(in);
      parts.words = in.readInt();
      parts.day = in.readInt();
      parts.whole = vector(in);
      parts.entities = vector(in);
      parts.title = vector(in);
      parts.numbers = vector(in);
      for (int left = in.readUnsignedByte(); left > 0; left--) {
        parts.lead.add(new StoryFeatures.LeadName(text(in), in.readInt(), in.readUnsignedShort()));
      }
      parts.names = ints(in);
      parts.days = ints(in);
      parts.years = ints(in);
      for (int left = in.readUnsignedByte(); left > 0; left--) {
        parts.anchors.add(new Anchor(text(in), in.readInt()));
      }
      parts.quotations = ints(in);
      return new StoryFeatures(parts);
    } catch (IOException e) {
      throw new IllegalArgumentException("features are cut short", e);
    }
  }

  private static void text(DataOutputStream out, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private static String text(DataInputStream in) throws IOException {
    int length = in.readInt();
    byte[] bytes = in.readNBytes(length);
    if (bytes.length < length) {
      throw new EOFException();
    }
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static void write(DataOutputStream out, SparseVector vector) throws IOException {
    out.writeByte(vector.size());
    for (int i = 0; i < vector.size(); i++) {
      out.writeInt(vector.key(i));
      out.writeShort(vector.weight(i));
    }
  }

  private static SparseVector vector(DataInputStream in) throws IOException {
    int size = in.readUnsignedByte();
    int[] keys = new int[size];
    short[] weights = new short[size];
    for (int i = 0; i < size; i++) {
      keys[i] = in.readInt();
      weights[i] = in.readShort();
    }
    return new SparseVector(keys, weights);
  }

  private static void write(DataOutputStream out, int[] values) throws IOException {
    out.writeByte(values.length);
    for (int value : values) {
      out.writeInt(value);
    }
  }

  private static int[] ints(DataInputStream in) throws IOException {
    int[] values = new int[in.readUnsignedByte()];
    for (int i = 0; i < values.length; i++) {
      values[i] = in.readInt();
    }
    return values;
  }
}
