/**
 * The statistical tagger of names. {@link io.rapporteur.analysis.names.tagging.NameTagger} gives
 * each token a label; {@link io.rapporteur.analysis.names.tagging.Feature} lists what it looks at,
 * {@link io.rapporteur.analysis.names.tagging.NameModel} holds the weights, {@code WordCues} the
 * lists of words that it knows of. Another feature, or another word in one of these lists, needs
 * another model: see the module {@code training}.
 */
package io.rapporteur.analysis.names.tagging;
