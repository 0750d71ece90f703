/**
 * Learns by which traits two quotations are told to be one statement, from stories whose quotations
 * are marked.
 */
package io.rapporteur.training.quotations;
