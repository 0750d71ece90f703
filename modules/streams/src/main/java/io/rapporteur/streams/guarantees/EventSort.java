package io.rapporteur.streams.guarantees;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A sort of event, by the sentences that tell of one.
 *
 * @param name which stands in every text of the sort, in one form or another
 * @param leads ways to begin
 * @param more what else is told
 * @param said what somebody says
 */
record EventSort(String name, List<String> leads, List<String> more, List<String> said) {
  private static final String FILE = "events.txt";

  private EventSort(String name) {
    this(name, new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
  }

  /** All sorts, in the order of the file. */
  static List<EventSort> all() {
    List<EventSort> sorts = new ArrayList<>();
    try (InputStream stream = EventSort.class.getResourceAsStream(FILE);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.isBlank() && !line.startsWith("#")) {
          add(sorts, line);
        }
      }
      return sorts;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void add(List<EventSort> sorts, String line) {
    int blank = line.indexOf(' ');
    if (blank < 0) {
      sorts.add(new EventSort(line));
      return;
    }
    EventSort last = sorts.get(sorts.size() - 1);
    String text = line.substring(blank + 1);
    switch (line.substring(0, blank)) {
      case "lead" -> last.leads().add(text);
      case "more" -> last.more().add(text);
      case "said" -> last.said().add(text);
      default -> throw new IllegalStateException(FILE + ": neither lead, more nor said: " + line);
    }
  }
}
