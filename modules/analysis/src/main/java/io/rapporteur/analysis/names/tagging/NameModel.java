package io.rapporteur.analysis.names.tagging;

import io.rapporteur.analysis.pack.LanguagePack;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * WeightTable of the name tagger: for each row a number for each label. The few largest weights are
 * about two hundred times the typical one and decide most, so bytes would either cut them down or
 * lose the small ones. On disk only rows that are not all zero are kept, gzipped: under a megabyte.
 */
public final class NameModel {
  /** The name of the model that a pack has first of all. */
  public static final String DEFAULT = "default";

  private static final String FILE = "names.model";
  private static final int MAGIC = 0x524e4d34;

  /** What the largest weight becomes. */
  private static final int LARGEST = 500;

  private static final byte WIDE = -128;

  private final int bits;
  private final WeightTable weights;
  private final int[] transitions;
  private final String description;
  private final String resourcesHash;

  private NameModel(
      int bits, WeightTable weights, int[] transitions, String description, String resourcesHash) {
    this.bits = bits;
    this.weights = weights;
    this.transitions = transitions;
    this.description = description;
    this.resourcesHash = resourcesHash;
  }

  /**
   * Makes a model of real weights, scaled to bytes, that was trained with the lists of today.
   *
   * @param bits the table has two to this power rows
   * @param weights {@code row * NameLabels.COUNT + label}
   * @param transitions {@code before * NameLabels.COUNT + label}
   * @param description what it was trained on
   */
  public static NameModel of(int bits, double[] weights, double[] transitions, String description) {
    double largest = 0;
    for (double weight : weights) {
      largest = Math.max(largest, Math.abs(weight));
    }
    double scale = largest == 0 ? 1 : LARGEST / largest;
    WeightTable scaledWeights = new WeightTable(1 << bits);
    for (int row = 0; row < 1 << bits; row++) {
      for (int label = 0; label < NameLabels.COUNT; label++) {
        double weight = weights[row * NameLabels.COUNT + label] * scale;
        // The smallest say nothing; without them the file is a quarter smaller.
        scaledWeights.set(row, label, Math.abs(weight) < 1.5 ? 0 : (int) Math.rint(weight));
      }
    }
    int[] scaled = new int[transitions.length];
    for (int i = 0; i < scaled.length; i++) {
      scaled[i] = (int) Math.rint(transitions[i] * scale);
    }
    return new NameModel(bits, scaledWeights, scaled, description, NameResources.hash());
  }

  /**
   * The model of a language that ships under a name: {@code names.model} beside the lists of its
   * pack, or {@code names-NAME.model} for a name other than {@code default}.
   *
   * @return empty when the pack has none of this name
   */
  public static Optional<NameModel> of(LanguagePack pack, String name) {
    String file = name.equals(DEFAULT) ? FILE : "names-" + name + ".model";
    try (InputStream in = pack.open(file)) {
      return in == null ? Optional.empty() : Optional.of(read(in));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file + " of the " + pack, e);
    }
  }

  /** True when a pack has a model of names. */
  public static boolean isIn(LanguagePack pack) {
    try (InputStream in = pack.open(FILE)) {
      return in != null;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + FILE + " of the " + pack, e);
    }
  }

  /** Reads what {@link #write} wrote. */
  public static NameModel read(InputStream stream) throws IOException {
    DataInputStream in = new DataInputStream(new GZIPInputStream(stream, 1 << 16));
    int magic = in.readInt();
    int labels = in.readUnsignedByte();
    if (magic != MAGIC || labels != NameLabels.COUNT) {
      throw new IOException(
          "this is no model of names that this version reads; train it again (docs/accuracy.md)");
    }
    int bits = in.readUnsignedByte();
    String description = in.readUTF();
    String resourcesHash = in.readUTF();
    int[] transitions = new int[labels * labels];
    for (int i = 0; i < transitions.length; i++) {
      transitions[i] = in.readInt();
    }
    WeightTable weights = new WeightTable(1 << bits);
    byte[] used = in.readNBytes((1 << bits) / 8);
    for (int label = 0; label < labels; label++) {
      for (int row = 0; row < 1 << bits; row++) {
        if ((used[row >> 3] >> (row & 7) & 1) != 0) {
          weights.set(row, label, readWeight(in));
        }
      }
    }
    return new NameModel(bits, weights, transitions, description, resourcesHash);
  }

  /** Writes the model, the same bytes for the same weights. */
  public void write(OutputStream stream) throws IOException {
    GZIPOutputStream gzip = new GZIPOutputStream(stream, 1 << 16);
    DataOutputStream out = new DataOutputStream(gzip);
    out.writeInt(MAGIC);
    out.writeByte(NameLabels.COUNT);
    out.writeByte(bits);
    out.writeUTF(description);
    out.writeUTF(resourcesHash);
    for (int transition : transitions) {
      out.writeInt(transition);
    }
    byte[] used = new byte[(1 << bits) / 8];
    for (int row = 0; row < 1 << bits; row++) {
      for (int label = 0; label < NameLabels.COUNT; label++) {
        if (weights.get(row, label) != 0) {
          used[row >> 3] |= (byte) (1 << (row & 7));
        }
      }
    }
    out.write(used);
    for (int label = 0; label < NameLabels.COUNT; label++) {
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
    if (weight > WeightTable.LARGEST || weight < -WeightTable.LARGEST) {
      throw new IOException("a weight of " + weight + " is over " + WeightTable.LARGEST);
    }
    return weight;
  }

  int bits() {
    return bits;
  }

  WeightTable weights() {
    return weights;
  }

  int[] transitions() {
    return transitions;
  }

  /** The sets the model was trained on, separated by commas. */
  public String description() {
    return description;
  }

  /** {@link NameResources#hash} of the lists and features that the model was trained with. */
  public String resourcesHash() {
    return resourcesHash;
  }
}
