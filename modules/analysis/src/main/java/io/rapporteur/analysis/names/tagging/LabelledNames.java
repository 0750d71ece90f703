package io.rapporteur.analysis.names.tagging;

/** Reads names off labels. */
public final class LabelledNames {
  private LabelledNames() {}

  /** Visits each name of a sequence of labels. */
  public static void each(byte[] labels, Visitor visitor) {
    int i = 0;
    while (i < labels.length) {
      int type = NameLabels.type(labels[i]);
      int end = i + 1;
      if (type > 0) {
        while (end < labels.length && labels[end] == NameLabels.inside(type)) {
          end++;
        }
        visitor.name(i, end, type);
      }
      i = end;
    }
  }

  /** Sees a name. */
  @FunctionalInterface
  public interface Visitor {
    /**
     * A name.
     *
     * @param first its first token
     * @param end just past its last token
     * @param type type of {@link NameLabels}
     */
    void name(int first, int end, int type);
  }
}
