package io.rapporteur.cli.kafka;

import io.rapporteur.cli.Cluster;
import io.rapporteur.cli.UserError;
import io.rapporteur.cli.show.Harmless;
import io.rapporteur.cli.story.StoryDigest;
import io.rapporteur.model.LookAlike;
import io.rapporteur.model.Membership;
import io.rapporteur.model.Story;
import io.rapporteur.streams.relate.StoryOutputs;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.common.header.Header;

/** The stories of a cluster. Records are large: no more of them is held than is asked for. */
public final class StoryTopic {
  private static final String PREFIX = "story:";
  private static final int NAMED = 4;

  private final Cluster cluster;
  private final TableTopic<Story> table;

  /** The stories on a cluster's topic of stories. */
  public StoryTopic(Cluster cluster) {
    this.cluster = cluster;
    table = new TableTopic<>(cluster, cluster.topics().stories(), Story.class);
  }

  /** What a list says of each. */
  public Collection<StoryDigest> digests() {
    return table.read(id -> true, StoryDigest::of).values();
  }

  /** Whole records by id, of those ids that are there. */
  public Map<String, Story> records(Set<String> ids) {
    return table.read(ids::contains, Function.identity());
  }

  /** Headlines of the look-alikes of a story, by id. */
  public Map<String, String> lookAlikes(Story story) {
    Set<String> others =
        story.getNotSame().stream().map(LookAlike::getStory).collect(Collectors.toSet());
    return others.isEmpty() ? Map.of() : table.read(others::contains, Story::getHeadline);
  }

  /**
   * One story.
   *
   * @param name its id, with or without {@code story:}; the beginning of it; the id of one that was
   *     merged into it; or a document's uri
   * @throws UserError when there is none, or several begin so
   */
  public Story find(String name) {
    String given = name.strip();
    if (given.isEmpty() || PREFIX.startsWith(given)) {
      throw new UserError("which story? `rapporteur stories` lists those there are");
    }
    Map<String, Story> found =
        table.read(
            id -> id.startsWith(given) || id.startsWith(PREFIX + given), Function.identity());
    for (String exact : List.of(given, PREFIX + given)) {
      if (found.containsKey(exact)) {
        return found.get(exact);
      }
    }
    if (found.size() > 1) {
      throw new UserError(
          found.size()
              + " stories begin with "
              + Harmless.line(given)
              + ": "
              + found.keySet().stream().limit(NAMED).collect(Collectors.joining(", "))
              + (found.size() > NAMED ? ", …" : "")
              + "; write more of it");
    }
    if (!found.isEmpty()) {
      return found.values().iterator().next();
    }
    Story heir = heir(given);
    return heir == null ? ofDocument(given) : heir;
  }

  /** The story that one of this name was merged into, as far as the topic still tells; or null. */
  private Story heir(String given) {
    Map<String, String> into = new HashMap<>();
    try (TopicReader reader = cluster.reader(cluster.topics().stories())) {
      reader
          .fromStart()
          .toEnd(
              record -> {
                Header header = record.headers().lastHeader(StoryOutputs.MERGED_INTO);
                if (record.value() == null && record.key() != null && header != null) {
                  into.put(text(record.key()), text(header.value()));
                }
              });
    }
    String id = into.containsKey(given) ? given : PREFIX + given;
    Set<String> passed = new HashSet<>();
    while (into.containsKey(id) && passed.add(id)) {
      id = into.get(id);
    }
    return passed.isEmpty() ? null : records(Set.of(id)).get(id);
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private Story ofDocument(String uri) {
    String id =
        new TableTopic<>(cluster, cluster.topics().memberships(), Membership.class)
            .read(uri::equals, Membership::getStory)
            .get(uri);
    Story story = id == null ? null : records(Set.of(id)).get(id);
    if (story == null) {
      throw new UserError(
          "there is no story "
              + Harmless.line(uri)
              + ", and none of a document with that uri; `rapporteur stories` lists those there"
              + " are");
    }
    return story;
  }
}
