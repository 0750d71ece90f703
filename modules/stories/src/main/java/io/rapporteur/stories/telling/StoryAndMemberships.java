package io.rapporteur.stories.telling;

import io.rapporteur.model.Membership;
import io.rapporteur.model.Story;
import java.util.List;

/**
 * What is told of a story.
 *
 * @param story its record, which lists no more than some of the memberships
 * @param memberships of all its documents, by uri
 */
public record StoryAndMemberships(Story story, List<Membership> memberships) {
  /** Copies the list. */
  public StoryAndMemberships {
    memberships = List.copyOf(memberships);
  }
}
