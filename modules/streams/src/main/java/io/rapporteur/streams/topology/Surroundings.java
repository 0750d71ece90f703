package io.rapporteur.streams.topology;

import io.rapporteur.streams.ops.Meters;
import io.rapporteur.streams.outcome.Patience;
import java.time.Duration;

/**
 * What every application's processors have beside their work.
 *
 * @param meters counts
 * @param patience waits out outages
 * @param commitFresh how often a commit may be asked for while records are fresh
 */
public record Surroundings(Meters meters, Patience patience, Duration commitFresh) {}
