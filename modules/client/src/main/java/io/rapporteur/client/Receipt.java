package io.rapporteur.client;

/**
 * Where the broker put a record, once all in-sync replicas have it.
 *
 * @param topic full name
 * @param partition from 0
 * @param offset in the partition, from 0
 */
public record Receipt(String topic, int partition, long offset) {}
