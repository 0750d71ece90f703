/**
 * Which software and which resources read: {@link io.rapporteur.analysis.release.BuildVersion} and
 * {@link io.rapporteur.analysis.release.ResourceTree}, for the record's {@code readingVersion}.
 */
package io.rapporteur.analysis.release;
