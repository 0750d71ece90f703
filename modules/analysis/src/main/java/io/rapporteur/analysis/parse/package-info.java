/**
 * Reads what was sent, text, HTML or ninjs, into a document. Begin at {@link
 * io.rapporteur.analysis.parse.DocumentParser}.
 */
package io.rapporteur.analysis.parse;
