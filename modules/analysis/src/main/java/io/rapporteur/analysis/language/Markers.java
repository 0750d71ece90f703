package io.rapporteur.analysis.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Words that tell languages from their nearest relatives. */
final class Markers {
  private final Map<String, List<String>> languages;

  private Markers(Map<String, List<String>> languages) {
    this.languages = languages;
  }

  static Markers load() {
    Map<String, List<String>> languages = new HashMap<>();
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                Markers.class.getResourceAsStream("markers.txt"), StandardCharsets.UTF_8))) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        int colon = line.indexOf(':');
        if (line.startsWith("#") || colon < 0) {
          continue;
        }
        String tag = line.substring(0, colon);
        for (String word : line.substring(colon + 1).strip().split(" ")) {
          List<String> tags = languages.computeIfAbsent(word, key -> new ArrayList<>(2));
          if (!tags.contains(tag)) {
            tags.add(tag);
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the list of words in the jar cannot be read", e);
    }
    return new Markers(languages);
  }

  /** The languages a word speaks for; empty for most words. */
  List<String> of(String word) {
    return languages.getOrDefault(word, List.of());
  }
}
