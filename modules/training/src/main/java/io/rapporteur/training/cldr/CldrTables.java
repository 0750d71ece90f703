package io.rapporteur.training.cldr;

import com.ibm.icu.util.ULocale;
import com.ibm.icu.util.VersionInfo;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Writes what CLDR knows of each language that has a pack into that pack: names of months, days,
 * units and currencies, number words, marks of numbers and quotations. CLDR is read through ICU4J,
 * whose version decides that of the data.
 *
 * <p>Run: {@code modules/training/train cldr modules/analysis/src/main/resources}.
 */
public final class CldrTables {
  private static final String PACKS = "io/rapporteur/analysis/packs";

  private CldrTables() {}

  /** Runs the command. */
  public static void main(String[] args) throws IOException {
    if (args.length != 1) {
      throw new IllegalArgumentException("give the folder of the resources");
    }
    Path packs = Path.of(args[0], PACKS);
    for (String tag : tags(packs)) {
      Path folder = Files.createDirectories(packs.resolve(tag));
      ULocale locale = ULocale.forLanguageTag(tag);
      write(folder.resolve("cldr.txt"), head() + lists(locale));
      write(folder.resolve("cldr.properties"), head() + PropertyTable.of(locale));
    }
  }

  private static List<String> tags(Path packs) throws IOException {
    return Files.readAllLines(packs.resolve("index.txt")).stream()
        .map(String::strip)
        .filter(line -> !line.isEmpty() && line.charAt(0) != '#')
        .toList();
  }

  private static String head() {
    return "# Made from Unicode CLDR (ICU "
        + VersionInfo.ICU_VERSION.getMajor()
        + "."
        + VersionInfo.ICU_VERSION.getMinor()
        + ") by modules/training/train cldr: do not edit. Unicode License v3, see NOTICE.\n";
  }

  private static String lists(ULocale locale) {
    PackTable table = new PackTable(locale);
    CalendarNames.add(table);
    RelativeWords.add(table);
    CldrUnitNames.add(table);
    CurrencyNames.add(table);
    CldrNumberWords.add(table);
    OrdinalWords.add(table);
    Magnitudes.add(table);
    return table.toString();
  }

  private static void write(Path file, String text) throws IOException {
    Files.write(file, text.getBytes(StandardCharsets.UTF_8));
  }
}
