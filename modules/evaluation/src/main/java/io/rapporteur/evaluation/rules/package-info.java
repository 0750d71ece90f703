/** Load for the rules: documents of a given length, rules drawn from their words, and JMH runs. */
package io.rapporteur.evaluation.rules;
