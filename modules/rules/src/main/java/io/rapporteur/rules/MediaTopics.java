package io.rapporteur.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The IPTC Media Topics that the starter rules use, with their labels and what is broader. Topics
 * (c) International Press Telecommunications Council, CC BY 4.0.
 */
public final class MediaTopics {
  private static final String FILE = "/io/rapporteur/rules/mediatopics.tsv";
  private static final Map<String, Topic> TOPICS = load();

  private MediaTopics() {}

  /**
   * A topic.
   *
   * @param uri such as {@code medtop:11000000}
   * @param broader uri of the next broader topic, null for a top-level one
   * @param label in English
   */
  public record Topic(String uri, String broader, String label) {}

  /** Every topic known, by uri. */
  public static Collection<Topic> all() {
    return TOPICS.values();
  }

  /** The topic of that uri, or null when it is not known here. */
  public static Topic find(String uri) {
    return TOPICS.get(uri);
  }

  /** The top-level topic above a topic; the uri itself when it is top-level or not known. */
  public static String top(String uri) {
    Topic topic = find(uri);
    while (topic != null && topic.broader != null) {
      topic = find(topic.broader);
    }
    return topic == null ? uri : topic.uri;
  }

  private static Map<String, Topic> load() {
    Map<String, Topic> topics = new LinkedHashMap<>();
    try (InputStream in = MediaTopics.class.getResourceAsStream(FILE)) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      for (String line : text.lines().filter(l -> !l.startsWith("#")).toList()) {
        String[] cells = line.split("\t");
        topics.put(cells[0], new Topic(cells[0], cells[1].isEmpty() ? null : cells[1], cells[2]));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the table of topics in the jar", e);
    }
    return Collections.unmodifiableMap(topics);
  }
}
