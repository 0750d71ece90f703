/**
 * What the console answers, resource by resource, as {@code openapi.json} beside it describes:
 * {@link io.rapporteur.console.api.Api} lists them.
 */
package io.rapporteur.console.api;
