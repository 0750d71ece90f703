package io.rapporteur.streams.relate;

import io.rapporteur.model.Membership;
import io.rapporteur.model.Story;
import io.rapporteur.stories.StoryGroup;
import java.util.List;

/** Reads the groups of closed stories from what was told of them. */
final class ClosedGroups {
  private ClosedGroups() {}

  /** The group without one of its documents. */
  static StoryGroup without(Story group, String uri) {
    List<StoryGroup.Member> members =
        group.getMembers().stream()
            .filter(member -> !member.getUri().equals(uri))
            .map(ClosedGroups::member)
            .toList();
    return new StoryGroup(
        group.getId(),
        group.getHeadline(),
        group.getLanguage(),
        group.getBegin(),
        group.getEnd(),
        members,
        group.getNotSame().stream()
            .map(other -> new StoryGroup.Other(other.getStory(), other.getWhy()))
            .toList());
  }

  private static StoryGroup.Member member(Membership membership) {
    return new StoryGroup.Member(membership.getUri(), membership.getWhy());
  }
}
