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
 * Weights of the name tagger: for each row a number for each label. The few largest weights are
 * about two hundred times the typical one and decide most, so bytes would either cut them down or
 * lose the small ones. On disk only rows that are not all zero are kept, gzipped: under a megabyte.
 */
public final class NameModel {
  private static final int MAGIC = 0x524e4d33;

  /** What the largest weight becomes. */
  private static final int LARGEST = 500;

  private static final byte WIDE = -128;

  private final int bits;
  private final Weights weights;
  private final int[] transitions;
  private final String description;

  private NameModel(int bits, Weights weights, int[] transitions, String description) {
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
    Weights scaledWeights = new Weights(1 << bits);
    for (int row = 0; row < 1 << bits; row++) {
      for (int label = 0; label < Labels.COUNT; label++) {
        double weight = weights[row * Labels.COUNT + label] * scale;
        // The smallest say nothing; without them the file is a quarter smaller.
        scaledWeights.set(row, label, Math.abs(weight) < 1.5 ? 0 : (int) Math.rint(weight));
      }
    }
    int[] scaled = new int[transitions.length];
    for (int i = 0; i < scaled.length; i++) {
      scaled[i] = (int) Math.rint(transitions[i] * scale);
    }
    return new NameModel(bits, scaledWeights, scaled, description);
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
          "this is no model of names that this version reads; train it again (docs/accuracy.md)");
    }
    int bits = in.readUnsignedByte();
    String description = in.readUTF();
    int[] transitions = new int[labels * labels];
    for (int i = 0; i < transitions.length; i++) {
      transitions[i] = in.readInt();
    }
    Weights weights = new Weights(1 << bits);
    byte[] used = in.readNBytes((1 << bits) / 8);
    for (int label = 0; label < labels; label++) {
      for (int row = 0; row < 1 << bits; row++) {
        if ((used[row >> 3] >> (row & 7) & 1) != 0) {
          weights.set(row, label, readWeight(in));
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
        if (weights.get(row, label) != 0) {
          used[row >> 3] |= (byte) (1 << (row & 7));
        }
      }
    }
    out.write(used);
    for (int label = 0; label < Labels.COUNT; label++) {
      for (int row = 0; row < 1 << bits; row++) {
        if ((used[row >> 3] >> (row & 7) & 1) != 0) {
          writeWeight(out, weights.get(row, label));
        }
      }
    }
    out.flush();
    gzip.finish();
  }

  /** One byte from -125 to 125; otherwise a mark and two bytes. */
  private static void writeWeight(DataOutputStream out, int weight) throws IOException {
    if (weight >= -125 && weight <= 125) {
      out.writeByte(weight);
    } else {
      out.writeByte(WIDE);
      out.writeShort(weight);
    }
  }

  private static int readWeight(DataInputStream in) throws IOException {
    byte small = in.readByte();
    int weight = small == WIDE ? in.readShort() : small;
    if (weight > Weights.LARGEST || weight < -Weights.LARGEST) {
      throw new IOException("a weight of " + weight + " is over " + Weights.LARGEST);
    }
    return weight;
  }

  int bits() {
    return bits;
  }

  Weights weights() {
    return weights;
  }

  int[] transitions() {
    return transitions;
  }

  /** What the model was trained on. */
  public String description() {
    return description;
  }
}
