package io.rapporteur.analysis.slots;

import io.rapporteur.analysis.scan.Atoms;

/**
 * What a text is about, where that decides what a word means: cases are of a disease or of a court,
 * a trial is of a drug or of a defendant.
 *
 * @param sickness whether it tells of a disease
 * @param study whether it tells of a drug that is tried, and of no court
 * @param labour whether it tells of workers and their unions
 * @param election whether it tells of an election
 * @param survey whether it tells of people who were asked
 * @param poll whether they were asked whom they would vote for
 */
record TextTopic(
    boolean sickness,
    boolean study,
    boolean labour,
    boolean election,
    boolean survey,
    boolean poll) {
  static final String VOTE = "supporting";

  /** Reads a text through once. */
  static TextTopic of(Atoms atoms) {
    boolean sickness = false;
    boolean study = false;
    boolean court = false;
    boolean labour = false;
    boolean election = false;
    boolean survey = false;
    boolean poll = false;
    for (int i = 0; i < atoms.size(); i++) {
      String asks = atoms.value(i, EventWords.SURVEY);
      survey |= asks != null;
      poll |= VOTE.equals(asks);
      sickness |= atoms.is(i, EventWords.SICKNESS);
      study |= atoms.is(i, EventWords.STUDY);
      labour |= atoms.is(i, EventWords.LABOUR);
      election |= atoms.is(i, EventWords.ELECTION);
      court |= atoms.is(i, EventWords.COURT);
    }
    return new TextTopic(sickness, study && !court, labour, election, survey, poll);
  }
}
