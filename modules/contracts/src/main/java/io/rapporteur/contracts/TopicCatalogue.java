package io.rapporteur.contracts;

import io.rapporteur.contracts.config.ConfigException;
import io.rapporteur.contracts.config.YamlTree;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;

/**
 * The topics that are declared: what `rapporteur topics apply` makes, and the only routes there
 * are. Read from a file such as deploy/topics.yaml.
 */
public final class TopicCatalogue {
  private final Topics names;
  private final Map<String, TopicSpec> topics;
  private final SortedSet<String> routes;
  private final SortedMap<String, SortedSet<String>> sets;
  private final Map<String, RouteForm> forms;

  TopicCatalogue(
      Topics names,
      Map<String, TopicSpec> topics,
      SortedSet<String> routes,
      SortedMap<String, SortedSet<String>> sets,
      Map<String, RouteForm> forms) {
    this.names = names;
    this.forms = Map.copyOf(forms);
    this.topics = new LinkedHashMap<>(topics);
    this.routes = routes;
    this.sets = sets;
  }

  /** The topics that ship with the program, under a prefix. */
  public static TopicCatalogue standard(Topics names) {
    return parse("topics.yaml", shipped(), names);
  }

  /** The declarations that ship with the program, in the form of deploy/topics.yaml. */
  public static String shipped() {
    try (InputStream in =
        TopicCatalogue.class.getResourceAsStream("/io/rapporteur/contracts/topics.yaml")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * @throws ConfigException when the file cannot be read or declares nonsense; the message has the
   *     line
   */
  public static TopicCatalogue load(Path file, Topics names) {
    try {
      return parse(file.toString(), Files.readString(file), names);
    } catch (IOException e) {
      throw new ConfigException("topics.file " + file + " cannot be read: " + e, e);
    }
  }

  /** As {@link #load}, from a text. */
  public static TopicCatalogue parse(String file, String text, Topics names) {
    return new TopicCatalogueParser(names).parse(YamlTree.parse(file, text));
  }

  /** The prefix these topics are under. */
  public Topics names() {
    return names;
  }

  /** All declared topics, routes included, in the order of the file. */
  public List<TopicSpec> topics() {
    return List.copyOf(topics.values());
  }

  /** The declaration of a topic, by full name. */
  public Optional<TopicSpec> topic(String name) {
    return Optional.ofNullable(topics.get(name));
  }

  /** Names of the declared routes, templates expanded: `politics`, `country-am`. */
  public SortedSet<String> routes() {
    return routes;
  }

  /** In which form documents stand on a route. */
  public RouteForm routeForm(String route) {
    return forms.getOrDefault(route, RouteForm.STANDARD);
  }

  /** Whether a document may be sent to a route of this name. */
  public boolean isDeclaredRoute(String route) {
    return routes.contains(route);
  }

  /** The closed sets that templates range over, by name: `country` to its codes. */
  public SortedMap<String, SortedSet<String>> sets() {
    return sets;
  }
}
