/**
 * Topics as files: {@code rapporteur export}. Begin with {@link io.rapporteur.export.Export}, which
 * goes through a topic in chunks; a {@link io.rapporteur.export.RecordFile} is one file of one day.
 */
package io.rapporteur.export;
