package io.rapporteur.stories;

/**
 * What happened to a story since the book was last settled.
 *
 * @param id the story
 * @param story as it is now; null when it is no more, and its record gets its tombstone
 * @param mergedInto of a story that is no more: where most of its documents went; null when they
 *     were all withdrawn
 * @param splitFrom of a new story: the story that most of its documents left; null when they are
 *     new
 * @param aside whether no more changed than which others it names: its documents are as they were
 */
public record StoryChange(
    String id, StoryGroup story, String mergedInto, String splitFrom, boolean aside) {
  StoryChange(String id, StoryGroup story, String mergedInto, String splitFrom) {
    this(id, story, mergedInto, splitFrom, false);
  }

  /** Whether the story is no more. */
  public boolean gone() {
    return story == null;
  }
}
