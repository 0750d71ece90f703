/**
 * The server: {@link io.rapporteur.console.http.ConsoleServer} opens the port, {@link
 * io.rapporteur.console.http.Front} decides who may ask and what answers. Nothing here knows of
 * documents; what is answered is in {@code io.rapporteur.console.api}.
 */
package io.rapporteur.console.http;
