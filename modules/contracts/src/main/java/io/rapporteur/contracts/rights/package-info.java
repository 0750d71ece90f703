/**
 * Who needs which rights on a cluster with access control lists. Begin at {@link
 * io.rapporteur.contracts.rights.RightsRole}.
 */
package io.rapporteur.contracts.rights;
