/**
 * The regression by which weights of pairs are learnt: {@link
 * io.rapporteur.training.regression.LogisticRegression}.
 */
package io.rapporteur.training.regression;
