package io.rapporteur.streams.alert;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What is to be passed on when more is known of a document: where it is taken back from, then where
 * it counts. Pure.
 *
 * <p>A record at an offset that was seen before is processed once more after a crash, and all that
 * rests on it is passed on once more. Offsets of documents and of memberships are not compared with
 * each other. Which of the two comes first may even change from one time to the next, so that
 * within stories it is always all that is passed on once anything changed: for each rule and each
 * story that the document ever had, whether it counts there now.
 */
public final class ScopeChanges {
  /** Whether a document counts in a scope. */
  public record Change(AlertScope scope, boolean present) {}

  private ScopeChanges() {}

  /** After a record of the document itself. */
  public static List<Change> ofDocument(MatchedDocument before, MatchedDocument now) {
    boolean again = now.by() <= before.by();
    boolean moved = again || !now.event().equals(before.event());
    List<Change> changes = new ArrayList<>();
    now.left().stream()
        .filter(rule -> again || before.rules().contains(rule))
        .forEach(rule -> overAll(rule, false, changes));
    now.rules().stream()
        .filter(rule -> moved || !before.rules().contains(rule))
        .forEach(rule -> overAll(rule, true, changes));
    if (moved || !now.rules().equals(before.rules())) {
      withinStories(now, changes);
    }
    return changes;
  }

  /** After a membership. */
  public static List<Change> ofMembership(MatchedDocument before, MatchedDocument now) {
    List<Change> changes = new ArrayList<>();
    boolean again = now.placement().by() <= before.placement().by();
    if (again || !now.placement().story().equals(before.placement().story())) {
      withinStories(now, changes);
    }
    return changes;
  }

  private static void overAll(String name, boolean present, List<Change> changes) {
    AlertScope scope = AlertScope.parse(name);
    if (!scope.perStory()) {
      changes.add(new Change(scope, present));
    }
  }

  private static void withinStories(MatchedDocument now, List<Change> changes) {
    String story = now.placement().story();
    Set<String> all = new TreeSet<>(now.left());
    all.addAll(now.rules());
    List<Change> present = new ArrayList<>();
    for (String name : all) {
      AlertScope scope = AlertScope.parse(name);
      if (scope.perStory()) {
        now.placement().left().forEach(gone -> changes.add(new Change(scope.in(gone), false)));
        if (!story.isEmpty()) {
          boolean counts = now.rules().contains(name);
          (counts ? present : changes).add(new Change(scope.in(story), counts));
        }
      }
    }
    changes.addAll(present);
  }
}
