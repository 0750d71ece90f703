/**
 * Rows of facts: what a document and a story say, one flat record a fact. Begin with {@link
 * io.rapporteur.streams.facts.DocumentFacts} and {@link io.rapporteur.streams.facts.StoryVerdicts},
 * which make rows; {@link io.rapporteur.streams.facts.ToldRows} is what was told before, and so
 * what a correction has to take back.
 */
package io.rapporteur.streams.facts;
