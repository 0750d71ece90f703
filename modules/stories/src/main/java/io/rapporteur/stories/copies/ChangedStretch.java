package io.rapporteur.stories.copies;

/**
 * A place where two texts that otherwise agree have other words.
 *
 * @param startA index of the first word in the one text
 * @param endA just past the last; equal to the start when nothing stands there
 * @param startB the same of the other text
 * @param endB the same of the other text
 */
record ChangedStretch(int startA, int endA, int startB, int endB) {}
