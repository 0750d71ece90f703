package io.rapporteur.analysis.quotations;

/**
 * What a cue reports, in the narrator's words and perhaps with quoted parts.
 *
 * @param cue who says so and how
 * @param content the reported clause, by tokens
 */
record ReportedClause(Cue cue, TokenRange content) {}
