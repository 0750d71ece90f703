package io.rapporteur.training.copies;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.rapporteur.stories.copies.CopyDocument;
import io.rapporteur.stories.copies.CopyFeatures;
import io.rapporteur.stories.copies.CopyIndex;
import io.rapporteur.stories.copies.CopyText;
import io.rapporteur.training.regression.LogisticRegression.Example;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The pairs of a set that the index finds, as examples: {@code docs.dev.jsonl} has id, title, text,
 * outlet and time, {@code gold.dev.jsonl} a, b and relation. Pairs marked {@code ignore} are left
 * out, pairs not listed are no copies.
 */
final class CopyPairs {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Set<String> COPIES = Set.of("copy", "partial");

  private CopyPairs() {}

  /**
   * The examples in order of their ids.
   *
   * @param templates how often a pair of one form counts
   */
  static List<Example> read(Path set, double templates) throws IOException {
    Map<String, CopyText> texts = new TreeMap<>();
    for (JsonNode line : lines(set.resolve("docs.dev.jsonl"))) {
      CopyText text = CopyText.of(document(line));
      texts.put(text.uri(), text);
    }
    Map<String, String> relations = new TreeMap<>();
    for (JsonNode line : lines(set.resolve("gold.dev.jsonl"))) {
      String a = line.path("a").asText();
      String b = line.path("b").asText();
      relations.put(key(a, b), line.path("relation").asText());
    }
    CopyIndex index = new CopyIndex();
    List<Example> examples = new ArrayList<>();
    for (CopyText text : texts.values()) {
      for (CopyIndex.Candidate candidate : index.candidates(text.fingerprint())) {
        String relation = relations.getOrDefault(key(candidate.uri(), text.uri()), "");
        if (!relation.equals("ignore")) {
          examples.add(
              new Example(
                  CopyFeatures.of(texts.get(candidate.uri()), text),
                  COPIES.contains(relation),
                  relation.equals("template") ? templates : 1));
        }
      }
      index.put(text.uri(), text.fingerprint());
    }
    return examples;
  }

  private static CopyDocument document(JsonNode line) {
    return CopyDocument.plain(
        line.path("id").asText(),
        line.path("title").asText(""),
        line.path("text").asText(),
        line.path("outlet").asText(""),
        line.hasNonNull("time") ? Instant.parse(line.path("time").asText()) : null);
  }

  private static List<JsonNode> lines(Path file) throws IOException {
    List<JsonNode> lines = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      if (!line.isBlank()) {
        lines.add(JSON.readTree(line));
      }
    }
    return lines;
  }

  private static String key(String a, String b) {
    return a.compareTo(b) <= 0 ? a + "\n" + b : b + "\n" + a;
  }
}
