/**
 * Standing queries that tag and route documents: {@link io.rapporteur.rules.RuleBook} holds the
 * rules in force, {@link io.rapporteur.rules.RuleSet} is one immutable state of them. No Kafka
 * here.
 */
package io.rapporteur.rules;
