package io.rapporteur.streams.relate;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.rapporteur.model.Membership;
import io.rapporteur.stories.StoryGroup;
import io.rapporteur.stories.telling.Dossier;
import io.rapporteur.stories.telling.DossierSource;
import io.rapporteur.stories.telling.StoryAndMemberships;
import io.rapporteur.stories.telling.StoryRecords;
import io.rapporteur.streams.outcome.Attempt;
import io.rapporteur.streams.outcome.OutputRecord;
import io.rapporteur.streams.relate.ToldStories.ToldMembership;
import io.rapporteur.streams.relate.ToldStories.ToldStory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * Makes what is written of one story: its record, the memberships that changed, or its tombstone.
 */
final class StoryTeller {
  private final String language;
  private final KeptDocuments kept;
  private final ToldStories told;
  private final Dossiers dossiers;
  private final StoryOutputs outputs;
  private final StoryRecords records;

  StoryTeller(
      String language,
      KeptDocuments kept,
      ToldStories told,
      Dossiers dossiers,
      StoryRecords records,
      StoryOutputs outputs) {
    this.language = language;
    this.kept = kept;
    this.told = told;
    this.dossiers = dossiers;
    this.records = records;
    this.outputs = outputs;
  }

  /**
   * A digest of all that a story's records are made from.
   *
   * @param contents hashes of the readings of its documents, by uri
   */
  static long digest(StoryGroup group, Map<String, Long> contents) {
    StringBuilder all = new StringBuilder(group.toString());
    group.uris().forEach(uri -> all.append(' ').append(contents.get(uri)));
    return Digests.of(all.toString().getBytes(UTF_8));
  }

  /**
   * Tells a story, or nothing yet where that takes longer.
   *
   * @param contents hashes of the readings of its documents, by uri
   * @param digest of the group and these
   * @param leftFrom the story that most of its documents were in, where that goes on; null for none
   * @param most how long may be worked on it
   */
  Optional<PreparedOutputs> story(
      StoryGroup group, Map<String, Long> contents, long digest, String leftFrom, Duration most) {
    return Attempt.run("story", () -> records.tell(group, source(contents), most))
        .map(now -> story(group, now, digest, false, leftFrom));
  }

  private PreparedOutputs story(
      StoryGroup group, StoryAndMemberships now, long digest, boolean closed, String leftFrom) {
    List<OutputRecord> written = new ArrayList<>();
    written.add(outputs.story(group.id(), now.story(), StoryOutputs.SPLIT_FROM, leftFrom));
    byte[] members = outputs.encoded(group.record(group.memberships()));
    Map<String, ToldMembership> changed = new TreeMap<>();
    for (Membership membership : now.memberships()) {
      OutputRecord output = outputs.membership(membership.getUri(), membership);
      ToldMembership its = new ToldMembership(group.id(), Digests.of(output.value()));
      if (!its.equals(told.membership(membership.getUri()))) {
        written.add(output);
        changed.put(membership.getUri(), its);
      }
    }
    return new PreparedOutputs(
        written,
        () -> {
          told.put(group.id(), new ToldStory(closed, digest, members));
          changed.forEach(told::put);
        });
  }

  private DossierSource source(Map<String, Long> contents) {
    return new DossierSource() {
      @Override
      public long content(String uri) {
        return contents.get(uri);
      }

      @Override
      public Dossier of(String uri) {
        return dossiers.of(language, uri, contents.get(uri));
      }
    };
  }

  /**
   * Tells that a story is no more.
   *
   * @param storyOf the story a document is in now; null for none
   */
  PreparedOutputs gone(String id, UnaryOperator<String> storyOf) {
    ToldStory before = told.story(id);
    if (before == null) {
      return PreparedOutputs.NOTHING;
    }
    List<String> now =
        outputs.decoded(before.group()).getMembers().stream()
            .map(Membership::getUri)
            .map(storyOf)
            .toList();
    return new PreparedOutputs(
        List.of(outputs.story(id, null, StoryOutputs.MERGED_INTO, most(now))),
        () -> told.removeStory(id));
  }

  /** The story that most of a new one's documents were told to be in; null for none. */
  String cameFrom(StoryGroup group) {
    if (told.story(group.id()) != null) {
      return null;
    }
    return most(
        group.uris().stream()
            .map(told::membership)
            .map(membership -> membership == null ? null : membership.story())
            .toList());
  }

  /** What stands most often in a list, the least of several; nulls do not count. */
  private static String most(List<String> ids) {
    Map<String, Integer> counts = new TreeMap<>();
    ids.stream().filter(id -> id != null).forEach(id -> counts.merge(id, 1, Integer::sum));
    String most = null;
    for (Map.Entry<String, Integer> entry : counts.entrySet()) {
      if (most == null || entry.getValue() > counts.get(most)) {
        most = entry.getKey();
      }
    }
    return most;
  }

  /** Tells a closed story anew without one of its documents; its id and the rest stay. */
  PreparedOutputs without(String uri, ToldMembership membership) {
    ToldStory before = told.story(membership.story());
    if (before == null) {
      return PreparedOutputs.NOTHING;
    }
    StoryGroup group = ClosedGroups.without(outputs.decoded(before.group()), uri);
    if (group.members().isEmpty()) {
      return gone(membership.story(), any -> null);
    }
    Map<String, Long> contents = new TreeMap<>();
    group.uris().forEach(each -> contents.put(each, kept.get(language, each).content()));
    StoryAndMemberships now = Attempt.run("story", () -> records.tell(group, source(contents)));
    return story(group, now, digest(group, contents), true, null);
  }
}
