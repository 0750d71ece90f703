/**
 * Fuzz tests. In a build each runs its committed seeds; with {@code JAZZER_FUZZ=1} one test at a
 * time looks for inputs that break it (CONTRIBUTING.md).
 */
package io.rapporteur.fuzz;
