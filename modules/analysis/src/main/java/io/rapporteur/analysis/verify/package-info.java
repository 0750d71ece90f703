/**
 * Checks that a record proves itself. Begin at {@link
 * io.rapporteur.analysis.verify.RecordVerifier}.
 */
package io.rapporteur.analysis.verify;
