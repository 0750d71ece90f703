package io.rapporteur.training.stories;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.rapporteur.analysis.Analyzer;
import io.rapporteur.model.Document;
import io.rapporteur.stories.features.FeatureReader;
import io.rapporteur.stories.features.StoryFeatures;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/**
 * A set of documents whose stories are known: {@code docs.dev.jsonl}, plain or gzipped ({@code id},
 * {@code text}, {@code title}, {@code time} or {@code date}), and {@code gold.dev.jsonl} ({@code
 * id}, {@code story}, {@code topic}, {@code noise}, {@code skip}).
 *
 * @param features of each document
 * @param stories of each document; null for background
 * @param topics what must stay on one side when a part is kept back: the topic, or the story; null
 *     for background
 */
record StorySet(List<StoryFeatures> features, List<String> stories, List<String> topics) {
  private static final ObjectMapper JSON = new ObjectMapper();

  static StorySet read(Path folder, Analyzer analyzer, FeatureReader reader) throws IOException {
    Map<String, JsonNode> gold = new HashMap<>();
    for (JsonNode line : lines(folder.resolve("gold.dev.jsonl"))) {
      gold.put(line.get("id").asText(), line);
    }
    StorySet set = new StorySet(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    Path plain = folder.resolve("docs.dev.jsonl");
    Path docs = Files.exists(plain) ? plain : folder.resolve("docs.dev.jsonl.gz");
    for (JsonNode line : lines(docs)) {
      JsonNode its = gold.get(line.get("id").asText());
      if (its != null && !its.path("skip").asBoolean()) {
        String story = its.path("noise").asBoolean() ? null : its.get("story").asText();
        set.features.add(reader.read(analyzer.analyze(document(line))));
        set.stories.add(story);
        set.topics.add(story == null ? null : its.path("topic").asText(story));
      }
    }
    return set;
  }

  private static Document document(JsonNode line) {
    Document.Builder document =
        Document.newBuilder()
            .setUri(line.get("id").asText())
            .setBody(line.path("text").asText())
            .setLanguage(line.path("lang").asText("en"));
    String title = line.path("title").asText("");
    boolean repeated = document.getBody().strip().startsWith(title);
    if (line.hasNonNull("title") && (document.getBody().isEmpty() || !repeated)) {
      document.setHeadline(title);
    }
    if (line.hasNonNull("time")) {
      document.setPublished(Instant.parse(line.get("time").asText()));
    } else if (line.path("date").asText("").length() >= 10) {
      LocalDate day = LocalDate.parse(line.get("date").asText().substring(0, 10));
      document.setPublished(day.atStartOfDay(ZoneOffset.UTC).toInstant());
    }
    return document.build();
  }

  private static List<JsonNode> lines(Path file) throws IOException {
    List<JsonNode> lines = new ArrayList<>();
    try (InputStream bytes = Files.newInputStream(file);
        InputStream in = file.toString().endsWith(".gz") ? new GZIPInputStream(bytes) : bytes;
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        lines.add(JSON.readTree(line));
      }
    }
    return lines;
  }
}
