/**
 * What newsrooms send, made into documents. Begin at {@link io.rapporteur.formats.Formats}; a new
 * format implements {@link io.rapporteur.formats.DocumentFormat} in a package of its own and stands
 * in the list there. docs/formats.md says what becomes of each field.
 */
package io.rapporteur.formats;
