package io.rapporteur.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Holds docs/asyncapi.yaml to the topics that are declared. */
class AsyncApiTest {
  private static final String ANY_ROUTE = "news.route.{name}";

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

  private Map<String, String> described() {
    Map<String, String> schemas = new TreeMap<>();
    at(api, "channels")
        .values()
        .forEach(
            channel -> {
              Map<String, Object> messages = at(channel, "messages");
              assertThat(messages).hasSize(1);
              String ref = (String) at(messages.values().iterator().next()).get("$ref");
              Object message = at(api, "components", "messages").get(tail(ref));
              schemas.put((String) at(channel).get("address"), schema(message));
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
