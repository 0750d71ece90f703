/**
 * The console: what is on the topics, in a browser. Begin with {@link
 * io.rapporteur.console.Console}, which puts the read model, the server and the page together.
 */
package io.rapporteur.console;
