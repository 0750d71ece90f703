/** JSON as the API writes and reads it: {@link io.rapporteur.console.json.Json}. */
package io.rapporteur.console.json;
