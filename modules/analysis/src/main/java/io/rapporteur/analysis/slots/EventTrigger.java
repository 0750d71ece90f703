package io.rapporteur.analysis.slots;

/**
 * The word that says what happened to what a figure counts.
 *
 * @param event class of event
 * @param atom where the word stands; -1 when the class follows from the unit alone
 * @param noun whether it is a noun, which may be what is measured
 */
record EventTrigger(String event, int atom, boolean noun) {
  static EventTrigger byUnit(String event) {
    return new EventTrigger(event, -1, false);
  }
}
