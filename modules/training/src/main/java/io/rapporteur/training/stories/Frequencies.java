package io.rapporteur.training.stories;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.rapporteur.analysis.AnalysisOptions;
import io.rapporteur.analysis.Analyzer;
import io.rapporteur.analysis.Analyzers;
import io.rapporteur.model.AnnotatedDocument;
import io.rapporteur.model.Document;
import io.rapporteur.model.Entity;
import io.rapporteur.stories.features.FeatureWords;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Counts in how many chunks of 200 words each word and each entity of some texts stands: {@code
 * --data DIR --sets SET,SET --out FILE}. A set is a folder with {@code train.jsonl} ({@code text});
 * texts follow one another, so that sets of sentences make chunks, too. What stands in one chunk
 * alone is left out. The same data and version give the same bytes.
 */
public final class Frequencies {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int CHUNK = 200;

  private final Analyzer analyzer = Analyzers.with(AnalysisOptions.defaults());
  private final Map<String, Integer> counts = new TreeMap<>();
  private final Set<String> chunk = new HashSet<>();
  private int words;
  private int chunks;

  private Frequencies() {}

  /** Runs the command. */
  public static void main(String[] args) throws IOException {
    Map<String, String> options = Options.of(args, "--data DIR --sets SET,SET --out FILE");
    Frequencies frequencies = new Frequencies();
    for (String set : options.get("sets").split(",")) {
      Path texts = Path.of(options.get("data")).resolve(set).resolve("train.jsonl");
      for (String line : Files.readAllLines(texts)) {
        frequencies.add(JSON.readTree(line));
      }
    }
    Files.write(Path.of(options.get("out")), frequencies.lines());
  }

  private void add(JsonNode text) {
    AnnotatedDocument record =
        analyzer.analyze(
            Document.newBuilder()
                .setUri(text.get("id").asText())
                .setBody(text.get("text").asText())
                .setLanguage("en")
                .build());
    for (String word : FeatureWords.of(record.getBody(), "en")) {
      chunk.add(word);
      if (++words % CHUNK == 0) {
        chunk.forEach(each -> counts.merge(each, 1, Integer::sum));
        chunk.clear();
        chunks++;
      }
    }
    for (Entity entity : record.getEntities()) {
      chunk.add(entity.getUri());
    }
  }

  private List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add("# chunks " + chunks);
    counts.forEach(
        (text, count) -> {
          if (count > 1) {
            lines.add(text + "\t" + count);
          }
        });
    return lines;
  }
}
