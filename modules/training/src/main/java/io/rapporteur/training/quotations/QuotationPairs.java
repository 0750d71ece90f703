package io.rapporteur.training.quotations;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.rapporteur.stories.quotations.QuotationMatcher;
import io.rapporteur.stories.wording.WordWeights;
import io.rapporteur.stories.wording.Wording;
import io.rapporteur.stories.wording.WordingLists;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The pairs of quotations of a set: a folder with {@code gold.dev.jsonl}, one story a line, with
 * {@code spans} (text, doc, kind), {@code groups}, {@code same}, {@code unclear} and {@code
 * ignore}, numbers of spans.
 */
final class QuotationPairs {
  private static final ObjectMapper JSON = new ObjectMapper();

  private QuotationPairs() {}

  /**
   * A pair of quotations of two documents of a story.
   *
   * @param story which story
   * @param traits what the matcher weighs, in thousandths
   * @param same whether they are one statement
   */
  record Pair(String story, int[] traits, boolean same) {}

  /** The pairs that are judged and have a word in common, in the order of the file. */
  static List<Pair> read(Path folder) throws IOException {
    List<Pair> pairs = new ArrayList<>();
    for (String line : Files.readAllLines(folder.resolve("gold.dev.jsonl"))) {
      if (!line.isBlank()) {
        new Story(JSON.readTree(line)).addTo(pairs);
      }
    }
    return pairs;
  }

  /** The spans of one story. */
  private static final class Story {
    private final QuotationMatcher matcher = new QuotationMatcher(WordWeights.bySortAndLength());
    private final JsonNode json;
    private final Map<Integer, Set<Integer>> groups = new HashMap<>();
    private final Set<List<Integer>> same;
    private final Set<List<Integer>> unclear;
    private final Set<Integer> ignored = new HashSet<>();

    Story(JsonNode json) {
      this.json = json;
      same = pairs("same");
      unclear = pairs("unclear");
      json.path("ignore").forEach(span -> ignored.add(span.asInt()));
      int number = 0;
      for (JsonNode group : json.path("groups")) {
        for (JsonNode span : group) {
          groups.computeIfAbsent(span.asInt(), s -> new HashSet<>()).add(number);
        }
        number++;
      }
    }

    private Set<List<Integer>> pairs(String field) {
      Set<List<Integer>> pairs = new HashSet<>();
      for (JsonNode pair : json.path(field)) {
        int a = pair.get(0).asInt();
        int b = pair.get(1).asInt();
        pairs.add(List.of(Math.min(a, b), Math.max(a, b)));
      }
      return pairs;
    }

    void addTo(List<Pair> out) {
      JsonNode spans = json.get("spans");
      List<Wording> wordings = new ArrayList<>();
      spans.forEach(
          s -> wordings.add(Wording.ofQuotation(s.get("text").asText(), WordingLists.of("en"))));
      String story = json.get("set").asText() + "/" + json.get("story").asText();
      for (int i = 0; i < spans.size(); i++) {
        for (int j = i + 1; j < spans.size(); j++) {
          if (isJudged(spans, i, j)) {
            int[] traits = matcher.traits(wordings.get(i), wordings.get(j));
            if (traits != null) {
              out.add(new Pair(story, traits, same.contains(List.of(i, j))));
            }
          }
        }
      }
    }

    /**
     * Reported speech is matched by a rule; parts of one statement that share no words are left.
     */
    private boolean isJudged(JsonNode spans, int i, int j) {
      boolean parts =
          !same.contains(List.of(i, j))
              && groups.getOrDefault(i, Set.of()).stream()
                  .anyMatch(groups.getOrDefault(j, Set.of())::contains);
      return !parts
          && !unclear.contains(List.of(i, j))
          && !ignored.contains(i)
          && !ignored.contains(j)
          && !spans.get(i).get("doc").equals(spans.get(j).get("doc"))
          && spans.get(i).get("kind").asText().equals("direct")
          && spans.get(j).get("kind").asText().equals("direct");
    }
  }
}
