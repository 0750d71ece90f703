/** Evaluates compiled queries on one document at a time. */
package io.rapporteur.rules.engine;
