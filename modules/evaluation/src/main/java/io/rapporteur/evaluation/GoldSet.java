package io.rapporteur.evaluation;

import java.util.ArrayList;
import java.util.List;

/**
 * A row of {@link GoldSets}: a set, what is predicted for it, and which of the figures that its own
 * scorer prints are shown.
 *
 * @param folder the set's folder under the data directory
 * @param part what is measured of a set that is measured more than once; empty otherwise
 * @param adapter what is written for each document; null when documents are read together
 * @param together what is written for all documents; null when each is read by itself
 * @param files the names of the files of documents and of gold
 * @param scorerNeedsDocs whether the scorer takes the documents before the gold
 * @param scorerArguments further arguments of the scorer, {@code ../} beside the set's folder
 * @param byLanguage whether the scorer takes {@code --lang} for the languages of the documents
 * @param figures the figures shown, in order
 */
record GoldSet(
    String folder,
    String part,
    Adapter adapter,
    SetAdapter together,
    Files files,
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
   * @param atMost whether less is better
   */
  record Figure(String name, double asked, boolean atMost) {
    /**
     * Whether a figure is on the wrong side of another: under it, or over it where less is better.
     */
    boolean misses(double reached, double bound) {
      return atMost ? reached > bound : reached < bound;
    }
  }

  /**
   * Names of files without {@code .jsonl} and {@code .gz}; {@code SPLIT} stands for the half.
   *
   * @param docs one document a line
   * @param gold what the scorer holds predictions against
   * @param goldId the field that every line of the gold has
   */
  record Files(String docs, String gold, String goldId) {
    static final Files OF_DOCUMENTS = new Files("docs.SPLIT", "gold.SPLIT", "id");
    static final Files OF_PAIRS = new Files("docs.SPLIT", "gold.SPLIT", "a");

    String docs(String split) {
      return docs.replace("SPLIT", split);
    }

    String gold(String split) {
      return gold.replace("SPLIT", split);
    }
  }

  static GoldSet of(String folder, Adapter adapter) {
    return new GoldSet(
        folder, "", adapter, null, Files.OF_DOCUMENTS, false, List.of(), false, List.of());
  }

  /** A set whose documents are read together. */
  static GoldSet together(String folder, Files files, SetAdapter adapter) {
    return new GoldSet(folder, "", null, adapter, files, false, List.of(), false, List.of());
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
    return with(name, scorerNeedsDocs, scorerArguments, byLanguage, figures);
  }

  GoldSet scoredWith(String... arguments) {
    return with(part, scorerNeedsDocs, List.of(arguments), byLanguage, figures);
  }

  GoldSet scoredWithDocs() {
    return with(part, true, scorerArguments, byLanguage, figures);
  }

  GoldSet inManyLanguages() {
    return with(part, scorerNeedsDocs, scorerArguments, true, figures);
  }

  /** The same with a figure of which something is asked. */
  GoldSet asks(String name, double asked) {
    return with(new Figure(name, asked, false));
  }

  /** The same with a figure that is to be no more than is asked. */
  GoldSet asksAtMost(String name, double asked) {
    return with(new Figure(name, asked, true));
  }

  /** The same with figures that are shown alone. */
  GoldSet shows(String... names) {
    GoldSet set = this;
    for (String name : names) {
      set = set.asks(name, 0);
    }
    return set;
  }

  /** The same with figures that are shown alone, of which less is better. */
  GoldSet most(String... names) {
    GoldSet set = this;
    for (String name : names) {
      set = set.asksAtMost(name, 0);
    }
    return set;
  }

  private GoldSet with(Figure figure) {
    List<Figure> more = new ArrayList<>(figures);
    more.add(figure);
    return with(part, scorerNeedsDocs, scorerArguments, byLanguage, more);
  }

  private GoldSet with(
      String itsPart,
      boolean itsDocs,
      List<String> itsArguments,
      boolean itsLanguages,
      List<Figure> itsFigures) {
    return new GoldSet(
        folder, itsPart, adapter, together, files, itsDocs, itsArguments, itsLanguages, itsFigures);
  }
}
