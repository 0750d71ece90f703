package io.rapporteur.analysis.names;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * Weights of the name tagger: for each row a short for each label. The few largest weights are
 * about two hundred times the typical one and decide most, so bytes would either cut them down or
 * lose the small ones. On disk only rows that are not all zero are kept, gzipped: under a megabyte.
 */
public final class NameModel {
  private static final int MAGIC = 0x524e4d33;

  /** Weights of a row in memory: a power of two, so that no row lies across two cache lines. */
  private static final int STRIDE = 16;

  /** What the largest weight becomes. */
  private static final int LARGEST = 500;

  private static final byte WIDE = -128;

  private final int bits;
  private final short[] weights;
  private final int[] transitions;
  private final String description;

  private NameModel(int bits, short[] weights, int[] transitions, String description) {
    this.bits = bits;
    this.weights = weights;
    this.transitions = transitions;
    this.description = description;
  }

  /**
   * Makes a model of real weights, scaled to bytes.
   *
   * @param bits the table has two to this power rows
   * @param weights {@code row * Labels.COUNT + label}
   * @param transitions {@code before * Labels.COUNT + label}
   * @param description what it was trained on
   */
  public static NameModel of(int bits, double[] weights, double[] transitions, String description) {
    double largest = 0;
    for (double weight : weights) {
      largest = Math.max(largest, Math.abs(weight));
    }
    double scale = largest == 0 ? 1 : LARGEST / largest;
    short[] shorts = new short[STRIDE << bits];
    for (int row = 0; row < 1 << bits; row++) {
      for (int label = 0; label < Labels.COUNT; label++) {
        double weight = weights[row * Labels.COUNT + label] * scale;
        // The smallest say nothing; without them the file is a quarter smaller.
        shorts[row * STRIDE + label] = Math.abs(weight) < 1.5 ? 0 : (short) Math.rint(weight);
      }
    }
    int[] scaled = new int[transitions.length];
    for (int i = 0; i < scaled.length; i++) {
      scaled[i] = (int) Math.rint(transitions[i] * scale);
    }
    return new NameModel(bits, shorts, scaled, description);
  }

  /**
   * The model that ships under a name.
   *
   * @param name {@code default} or {@code open}
   * @throws IllegalArgumentException when none ships under the name
   */
  public static NameModel named(String name) {
    String resource = "names-" + name + ".model";
    try (InputStream in = NameModel.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalArgumentException(
            "names.model " + name + ": no such model; give default, open or none");
      }
      return read(in);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + resource, e);
    }
  }

  /** Reads what {@link #write} wrote. */
  public static NameModel read(InputStream stream) throws IOException {
    DataInputStream in = new DataInputStream(new GZIPInputStream(stream, 1 << 16));
    int magic = in.readInt();
    int labels = in.readUnsignedByte();
    if (magic != MAGIC || labels != Labels.COUNT) {
      throw new IOException(
          "this is no model of names that this version reads; train it again with TrainNames");
    }
    int bits = in.readUnsignedByte();
    String description = in.readUTF();
    int[] transitions = new int[labels * labels];
    for (int i = 0; i < transitions.length; i++) {
      transitions[i] = in.readInt();
    }
    short[] weights = new short[STRIDE << bits];
    byte[] used = in.readNBytes((1 << bits) / 8);
    for (int label = 0; label < labels; label++) {
      for (int row = 0; row < 1 << bits; row++) {
        if ((used[row >> 3] >> (row & 7) & 1) != 0) {
          weights[row * STRIDE + label] = readWeight(in);
        }
      }
    }
    return new NameModel(bits, weights, transitions, description);
  }

  /** Writes the model, the same bytes for the same weights. */
  public void write(OutputStream stream) throws IOException {
    GZIPOutputStream gzip = new GZIPOutputStream(stream, 1 << 16);
    DataOutputStream out = new DataOutputStream(gzip);
    out.writeInt(MAGIC);
    out.writeByte(Labels.COUNT);
    out.writeByte(bits);
    out.writeUTF(description);
    for (int transition : transitions) {
      out.writeInt(transition);
    }
    byte[] used = new byte[(1 << bits) / 8];
    for (int row = 0; row < 1 << bits; row++) {
      for (int label = 0; label < Labels.COUNT; label++) {
        if (weights[row * STRIDE + label] != 0) {
          used[row >> 3] |= (byte) (1 << (row & 7));
        }
      }
    }
    out.write(used);
    for (int label = 0; label < Labels.COUNT; label++) {
      for (int row = 0; row < 1 << bits; row++) {
        if ((used[row >> 3] >> (row & 7) & 1) != 0) {
          writeWeight(out, weights[row * STRIDE + label]);
        }
      }
    }
    out.flush();
    gzip.finish();
  }

  /** One byte from -125 to 125; otherwise a mark and two bytes. */
  private static void writeWeight(DataOutputStream out, short weight) throws IOException {
    if (weight >= -125 && weight <= 125) {
      out.writeByte(weight);
    } else {
      out.writeByte(WIDE);
      out.writeShort(weight);
    }
  }

  private static short readWeight(DataInputStream in) throws IOException {
    byte small = in.readByte();
    return small == WIDE ? in.readShort() : small;
  }

  int bits() {
    return bits;
  }

  int[] transitions() {
    return transitions;
  }

  /** What the model was trained on. */
  public String description() {
    return description;
  }

  /** Adds up the scores of each label for a token's rows. */
  void score(int[] rows, int count, int[] scores, int at) {
    int s0 = 0;
    int s1 = 0;
    int s2 = 0;
    int s3 = 0;
    int s4 = 0;
    int s5 = 0;
    int s6 = 0;
    int s7 = 0;
    int s8 = 0;
    int s9 = 0;
    int s10 = 0;
    for (int r = 0; r < count; r++) {
      int row = rows[r] * STRIDE;
      s0 += weights[row];
      s1 += weights[row + 1];
      s2 += weights[row + 2];
      s3 += weights[row + 3];
      s4 += weights[row + 4];
      s5 += weights[row + 5];
      s6 += weights[row + 6];
      s7 += weights[row + 7];
      s8 += weights[row + 8];
      s9 += weights[row + 9];
      s10 += weights[row + 10];
    }
    scores[at] = s0;
    scores[at + 1] = s1;
    scores[at + 2] = s2;
    scores[at + 3] = s3;
    scores[at + 4] = s4;
    scores[at + 5] = s5;
    scores[at + 6] = s6;
    scores[at + 7] = s7;
    scores[at + 8] = s8;
    scores[at + 9] = s9;
    scores[at + 10] = s10;
  }
}
