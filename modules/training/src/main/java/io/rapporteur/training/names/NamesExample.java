package io.rapporteur.training.names;

import io.rapporteur.analysis.reading.Reading;

/**
 * A document to train on or to measure.
 *
 * @param set name of its set
 * @param id its id in the set
 * @param group what must not be split between training and measuring: an outlet or a topic
 * @param reading the document, cut into tokens
 * @param labels a label for each token
 * @param unmarked whether the set marks no names of {@link
 *     io.rapporteur.analysis.names.NameLabels#OTHER} kinds, so that outside may be one of them
 */
record NamesExample(
    String set, String id, String group, Reading reading, byte[] labels, boolean unmarked) {}
