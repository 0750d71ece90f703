package io.rapporteur.cli.story;

import io.rapporteur.model.Membership;
import io.rapporteur.model.Story;
import io.rapporteur.model.StoryEntity;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How a story's documents and persons are called: documents by number, earliest first. */
final class StorySources {
  private final List<Membership> documents;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final Map<String, String> labels = new HashMap<>();
  private final Map<String, String> names = new HashMap<>();

  private StorySources(List<Membership> documents) {
    this.documents = documents;
  }

  static StorySources of(Story story) {
    StorySources sources =
        new StorySources(
            story.getMembers().stream()
                .sorted(
                    Comparator.comparing(
                            (Membership member) -> ShortTimes.instant(member.getPublished()),
                            Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(Membership::getUri))
                .toList());
    int number = 0;
    for (Membership document : sources.documents) {
      number++;
      sources.numbers.put(document.getUri(), number);
      sources.labels.put(document.getUri(), "[" + number + "] " + source(document));
    }
    for (StoryEntity entity : story.getEntities()) {
      sources.names.put(entity.getUri(), entity.getName());
      entity.getSame().forEach(uri -> sources.names.putIfAbsent(uri, entity.getName()));
    }
    return sources;
  }

  /** Who publishes it; else the host or the file's name. */
  private static String source(Membership document) {
    String uri = document.getUri();
    if (!document.getInfoSource().isBlank()) {
      return document.getInfoSource();
    }
    if (uri.startsWith("file:")) {
      return uri.substring(uri.lastIndexOf('/') + 1);
    }
    int host = uri.indexOf("://") + 3;
    if (host < 3) {
      return "";
    }
    int end = uri.indexOf('/', host);
    return end < 0 ? uri.substring(host) : uri.substring(host, end);
  }

  /** The members, earliest first. */
  List<Membership> documents() {
    return documents;
  }

  /** The place of a document among the members; the last for those that are not listed. */
  int number(String uri) {
    return numbers.getOrDefault(uri, Integer.MAX_VALUE);
  }

  /** {@code [2] Fjord Press}; the uri of what is not among the members listed. */
  String label(String uri) {
    return labels.getOrDefault(uri, uri);
  }

  /** A reason that ends with a document's uri, with its label in the place of that. */
  String readable(String reason) {
    String last = reason.substring(reason.lastIndexOf(' ') + 1);
    String label = labels.get(last);
    return label == null ? reason : reason.substring(0, reason.length() - last.length()) + label;
  }

  /** Names of entities by their uris. */
  Map<String, String> entities() {
    return names;
  }

  /** The name of an entity, the label of a document, or the uri of anything else. */
  String name(String uri) {
    String name = names.get(uri);
    return name == null ? label(uri) : name;
  }
}
