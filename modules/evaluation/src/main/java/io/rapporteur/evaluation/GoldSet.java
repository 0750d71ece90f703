package io.rapporteur.evaluation;

import java.util.ArrayList;
import java.util.List;

/**
 * A row of {@link GoldSets}: a set, what is predicted for it, and which of the figures that its own
 * scorer prints are shown.
 *
 * @param folder the set's folder under the data directory
 * @param part what is measured of a set that is measured more than once; empty otherwise
 * @param adapter what is written for each document
 * @param scorerNeedsDocs whether the scorer takes the documents before the gold
 * @param scorerArguments further arguments of the scorer, {@code ../} beside the set's folder
 * @param byLanguage whether the scorer takes {@code --lang} for the languages of the documents
 * @param figures the figures shown, in order
 */
record GoldSet(
    String folder,
    String part,
    Adapter adapter,
    boolean scorerNeedsDocs,
    List<String> scorerArguments,
    boolean byLanguage,
    List<Figure> figures) {

  /**
   * A figure that the scorer prints.
   *
   * @param name as {@link Scorer} reads it: {@code value} is an F1 or a number alone, {@code value
   *     P} the precision beside it
   * @param asked what is asked; 0 for nothing
   */
  record Figure(String name, double asked) {}

  static GoldSet of(String folder, Adapter adapter) {
    return new GoldSet(folder, "", adapter, false, List.of(), false, List.of());
  }

  /** The set's name in the table and in the floors: the folder, and the part if there is one. */
  String label() {
    return part.isEmpty() ? folder : folder + " " + part;
  }

  /** Whether the model of names makes what is measured. */
  boolean namesModel() {
    return adapter == GoldSets.NAMES;
  }

  GoldSet part(String name) {
    return new GoldSet(
        folder, name, adapter, scorerNeedsDocs, scorerArguments, byLanguage, figures);
  }

  GoldSet scoredWith(String... arguments) {
    return new GoldSet(
        folder, part, adapter, scorerNeedsDocs, List.of(arguments), byLanguage, figures);
  }

  GoldSet scoredWithDocs() {
    return new GoldSet(folder, part, adapter, true, scorerArguments, byLanguage, figures);
  }

  GoldSet inManyLanguages() {
    return new GoldSet(folder, part, adapter, scorerNeedsDocs, scorerArguments, true, figures);
  }

  /** The same with a figure of which something is asked. */
  GoldSet asks(String name, double asked) {
    List<Figure> more = new ArrayList<>(figures);
    more.add(new Figure(name, asked));
    return new GoldSet(folder, part, adapter, scorerNeedsDocs, scorerArguments, byLanguage, more);
  }

  /** The same with figures that are shown alone. */
  GoldSet shows(String... names) {
    GoldSet set = this;
    for (String name : names) {
      set = set.asks(name, 0);
    }
    return set;
  }
}
