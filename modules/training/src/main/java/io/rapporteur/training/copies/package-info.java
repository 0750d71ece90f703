/** Learns the weights by which {@code stories} tells copies from bulletins of the same form. */
package io.rapporteur.training.copies;
