package io.rapporteur.streams;

import static org.assertj.core.api.Assertions.assertThat;

import io.rapporteur.contracts.Topics;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Holds docs/topics.md to which application writes which topic. */
class TopicsPageTest {
  private static final Path PAGE = Path.of("../../docs/topics.md");

  /** A row of the table of topics: the topic first, who writes it last. */
  private static final Pattern ROW = Pattern.compile("(?m)^\\| `([\\w.-]+)` \\|.*\\| ([^|]+) \\|$");

  @Test
  void shouldNameTheApplicationsThatWriteEachTopic() throws IOException {
    Topics topics = Topics.standard();
    Map<String, Set<String>> writers = new TreeMap<>();
    for (App app : App.values()) {
      app.writes(topics).keySet().forEach(topic -> add(writers, topic, app));
      add(writers, topics.deadLetters(), app);
    }
    add(writers, topics.route("name").replace("name", "NAME"), App.ANNOTATE);

    assertThat(onThePage()).isEqualTo(writers);
  }

  private static void add(Map<String, Set<String>> writers, String topic, App app) {
    writers.computeIfAbsent(topic, t -> new TreeSet<>()).add(app.id());
  }

  private static Map<String, Set<String>> onThePage() throws IOException {
    Map<String, Set<String>> writers = new TreeMap<>();
    Matcher rows = ROW.matcher(Files.readString(PAGE));
    while (rows.find()) {
      for (App app : EnumSet.allOf(App.class)) {
        if (Set.of(rows.group(2).split("[,;] *")).contains(app.id())) {
          add(writers, rows.group(1), app);
        }
      }
    }
    return writers;
  }
}
