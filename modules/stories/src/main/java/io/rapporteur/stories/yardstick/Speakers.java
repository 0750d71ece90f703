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

  /** Words of labels that stand for somebody who is not named. */
  private static final Set<String> ROLES =
      Set.of(
          "the",
          "president",
          "minister",
          "prime",
          "foreign",
          "secretary",
          "chairman",
          "chairwoman",
          "chair",
          "speaker",
          "answer",
          "a",
          "a.",
          "spokesman",
          "spokeswoman",
          "spokesperson",
          "governor",
          "senator",
          "mayor",
          "general",
          "director",
          "chancellor",
          "ambassador");

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
  boolean differ(Turn turn, Speaker speaker) {
    if (isOffice(speaker)) {
      return !titles(turn).isEmpty() && !holds(turn, speaker);
    }
    return !speaker.name().isEmpty() && isName(turn) && !is(turn, speaker);
  }

  /** Whether a turn is the speaker's, or may be since it does not say whose it is. */
  boolean mayCover(List<Turn> turns, Speaker speaker) {
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

  private static boolean holds(Turn turn, Speaker speaker) {
    return Offices.fits(speaker.name(), titles(turn));
  }

  /** What the speaker of a turn is, by what the transcript says of him and by his label. */
  private static List<String> titles(Turn turn) {
    List<String> titles = new ArrayList<>(turn.titles());
    if (Offices.named(turn.label())) {
      titles.add(turn.label());
    }
    return titles;
  }

  private static boolean isName(Turn turn) {
    String label = label(turn);
    return !label.isEmpty() && !ASKERS.contains(label.split(" ")[0]) && !isRole(turn);
  }

  private static boolean isRole(Turn turn) {
    String label = label(turn);
    return !label.isEmpty() && Arrays.stream(label.split(" ")).allMatch(ROLES::contains);
  }

  private static String label(Turn turn) {
    return (turn.label().isEmpty() ? turn.name() : turn.label()).toLowerCase(Locale.ROOT).strip();
  }

  private boolean is(Turn turn, Speaker speaker) {
    return identity.same(speaker, new Speaker(transcript, turn.speaker(), turn.name()))
        || SpeakerNames.same(speaker.name(), turn.label());
  }
}
