package io.rapporteur.streams.alert;

import java.util.ArrayList;
import java.util.List;

/**
 * The stories of a document.
 *
 * @param story id of the one it belongs to; empty when that is not known, or it belongs to none
 * @param left ids of those it belonged to before, the last one last, at most {@link #REMEMBERED}.
 *     It is taken back from them each time it is passed on: which of two topics a task reads first
 *     may be another after a crash, and what it passed on the first time it may not remember
 * @param by offset of the membership that said so; {@link #NEVER} when none has
 */
public record StoryPlacement(String story, List<String> left, long by) {
  /** More moves than this do not wait for one commit. */
  static final int REMEMBERED = 20;

  static final long NEVER = -1;

  /** Of a document that no membership was seen of. */
  static final StoryPlacement NONE = new StoryPlacement("", List.of(), NEVER);

  public StoryPlacement {
    left = List.copyOf(left);
  }

  /**
   * After another membership.
   *
   * @param now id of the story; empty for none
   */
  StoryPlacement next(String now, long offset) {
    List<String> gone = new ArrayList<>(left);
    gone.remove(now);
    if (!story.isEmpty() && !story.equals(now)) {
      gone.remove(story);
      gone.add(story);
    }
    int first = Math.max(0, gone.size() - REMEMBERED);
    return new StoryPlacement(now, gone.subList(first, gone.size()), offset);
  }
}
