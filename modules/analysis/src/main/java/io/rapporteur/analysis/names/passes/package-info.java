/**
 * The rules on names that a model found, one class each. Begin at {@link
 * io.rapporteur.analysis.names.passes.NamePasses}, which has their order; each says in a line what
 * it is for, and {@code rapporteur evaluate --without NAME} what it is worth. Their words are in
 * names.txt, titles.txt and organisations.txt of a language pack. A new one needs a row in {@code
 * passes.csv} of the tests, and a gain on documents that the model did not see.
 */
package io.rapporteur.analysis.names.passes;
