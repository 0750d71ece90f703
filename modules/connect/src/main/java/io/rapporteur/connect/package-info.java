/**
 * Lets a Kafka Connect worker read the project's records by any registry that answers as
 * Confluent's does. Begin with {@link io.rapporteur.connect.AvroConverter}.
 */
package io.rapporteur.connect;
