/**
 * Annotated documents as IPTC ninjs 3.1, for readers that know news and not this project. Begin
 * with {@link io.rapporteur.contracts.ninjs.NinjsWriter}.
 */
package io.rapporteur.contracts.ninjs;
