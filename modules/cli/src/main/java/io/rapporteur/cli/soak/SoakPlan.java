package io.rapporteur.cli.soak;

import java.time.Duration;

/**
 * What a soak does.
 *
 * @param time how long documents are fed while it is disturbed
 * @param rate documents a second
 * @param instances processes with all applications each
 * @param protocol {@code classic} or {@code streams}
 * @param guarantee {@code exactly_once_v2} or {@code at_least_once}
 * @param seed of the documents
 */
public record SoakPlan(
    Duration time, double rate, int instances, String protocol, String guarantee, long seed) {}
