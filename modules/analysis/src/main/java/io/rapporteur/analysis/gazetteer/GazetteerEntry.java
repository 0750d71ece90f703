package io.rapporteur.analysis.gazetteer;

import io.rapporteur.model.EntityType;

/**
 * A known place or organisation.
 *
 * @param uri {@code iso3166:AM}, {@code geonames:616052}, {@code wikidata:Q7184}, or {@code
 *     gazetteer:kind/slug} for what has no such number
 * @param type kind of entity
 * @param kind finer kind
 * @param name preferred name
 * @param country ISO 3166-1 alpha-2 code, or null
 * @param region code of the first-level region inside {@code country}, or null
 * @param geonames GeoNames id, 0 when unknown
 * @param wikidata Wikidata id, or null
 * @param population inhabitants, 0 when unknown
 */
public record GazetteerEntry(
    String uri,
    EntityType type,
    GazetteerKind kind,
    String name,
    String country,
    String region,
    long geonames,
    String wikidata,
    long population) {}
