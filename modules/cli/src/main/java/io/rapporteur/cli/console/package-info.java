/** What the console has done by this module: {@link io.rapporteur.cli.console.CliBackend}. */
package io.rapporteur.cli.console;
