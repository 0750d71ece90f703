package io.rapporteur.stories.ledger;

import java.util.Collections;
import java.util.Set;

/**
 * How a figure is told, as far as it keeps two figures from being one measure.
 *
 * @param source of its document; empty when not known
 * @param sentence a hash of the sentence it stands in, by which a repetition is known; 0 where it
 *     is too short to be one
 * @param sides of which it is: see {@link Contrasts}
 * @param holders names of those whose it is ({@code of Grane}), each as its words
 * @param own those of these that its noun names ({@code twelve men})
 * @param part whether it is told as part of another ({@code of which 310,000})
 * @param mood {@code former} of what was before ({@code up from 64 %}), {@code expected} and {@code
 *     wanted} of what somebody sees coming or asks for, {@code added} of what came on top ({@code
 *     nine new cases}); empty of what is
 * @param nations entities that its noun names ({@code four Koreans}), where its document counts
 *     others, too
 * @param where of which place it is, and of which its document speaks
 * @param corrects whether its document is a correction
 * @param rest of a part the stems by which it is told from other parts of the whole
 * @param poll whose poll found it, where it is an answer to one
 * @param whole whether its sentence says that it is of a whole country, or of the world
 * @param giver the uri of who states it: named beside it, or speaking the words it stands in; empty
 *     when nobody is
 */
record Telling(
    String source,
    long sentence,
    Sides sides,
    Set<Set<String>> holders,
    Sides own,
    boolean part,
    String mood,
    Set<String> nations,
    Whereabouts where,
    boolean corrects,
    Set<String> rest,
    Polls.Poll poll,
    boolean whole,
    String giver) {

  /** Whether two figures can measure the same for all that is told of them. */
  boolean meets(Telling other) {
    return mood.equals(other.mood)
        && part == other.part
        && !poll.apart(other.poll)
        && !where.apart(other.where)
        && !parted(other)
        && !groups(other)
        && !other.groups(this);
  }

  /** Whether both are of one nation, or of people of whom none is told. */
  boolean ofNations(Telling other) {
    return nations.isEmpty() == other.nations.isEmpty()
        && (nations.isEmpty() || !Collections.disjoint(nations, other.nations));
  }

  /** Whether they are of two sides, or of two holders. */
  boolean parted(Telling other) {
    return sides.apart(other.sides) || held(other);
  }

  /** Whether both tell the group they are of, and they are two: crew and children. */
  boolean ofTwoGroups(Telling other) {
    return own.apart(other.own);
  }

  /** Whether one is of a group of people, and no group is told of the other. */
  boolean ofAnotherGroup(Telling other) {
    return groups(other) || other.groups(this);
  }

  /** Whether it is of a group of people, and the other of people of whom no group is told. */
  private boolean groups(Telling other) {
    return own.exceeds(other.sides);
  }

  private boolean held(Telling other) {
    return !holders.isEmpty()
        && !other.holders.isEmpty()
        && holders.stream().noneMatch(one -> other.holders.stream().anyMatch(its -> one(one, its)));
  }

  /** A name and a part of it are one: {@code Grane}, {@code Otis Grane}. */
  private static boolean one(Set<String> a, Set<String> b) {
    return a.containsAll(b) || b.containsAll(a);
  }

  /** Whether one is a correction of the other's report, by the same source. */
  boolean mends(Telling other) {
    return corrects != other.corrects && sameSource(other);
  }

  /** Whether they are two parts of one whole: nine that were homeless, eleven of the capital. */
  boolean ofTwoParts(Telling other) {
    return part && other.part && Collections.disjoint(rest, other.rest);
  }

  /** Whether one source told both. */
  boolean sameSource(Telling other) {
    return !source.isEmpty() && source.equals(other.source);
  }
}
