package io.rapporteur.contracts.config;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Reads the one file: properties when it is named so, YAML otherwise. */
final class ConfigFile {
  private ConfigFile() {}

  /** Values by key. In YAML `bootstrap.servers: x` and `bootstrap: {servers: x}` are the same. */
  static Map<String, Setting> settings(Path file) {
    String text;
    try {
      text = Files.readString(file);
    } catch (IOException e) {
      throw new ConfigException("the configuration " + file + " cannot be read: " + e, e);
    }
    Map<String, Setting> settings = new TreeMap<>();
    if (file.toString().endsWith(".properties")) {
      properties(file, text, settings);
    } else {
      flatten("", YamlTree.parse(file.toString(), text), settings);
    }
    return settings;
  }

  private static void properties(Path file, String text, Map<String, Setting> settings) {
    Properties properties = new Properties();
    try {
      properties.load(new StringReader(text));
    } catch (IOException | IllegalArgumentException e) {
      throw new ConfigException(file + ": not a properties file: " + e.getMessage(), e);
    }
    properties
        .stringPropertyNames()
        .forEach(
            key -> settings.put(key, new Setting(properties.getProperty(key), file.toString())));
  }

  private static void flatten(String prefix, YamlTree tree, Map<String, Setting> settings) {
    tree.members()
        .forEach(
            (name, value) -> {
              String key = prefix + name;
              if (value.isMapping()) {
                flatten(key + ".", value, settings);
                return;
              }
              String text =
                  value.isList()
                      ? value.items().stream().map(YamlTree::text).collect(Collectors.joining(","))
                      : value.text();
              if (settings.put(key, new Setting(text, value.place())) != null) {
                throw value.problem(key + " is set twice");
              }
            });
  }
}
