/**
 * What is on the compacted topics, in memory: stories, memberships, alerts, rules, reports, dead
 * letters. {@link io.rapporteur.console.tables.Tables} follows them all. Of large records only what
 * lists show is held, and where the record lies.
 */
package io.rapporteur.console.tables;
