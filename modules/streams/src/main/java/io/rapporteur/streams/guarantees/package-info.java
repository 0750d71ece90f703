/**
 * The promises of docs/architecture.md as something that can be held against topics: documents that
 * are made up from a seed, what has to come of them, and what breaks a promise. Begin with {@link
 * io.rapporteur.streams.guarantees.Guarantee}; {@code rapporteur soak} and the guarantee tests use
 * it.
 */
package io.rapporteur.streams.guarantees;
