/**
 * How the console speaks to Kafka: {@link io.rapporteur.console.kafka.Follower} follows topics,
 * {@link io.rapporteur.console.kafka.RecordFetcher} fetches single records. Always by {@code
 * assign} and in no group, so that looking changes nothing and consoles need not know of each
 * other.
 */
package io.rapporteur.console.kafka;
