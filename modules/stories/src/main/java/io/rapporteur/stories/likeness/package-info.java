/**
 * How much two documents look like one event: {@link io.rapporteur.stories.likeness.Likeness} gives
 * a pair its score or the reason why it can be none, from the features of the two alone, and {@link
 * io.rapporteur.stories.likeness.CandidateIndex} finds all pairs that can have one.
 */
package io.rapporteur.stories.likeness;
