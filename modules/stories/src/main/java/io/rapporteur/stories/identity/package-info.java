/**
 * One identity for what several documents of a story name, whatever the spelling or the script of
 * each. A document is kept as its {@link io.rapporteur.stories.identity.EntityForms}; {@link
 * io.rapporteur.stories.identity.Identities} are a function of a set of them. Merges are made when
 * nothing speaks against them: two persons taken for one are worse than one taken for two.
 */
package io.rapporteur.stories.identity;
