package io.rapporteur.streams.stores;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Lists of names as stores hold them: how many, then each with its length. */
public final class NameLists {
  private NameLists() {}

  /**
   * Writes names.
   *
   * @throws java.io.UTFDataFormatException when one is longer than 65,535 bytes
   */
  public static void write(DataOutputStream out, Collection<String> names) throws IOException {
    out.writeInt(names.size());
    for (String name : names) {
      out.writeUTF(name);
    }
  }

  /** The names that {@link #write} wrote, in their order. */
  public static List<String> read(DataInputStream in) throws IOException {
    List<String> names = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      names.add(in.readUTF());
    }
    return names;
  }
}
