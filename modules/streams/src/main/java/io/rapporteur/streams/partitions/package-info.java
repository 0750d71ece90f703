/**
 * What follows when partitions are added to a topic that applications read: keys move, and with
 * them what is remembered of each document. {@link io.rapporteur.streams.partitions.PartitionCheck}
 * finds it, {@link io.rapporteur.streams.partitions.Growth} does it so that nothing is lost; begin
 * with the latter.
 */
package io.rapporteur.streams.partitions;
