/**
 * What is told of a story: its record and the memberships of its documents, made of the group and
 * of what is kept of each document. Every result is a function of these alone.
 */
package io.rapporteur.stories.telling;
