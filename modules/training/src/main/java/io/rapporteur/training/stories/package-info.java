/**
 * Makes what stories are found by: the table of background frequencies, the weights of likeness.
 */
package io.rapporteur.training.stories;
