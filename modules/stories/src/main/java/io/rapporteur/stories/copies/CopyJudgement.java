package io.rapporteur.stories.copies;

import java.util.List;

/**
 * How two documents stand to each other: the same whichever of them is named first, but for the
 * order of the fields.
 *
 * @param a uri of the one, the lesser
 * @param b uri of the other
 * @param relation what they are to each other
 * @param source uri of the text that the other was made from; null when that is open or neither
 *     repeats the other
 * @param shareOfA the words of a that are carried in b, of all its words: from 0 to 1
 * @param shareOfB the words of b that are carried in a
 * @param score by how much it is a copy, in thousandths of a logit; negative when it is none
 * @param differences from a to b
 * @param why codes with their evidence
 */
public record CopyJudgement(
    String a,
    String b,
    CopyRelation relation,
    String source,
    double shareOfA,
    double shareOfB,
    long score,
    CopyDifferences differences,
    List<String> why) {

  public CopyJudgement {
    why = List.copyOf(why);
  }

  /** The other of the two. */
  public String other(String uri) {
    return uri.equals(a) ? b : a;
  }

  /** The share of a document's words that are in the other, from 0 to 1. */
  public double shareOf(String uri) {
    return uri.equals(a) ? shareOfA : shareOfB;
  }

  /** What differs as from the other of the two to a document. */
  public CopyDifferences differencesTo(String uri) {
    return uri.equals(b) ? differences : differences.turned();
  }
}
