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

/** Words, and beginnings of words, that tell languages from their nearest relatives. */
final class Markers {
  private static final int SHORTEST = 4;

  private final Map<String, List<String>> words = new HashMap<>();
  private final Map<String, List<String>> beginnings = new HashMap<>();
  private int longest;

  private Markers() {}

  static Markers load() {
    Markers markers = new Markers();
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                Markers.class.getResourceAsStream("markers.txt"), StandardCharsets.UTF_8))) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        int colon = line.indexOf(':');
        if (!line.startsWith("#") && colon > 0) {
          markers.read(line.substring(0, colon), line.substring(colon + 1).strip().split(" "));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the list of words in the jar cannot be read", e);
    }
    return markers;
  }

  private void read(String tag, String[] list) {
    boolean begin = tag.endsWith("*");
    String language = begin ? tag.substring(0, tag.length() - 1) : tag;
    for (String word : list) {
      List<String> tags =
          (begin ? beginnings : words).computeIfAbsent(word, key -> new ArrayList<>(2));
      if (!tags.contains(language)) {
        tags.add(language);
      }
      longest = begin ? Math.max(longest, word.length()) : longest;
    }
  }

  /** The languages a word speaks for; empty for most words. */
  List<String> of(String word) {
    List<String> known = words.get(word);
    if (known != null) {
      return known;
    }
    for (int end = Math.min(word.length(), longest); end >= SHORTEST; end--) {
      List<String> tags = beginnings.get(word.substring(0, end));
      if (tags != null) {
        return tags;
      }
    }
    return List.of();
  }
}
