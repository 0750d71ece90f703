/**
 * Groups of documents from likenesses of pairs: {@link io.rapporteur.stories.grouping.Graph} holds
 * the pairs, its components are parted by {@link io.rapporteur.stories.grouping.Linkage}. What
 * comes out is a function of the set of documents: every tie is broken by their order by uri.
 */
package io.rapporteur.stories.grouping;
