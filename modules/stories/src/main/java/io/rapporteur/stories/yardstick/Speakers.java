package io.rapporteur.stories.yardstick;

import io.rapporteur.stories.wording.SpeakerIdentity;
import io.rapporteur.stories.wording.SpeakerIdentity.Speaker;
import io.rapporteur.stories.wording.SpeakerNames;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Whether the speaker of a quotation speaks in a transcript. Names are compared by their last
 * words, since the press and the labels of a transcript shorten them differently.
 */
final class Speakers {
  /** Labels of those who ask and of those who listen: nobody a quotation is by name. */
  private static final Set<String> ASKERS =
      Set.of(
          "question",
          "q",
          "q.",
          "moderator",
          "audience",
          "reporter",
          "unidentified",
          "participant",
          "crowd",
          "voiceover",
          "translator",
          "interpreter",
          "journalist",
          "host",
          "announcer");

  /** Words of labels that name nobody, beside the nouns of offices. */
  private static final Set<String> NOBODY = Set.of("the", "prime", "foreign", "answer", "a", "a.");

  private final String transcript;
  private final SpeakerIdentity identity;

  /**
   * @param transcript uri of the transcript
   */
  Speakers(String transcript, SpeakerIdentity identity) {
    this.transcript = transcript;
    this.identity = identity;
  }

  /** Whether the turn is, by its name, another's than the quotation's. */
  boolean differ(SpokenTurn turn, Speaker speaker) {
    if (isOffice(speaker)) {
      return !titles(turn).isEmpty() && !holds(turn, speaker);
    }
    return !speaker.name().isEmpty() && isName(turn) && !is(turn, speaker);
  }

  /** Whether a turn is the speaker's, or may be since it does not say whose it is. */
  boolean mayCover(List<SpokenTurn> turns, Speaker speaker) {
    if (speaker.name().isEmpty()) {
      return true;
    }
    boolean anonymous = turns.stream().noneMatch(Speakers::isName);
    if (isOffice(speaker)) {
      return anonymous || turns.stream().anyMatch(turn -> holds(turn, speaker));
    }
    return anonymous || turns.stream().anyMatch(turn -> isRole(turn) || is(turn, speaker));
  }

  /** Whether the press names no more than an office, and nobody knows whose it is. */
  private static boolean isOffice(Speaker speaker) {
    return speaker.entity() == null && Offices.isOffice(speaker.name());
  }

  private static boolean holds(SpokenTurn turn, Speaker speaker) {
    return Offices.fits(speaker.name(), titles(turn));
  }

  /** What the speaker of a turn is, by what the transcript says of him and by his label. */
  private static List<String> titles(SpokenTurn turn) {
    List<String> titles = new ArrayList<>(turn.titles());
    if (Offices.named(turn.label())) {
      titles.add(turn.label());
    }
    return titles;
  }

  private static boolean isName(SpokenTurn turn) {
    String label = label(turn);
    return !label.isEmpty() && !ASKERS.contains(label.split(" ")[0]) && !isRole(turn);
  }

  private static boolean isRole(SpokenTurn turn) {
    String label = label(turn);
    return !label.isEmpty()
        && Arrays.stream(label.split(" "))
            .allMatch(word -> NOBODY.contains(word) || Offices.isNoun(word));
  }

  private static String label(SpokenTurn turn) {
    return (turn.label().isEmpty() ? turn.name() : turn.label()).toLowerCase(Locale.ROOT).strip();
  }

  private boolean is(SpokenTurn turn, Speaker speaker) {
    return identity.same(speaker, new Speaker(transcript, turn.speaker(), turn.name()))
        || SpeakerNames.same(speaker.name(), turn.label());
  }
}
