/**
 * The page in a real browser over all that is behind it: the applications that read, and the
 * console with the backend of the commands. What the page does by itself is tested in the console's
 * module. Run with {@code -Pbrowser}.
 */
package io.rapporteur.cli.browser;
