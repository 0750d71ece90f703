/**
 * Documents in an OpenSearch cluster that consoles share: {@link
 * io.rapporteur.console.opensearch.OpenSearch} puts it together; {@link
 * io.rapporteur.console.opensearch.ClusterHoldings} writes by {@link
 * io.rapporteur.console.opensearch.Bulk}, {@link io.rapporteur.console.opensearch.ClusterSearch}
 * asks, in the language of rules as {@link io.rapporteur.console.opensearch.Dsl} translates it.
 */
package io.rapporteur.console.opensearch;
