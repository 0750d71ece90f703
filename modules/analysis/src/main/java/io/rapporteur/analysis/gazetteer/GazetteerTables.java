package io.rapporteur.analysis.gazetteer;

import io.rapporteur.analysis.pack.ResourceLines;
import java.util.function.Consumer;

/** Reads the tab-separated tables of the gazetteer. */
final class GazetteerTables {
  private static final String FOLDER = "io/rapporteur/analysis/gazetteer/";

  private GazetteerTables() {}

  /** Gives the fields of each line to a consumer; {@code #} begins a comment line. */
  static void rows(String name, Consumer<String[]> consumer) {
    boolean found =
        ResourceLines.each(
            FOLDER + name,
            line -> {
              if (!line.isEmpty() && line.charAt(0) != '#') {
                consumer.accept(split(line));
              }
            });
    if (!found) {
      throw new IllegalStateException(
          "the list " + name + " is missing from the analysis module; build the module again");
    }
  }

  /** As {@code line.split("\t", -1)}, without the regular expression. */
  private static String[] split(String line) {
    int tabs = 0;
    for (int i = 0; i < line.length(); i++) {
      tabs += line.charAt(i) == '\t' ? 1 : 0;
    }
    String[] fields = new String[tabs + 1];
    int start = 0;
    for (int i = 0; i < tabs; i++) {
      int tab = line.indexOf('\t', start);
      fields[i] = line.substring(start, tab);
      start = tab + 1;
    }
    fields[tabs] = line.substring(start);
    return fields;
  }
}
