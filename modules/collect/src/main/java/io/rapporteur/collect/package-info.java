/**
 * Collects feeds. Begin at {@link io.rapporteur.collect.Collector}: one thread owns partitions of
 * the topic on which is remembered what was seen, and commits; others fetch, see {@code web}.
 */
package io.rapporteur.collect;
