package io.rapporteur.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Holds docs/asyncapi.yaml to the topics that are declared. */
class AsyncApiTest {
  private static final String ANY_ROUTE = "news.route.{name}";

  /** Names with a prefix of ours or of a standard; others of ours are written out where met. */
  private static final Pattern HEADER =
      Pattern.compile(
          "\"(ce_[a-z]+|dl\\.[a-z]+|traceparent|tracestate|baggage|merged-into|forget-versions"
              + "|version-created|rapporteur-(?:content|again|by|inbox|batch|batch-size))\"");

  private final Map<String, Object> api = read();

  @Test
  void shouldDescribeEveryDeclaredTopicWithItsSchema() {
    Map<String, String> declared = new TreeMap<>();
    for (TopicSpec topic : TopicCatalogue.standard(Topics.standard()).topics()) {
      String name = topic.name().startsWith("news.route.") ? ANY_ROUTE : topic.name();
      declared.put(name, topic.value().map(value -> value.getSimpleName()).orElse("bytes"));
    }

    assertThat(described()).isEqualTo(declared);
  }

  /** A header that the code writes or reads and that stands nowhere here, or the reverse. */
  @Test
  void shouldDescribeEveryHeaderThatTheCodeKnows() throws IOException {
    Set<String> known = new TreeSet<>(Set.of("uri", "source", "published", "language", "version"));
    known.addAll(Set.of("content-type", "dl.replayed", "dl.discarded"));
    try (Stream<Path> files = Files.walk(Repository.ROOT.resolve("modules"))) {
      for (Path file : files.filter(AsyncApiTest::isSource).toList()) {
        Matcher name = HEADER.matcher(Files.readString(file));
        while (name.find()) {
          known.add(name.group(1));
        }
      }
    }
    Set<String> told = new TreeSet<>();
    for (String part : new String[] {"messages", "messageTraits"}) {
      at(api, "components", part)
          .values()
          .forEach(
              message -> {
                if (at(message).containsKey("headers")) {
                  told.addAll(at(message, "headers", "properties").keySet());
                }
              });
    }

    assertThat(known).as("headers of the code").contains("rapporteur-by", "ce_id", "dl.reason");
    assertThat(told).isEqualTo(known);
    String topics = Files.readString(Repository.ROOT.resolve("docs/topics.md"));
    assertThat(told).allSatisfy(name -> assertThat(topics).contains("`" + name + "`"));
  }

  /** Every trait a message has is one, and every trait is some message's. */
  @Test
  void shouldReferToTraitsThatAreThere() {
    Set<String> used = new TreeSet<>();
    at(api, "components", "messages")
        .values()
        .forEach(
            message -> {
              if (at(message).get("traits") instanceof List<?> traits) {
                traits.forEach(trait -> used.add(tail((String) at(trait).get("$ref"))));
              }
            });

    assertThat(used).isEqualTo(at(api, "components", "messageTraits").keySet());
  }

  private static boolean isSource(Path file) {
    return file.toString().contains("src/main/java") && file.toString().endsWith(".java");
  }

  private Object resolved(Object reference) {
    return at(api, "components", "messages").get(tail((String) at(reference).get("$ref")));
  }

  private Map<String, String> described() {
    Map<String, String> schemas = new TreeMap<>();
    at(api, "channels")
        .values()
        .forEach(
            channel -> {
              Map<String, Object> messages = at(channel, "messages");
              Set<String> values = new TreeSet<>();
              messages.values().forEach(message -> values.add(schema(resolved(message))));
              assertThat(values).as("messages of %s", channel).hasSize(1);
              schemas.put((String) at(channel).get("address"), values.iterator().next());
            });
    return schemas;
  }

  private static String schema(Object message) {
    if (!at(message).containsKey("payload")) {
      return "bytes";
    }
    String ref = (String) at(message, "payload", "schema").get("$ref");
    assertThat(Repository.ROOT.resolve("docs").resolve(ref)).exists();
    return tail(ref).replace(".avsc", "");
  }

  private static String tail(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> at(Object node, String... path) {
    Map<String, Object> map = (Map<String, Object>) node;
    for (String key : path) {
      map = (Map<String, Object>) Optional.ofNullable(map.get(key)).orElseThrow();
    }
    return map;
  }

  private static Map<String, Object> read() {
    try {
      String text = Files.readString(Repository.ROOT.resolve("docs/asyncapi.yaml"));
      return at(new Yaml(new SafeConstructor(new LoaderOptions())).load(text));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
