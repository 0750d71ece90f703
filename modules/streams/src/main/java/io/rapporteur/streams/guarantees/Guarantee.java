package io.rapporteur.streams.guarantees;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Function;

/** What is promised. A configuration that cannot keep one of these has to say so by its name. */
public enum Guarantee {
  /**
   * Each input that has to come out is there, and the last of each document is the one in force.
   */
  NOTHING_LOST(
      "every input is annotated, dropped as a repeat or stale, or dead-lettered", LoadInputs::lost),

  /** Each comes out once: annotated, dead-lettered or dropped, never two of them, never twice. */
  NOTHING_DOUBLED("each of them once", LoadInputs::doubled),

  /** The versions of a document come out in the order they were sent in. */
  IN_ORDER("the versions of a document come in their order", LoadInputs::disordered),

  /** What was read of a document in force, and the tags that it got, are what they have to be. */
  READINGS_EQUAL("readings and tags are those of an undisturbed run", RecordJudge::readings),

  /** A route ends with the documents that belong on it, and no others. */
  ROUTES_AGREE("routes hold what the rules say", RecordJudge::routes),

  /** Nothing good is dead-lettered, and a dead letter has its bytes and where they came from. */
  DEAD_LETTERS_WHOLE("dead letters have their bytes, reason and origin", LoadInputs::letters),

  /** In the end each burst stands as an alert with its documents, and nothing else does. */
  NO_ALERT_LOST("each burst stands as an alert with its documents", AlertJudge::lost),

  /** An alert is raised, updated and revoked by turns, and nothing is said of it twice. */
  NO_ALERT_DOUBLED("nothing is said of an alert twice", AlertJudge::doubled),

  /** Stories and their ledgers end as those of an undisturbed run. */
  STORIES_EQUAL("stories and ledgers are those of an undisturbed run", RecordJudge::stories),

  /** The membership of each document ends as in an undisturbed run. */
  MEMBERSHIPS_EQUAL("memberships are those of an undisturbed run", RecordJudge::memberships),

  /** The rows of facts are those of the documents in force, and of the stories. */
  FACTS_EQUAL("rows of facts are those of the documents in force", RecordJudge::facts);

  private final String promise;
  private final Function<GuaranteeCase, GuaranteeFinding> judge;

  Guarantee(String promise, Function<GuaranteeCase, GuaranteeFinding> judge) {
    this.promise = promise;
    this.judge = judge;
  }

  /** Those that hold under a processing guarantee: {@code at_least_once} may repeat. */
  public static Set<Guarantee> under(String processingGuarantee) {
    Set<Guarantee> all = EnumSet.allOf(Guarantee.class);
    if (processingGuarantee.equals("at_least_once")) {
      all.removeAll(EnumSet.of(NOTHING_DOUBLED, NO_ALERT_DOUBLED));
    }
    return all;
  }

  /** The promise in words. */
  public String promise() {
    return promise;
  }

  /** Holds what is there against what has to be. */
  public GuaranteeFinding judge(GuaranteeCase given) {
    return judge.apply(given);
  }
}
