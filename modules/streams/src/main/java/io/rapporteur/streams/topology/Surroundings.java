package io.rapporteur.streams.topology;

import io.rapporteur.streams.ops.Meters;

/**
 * What every application's processors have beside their work.
 *
 * @param meters counts
 * @param patience waits out outages
 */
public record Surroundings(Meters meters, Patience patience) {}
