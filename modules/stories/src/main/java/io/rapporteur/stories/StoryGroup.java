package io.rapporteur.stories;

import io.rapporteur.model.LookAlike;
import io.rapporteur.model.Membership;
import io.rapporteur.model.Origin;
import io.rapporteur.model.Story;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * A story as the book has it: which documents, and why. A function of the set of documents.
 *
 * @param id made from the uri of its earliest member
 * @param headline of the member nearest to all others
 * @param language of that member, BCP 47
 * @param begin publication of the earliest member that says it; null when none does
 * @param end publication of the latest
 * @param members by uri
 * @param notSame stories that look alike and are others, most alike first
 */
public record StoryGroup(
    String id,
    String headline,
    String language,
    Instant begin,
    Instant end,
    List<Member> members,
    List<Other> notSame) {

  /**
   * A document of the story.
   *
   * @param why reasons, each a code and its evidence; none for a document that is alone
   */
  public record Member(String uri, List<String> why) {}

  /**
   * A story that looks alike.
   *
   * @param why what keeps them apart
   */
  public record Other(String story, String why) {}

  /** The uris of all members, in their order. */
  public List<String> uris() {
    return members.stream().map(Member::uri).toList();
  }

  /** The memberships of all members, as witnesses: who is a carrier is for the copies to say. */
  public List<Membership> memberships() {
    List<Membership> memberships = new ArrayList<>();
    for (Member member : members) {
      memberships.add(
          Membership.newBuilder()
              .setUri(member.uri)
              .setStory(id)
              .setOrigin(Origin.witness)
              .setWhy(new ArrayList<>(member.why))
              .build());
    }
    return memberships;
  }

  /**
   * The record of the story, without ledger and yardstick.
   *
   * @param listed the memberships it lists: all, or the first of them
   */
  public Story record(List<Membership> listed) {
    List<LookAlike> others = new ArrayList<>();
    notSame.forEach(other -> others.add(new LookAlike(other.story, other.why)));
    return Story.newBuilder()
        .setId(id)
        .setHeadline(headline)
        .setLanguage(language)
        .setBegin(begin)
        .setEnd(end)
        .setMembers(new ArrayList<>(listed))
        .setNotSame(others)
        .build();
  }
}
