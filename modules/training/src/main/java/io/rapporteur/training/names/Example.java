package io.rapporteur.training.names;

import io.rapporteur.analysis.reading.Reading;

/**
 * A document to train on or to measure.
 *
 * @param set name of its evaluation set
 * @param id its id in the set
 * @param group what must not be split between training and measuring: an outlet or a topic
 * @param reading the document, cut into tokens
 * @param labels a label for each token
 */
record Example(String set, String id, String group, Reading reading, byte[] labels) {}
