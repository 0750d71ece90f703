/**
 * Stories for people: a story's record as a page of sections, the page as lines for a terminal or
 * as HTML. Pure functions; every string of a document goes through {@link
 * io.rapporteur.cli.show.Harmless} on its way out.
 */
package io.rapporteur.cli.story;
