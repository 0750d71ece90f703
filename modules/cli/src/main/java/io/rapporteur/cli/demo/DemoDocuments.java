package io.rapporteur.cli.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Loads the demo's documents, in the order in which they are fed. */
final class DemoDocuments {
  private DemoDocuments() {}

  static List<DemoDocument> load() {
    List<DemoDocument> documents = new ArrayList<>();
    try (InputStream manifest = resource("manifest.yaml")) {
      Iterable<?> entries = new Yaml(new SafeConstructor(new LoaderOptions())).load(manifest);
      for (Object each : entries) {
        Map<String, String> entry = new LinkedHashMap<>();
        ((Map<?, ?>) each).forEach((key, value) -> entry.put(key.toString(), value.toString()));
        try (InputStream file = resource(entry.get("file"))) {
          documents.add(new DemoDocument(entry, file.readAllBytes()));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return documents;
  }

  private static InputStream resource(String name) {
    return DemoDocuments.class.getResourceAsStream(name);
  }
}
