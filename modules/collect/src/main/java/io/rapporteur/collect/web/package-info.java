/** Fetching from servers that nobody trusts. Begin at {@link io.rapporteur.collect.web.Fetcher}. */
package io.rapporteur.collect.web;
