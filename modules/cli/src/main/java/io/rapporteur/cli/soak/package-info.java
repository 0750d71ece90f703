/**
 * {@code rapporteur soak}: instances under load on a local broker, disturbed in every way that a
 * machine can be without its root, and judged by what came of it. Begin with {@link
 * io.rapporteur.cli.soak.SoakRun}; what is promised and how it is judged is in {@code
 * io.rapporteur.streams.guarantees}.
 */
package io.rapporteur.cli.soak;
