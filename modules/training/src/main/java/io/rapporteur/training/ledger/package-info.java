/** Learns the weights by which {@code stories} tells figures that measure the same. */
package io.rapporteur.training.ledger;
