/**
 * Which rights applications lack on a cluster with ACLs, and how to give them. Begin with {@link
 * io.rapporteur.streams.rights.RightsCheck}.
 */
package io.rapporteur.streams.rights;
